import { MONTHS, WEEKDAYS } from '../dates/calendar-words.ts'
import type { Cue } from './cues.ts'
import type { Unit } from './lines.ts'
import { accountOwner, ownerBefore } from './owners.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { CAPTIONS, DEFINITE, REPLIES, UTTERANCES } from './source-nouns.ts'
import { subjectBefore } from './subjects.ts'

/** The cue of a line that has no reporting verb: a text, somebody's words or reply, a colon, or a credit behind the quotation. */
export function wordlessCue(units: readonly Unit[]): Cue | undefined {
  return (
    utteranceCue(units) ??
    ownWordsCue(units) ??
    replyCue(units) ??
    datedCue(units) ??
    creditCue(units) ??
    colonCue(units) ??
    captionCue(units)
  )
}

type Place = Pick<Cue, 'at' | 'end' | 'from' | 'to' | 'shape'> & { readonly speaker: Phrase | undefined }

const saying = (place: Place): Cue => ({ lemma: 'say', carried: false, form: undefined, ...place })

/** "Also in the post: …" is said by whoever posted it. */
function utteranceCue(units: readonly Unit[]): Cue | undefined {
  for (let i = 1; i < Math.min(units.length, UTTERANCE_REACH); i++) {
    const noun = units[i]?.lower ?? ''
    if (!UTTERANCES.has(noun) || !DEFINITE.has(units[i - 1]?.lower ?? '')) continue
    if (units[i + 1]?.lower !== ':' && units[i + 1]?.lower !== ',') return undefined
    const speaker: Phrase = { from: i - 1, to: i + 1, who: { kind: 'text', official: false } }
    return saying({ at: i, end: i + 1, from: 0, to: i + 2, speaker, shape: 'phrase' })
  }
  return undefined
}
const UTTERANCE_REACH = 6

/** "In *Quill's words*, it is “a farewell.”", "in *her own words*". */
function ownWordsCue(units: readonly Unit[]): Cue | undefined {
  const at = units.findIndex((u) => u.lower === 'words')
  if (at < 2) return undefined
  const owner = ownerBefore(units, units[at - 1]?.lower === 'own' ? at - 1 : at)
  if (owner === undefined || units[owner.from - 1]?.lower !== 'in') return undefined
  return saying({ at, end: at + 1, from: owner.from - 1, to: at + 1, speaker: owner, shape: 'phrase' })
}

/** "“Watch it again,” came *Quill's reply*", "*her answer*: “No.”". */
function replyCue(units: readonly Unit[]): Cue | undefined {
  const at = units.findIndex((u) => REPLIES.has(u.lower))
  const speaker = at < 1 ? undefined : ownerBefore(units, at)
  if (speaker === undefined || !units.some((u) => u.quote?.form === 'words')) return undefined
  return saying({ at, end: at + 1, from: speaker.from, to: at + 1, speaker, shape: 'verb' })
}

/** "*March 3* (The Evening Gull): “…”", in a list of what the person in the headline has said: no more than a day and a place. */
function datedCue(units: readonly Unit[]): Cue | undefined {
  const quote = units.findIndex((u) => u.quote?.form === 'words')
  const lead = units.slice(0, Math.max(0, quote - 1))
  const day = lead.slice(0, DAY_WORDS).some((u) => DAYS.has(u.lower))
  const mark = units[quote - 1]?.lower ?? ''
  if (!day || (mark !== ':' && !DASHES.has(mark)) || lead.some(isTelling)) return undefined
  const at = quote - 1
  const speaker: Phrase = { from: at, to: quote, who: { kind: 'subject' } }
  return saying({ at, end: quote, from: 0, to: quote, speaker, shape: 'verb' })
}
const DAYS = new Set([...MONTHS.keys(), ...WEEKDAYS.keys()])
/** Units in which a line tells its day. */
const DAY_WORDS = 3
/** It says more than when and where: a verb that is no "speaking to", somebody's name. */
const isTelling = ({ pos, lower, mention }: Unit) =>
  pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || mention?.referent.type === 'person'

/** "Quill was blunter still: “…”", "Quill: “…”", "“…”: Quill": whom the words at a colon are about. */
function colonCue(units: readonly Unit[]): Cue | undefined {
  const colon = units.findIndex((u, i) => u.lower === ':' && units[i + 1]?.quote?.form === 'words')
  if (colon > 0) {
    // "*As to whether Vane returns*: “…”": the matter that whoever has the word speaks of.
    if (isMatter(units)) {
      const speaker: Phrase = { from: colon, to: colon, who: { kind: 'text', official: false } }
      return saying({ at: colon, end: colon + 1, from: 0, to: colon + 1, speaker, shape: 'verb' })
    }
    const first = phraseAt(units, 0, colon)
    const nobody = first === undefined || first.who.kind === 'nobody'
    const speaker = nobody ? (accountOwner(units, first) ?? subjectBefore(units, colon)) : first
    const from = speaker?.from ?? colon
    return saying({ at: colon, end: colon + 1, from, to: colon + 1, speaker, shape: 'verb' })
  }
  const after = units.findIndex((u, i) => u.quote?.form === 'words' && units[i + 1]?.lower === ':')
  return after < 0 ? undefined : behind(after, phraseAt(units, after + 2, units.length))
}

/** "Quill posted a photo with *the caption “Home.”*", "a snap with the words “…”": what is written there is by whom the line is about. */
function captionCue(units: readonly Unit[]): Cue | undefined {
  const at = units.findIndex((u, i) => u.quote !== undefined && CAPTIONS.has(units[i - 1]?.lower ?? ''))
  if (at < 3 || !units.slice(at - 4, at - 1).some((u) => u.lower === 'with')) return undefined
  const speaker = subjectBefore(units, at - 1)
  return speaker === undefined
    ? undefined
    : saying({ at: at - 1, end: at, from: at - 1, to: at, speaker, shape: 'verb' })
}

/** "As to whether …", "As for the ending", "On Vane's exit", "About that kiss". */
function isMatter(units: readonly Unit[]): boolean {
  const [first, second] = [units[0]?.lower ?? '', units[1]?.lower ?? '']
  return (first === 'as' && (second === 'to' || second === 'for')) || MATTERS.has(first)
}
const MATTERS = new Set(['on', 'about', 'regarding', 'concerning'])

/** "“It is over.” — Mara Quill", "“It is over.” — Mara Quill to Salt Radio", a line of its own. */
function creditCue(units: readonly Unit[]): Cue | undefined {
  const at = units.findIndex((u) => u.quote?.form === 'words')
  // "On a spin-off: “Ask me in a year” — Quill".
  const alone = at === 0 || units[at - 1]?.lower === ':'
  if (!alone || !DASHES.has(units[at + 1]?.lower ?? '')) return undefined
  const speaker = phraseAt(units, at + 2, units.length)
  const ends = speaker === undefined ? undefined : units[speaker.to]
  const told = ends?.lower === 'to' && units[(speaker?.to ?? 0) + 1]?.mention?.referent.type === 'outlet'
  // "“It was a mess” — Quill on the last day".
  const about =
    ends?.lower === 'on' && !units.slice(speaker?.to).some((u) => u.pos === 'VERB' || u.pos === 'AUX')
  const closed = speaker !== undefined && (told || about || /^[,.]?$/.test(ends?.text ?? ''))
  return closed && speaker.who.kind === 'named' ? behind(at, speaker) : undefined
}
const DASHES = new Set(['—', '–', '-'])

/** A cue that is the mark behind the quotation at unit `quote`. */
function behind(quote: number, speaker: Phrase | undefined): Cue {
  const at = quote + 1
  return saying({ at, end: at + 1, from: at, to: speaker?.to ?? at + 1, speaker, shape: 'inverted' })
}
