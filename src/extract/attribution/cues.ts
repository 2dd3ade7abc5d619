import { tailOf } from './contents.ts'
import type { Unit } from './lines.ts'
import { isNounUse, type Phrase, phraseAt } from './phrases.ts'
import { believedCue, quotedCue } from './quoted-cues.ts'
import { type ReportingForm, reportingForm, reportingWords } from './reporting-forms.ts'
import { sourcePhrases } from './reporting-verbs.ts'
import { REPRESENTATIVES } from './source-nouns.ts'
import { subjectAfter, subjectBefore, type VerbGroup, verbGroup } from './subjects.ts'
import { wordlessCue } from './wordless-cues.ts'

/** A sign in a line that somebody has the word. Units `from` up to `to` take in the cue and whom it names. */
export interface Cue {
  readonly lemma: string
  /** The cue's own units. */
  readonly at: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** Undefined where the words name nobody: the cue still keeps others from being given the word. */
  readonly speaker: Phrase | undefined
  /** The speaker is the one of the cue before: ", adding that". */
  readonly carried: boolean
  readonly form: ReportingForm | undefined
  readonly shape: 'verb' | 'inverted' | 'passive' | 'phrase' | 'further'
}

/** Every cue of a line, in order of place. Quotations and what is in brackets are not looked into. */
export function cuesIn(units: readonly Unit[]): Cue[] {
  const found: Cue[] = [documentCue(units)].flatMap((c) => c ?? [])
  for (let i = 0; i < units.length; i++) {
    if (!MAY_CUE.has(units[i]?.lower ?? '')) continue
    const cue = phraseCue(units, i) ?? quotedCue(units, i) ?? believedCue(units, i) ?? verbCue(units, i)
    if (cue !== undefined) found.push(cue)
  }
  return found.length > 0 ? found : [wordlessCue(units)].flatMap((c) => c ?? [])
}

/** Source phrases by their first word. */
const PHRASES = Map.groupBy(
  sourcePhrases.map((p) => ({ words: p.words.split(' '), further: p.further === true, lemma: p.words })),
  (p) => p.words[0] ?? '',
)

/** The words at which a cue stands. */
const MAY_CUE = new Set([...PHRASES.keys(), ...reportingWords()])

/** "In *a report by The Evening Gull*, …": a text at the head of its line, by an outlet or a company. */
function documentCue(units: readonly Unit[]): Cue | undefined {
  if (units[0]?.lower !== 'in') return undefined
  const speaker = phraseAt(units, 1, units.length)
  const maker = speaker?.who.kind === 'named' ? speaker.who.source.type : undefined
  if (speaker === undefined || (maker !== 'outlet' && maker !== 'company')) return undefined
  const document = units.slice(1, speaker.to).some((u) => TOLD_IN.has(u.lower))
  if (!document || units[speaker.to]?.lower !== ',') return undefined
  const { to } = speaker
  return {
    lemma: 'in',
    at: 0,
    end: to,
    from: 0,
    to,
    speaker,
    carried: false,
    form: undefined,
    shape: 'phrase',
  }
}
const TOLD_IN = new Set(
  'report article story piece exclusive scoop release statement memo letter post'.split(' '),
)

/** "according to Mara Quill". */
function phraseCue(units: readonly Unit[], at: number): Cue | undefined {
  const phrase = PHRASES.get(units[at]?.lower ?? '')?.find((p) =>
    p.words.every((word, n) => units[at + n]?.lower === word),
  )
  if (phrase === undefined) return undefined
  const end = at + phrase.words.length
  const speaker = phrase.further ? makerAt(units, end) : phraseAt(units, end, units.length)
  if (speaker === undefined || speaker.who.kind === 'nobody') return undefined
  if (phrase.lemma === 'via' && !isOutlet(speaker) && units.length > VIA_CREDIT) return undefined
  const shape = phrase.further ? 'further' : 'phrase'
  return {
    lemma: phrase.lemma,
    at,
    end,
    from: at,
    to: speaker.to,
    speaker,
    carried: false,
    form: undefined,
    shape,
  }
}
/** "via Vantage" is where a thing is shown, unless it is a credit that stands alone. */
const VIA_CREDIT = 6

const isOutlet = ({ who }: Phrase) => who.kind === 'named' && who.source.type === 'outlet'

function verbCue(units: readonly Unit[], at: number): Cue | undefined {
  const forms = reportingForm(units[at]?.lower ?? '')
  if (forms === undefined || (isNounUse(units, at) && !isBesides(units, at))) return undefined
  const credit = forms.find((f) => f.row.needs === 'credit' && isParticiple(f) && isCredit(units, at))
  const form =
    credit ??
    forms.find((f) => f.particle.length > 0 && particleEnd(units, at, f) > at) ??
    forms.find((f) => f.particle.length === 0 && f.row.needs !== 'credit')
  if (form === undefined) return undefined
  const group = verbGroup(units, at)
  const refused = form.row.commitment !== 'denies' && (group.negated || isRefused(units, group))
  if (refused && !leavesOpen(units, at)) return undefined
  const end = Math.max(at + 1, particleEnd(units, at, form))
  const base = { lemma: form.lemma, at, end, form, carried: false }
  if (isParticiple(form)) {
    const by = passive(units, base, group)
    if (by !== undefined) return by
    if (group.be) return form.row.addressee === true ? toldCue(units, base, group) : undefined
    if (form.kind === 'participle' && !group.have) return undefined
  }
  if (credit !== undefined) return undefined
  const cue = inverted(units, base, group) ?? active(units, base, group)
  if (refused && !isPersonal(units, cue?.speaker)) return undefined
  return cue !== undefined && form.row.needs === 'beside' && !isBeside(units, cue) ? undefined : cue
}

/** "“…,” Quill began", "Quill put it on Friday: “…”": a quotation touches the verb and its subject, but for a mark, times and places. */
function isBeside(units: readonly Unit[], cue: Cue): boolean {
  let from = cue.from
  // "“…,” *is how* Quill put it".
  while (MANNER.has(units[from - 1]?.lower ?? '')) from--
  const quote = (at: number) => units[at]?.quote?.form === 'words'
  const mark = (at: number) => units[at]?.pos === 'PUNCT'
  if (quote(from - 1) || (mark(from - 1) && quote(from - 2))) return true
  const { kind, at } = tailOf(units, cue)
  return quote(at) || (kind === 'comma' && quote(at + 1))
}

const MANNER = new Set(['is', 'was', 'how', 'the', 'way', 'as'])

/** "pictures posted Thursday by". */
function isCredit(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + BY_REACH).some((u) => u.lower === 'by')
}

type Base = Pick<Cue, 'lemma' | 'at' | 'end' | 'carried'> & { readonly form: ReportingForm }

function particleEnd(units: readonly Unit[], at: number, form: ReportingForm): number {
  const [first, ...rest] = form.particle
  if (first === undefined) return at
  for (let i = at + 1; i <= at + PARTICLE_REACH; i++) {
    if (units[i]?.lower === first && rest.every((word, n) => units[i + 1 + n]?.lower === word))
      return i + 1 + rest.length
  }
  return at
}
/** "shot that one down". */
const PARTICLE_REACH = 4

/** "declined to say", "has yet to confirm": nothing is said. */
function isRefused(units: readonly Unit[], group: VerbGroup): boolean {
  if (!group.infinitive) return false
  const before = units.slice(Math.max(0, group.from - 2), group.from + 1).map((u) => u.lower)
  return (
    before.some((word) => REFUSALS.has(word)) ||
    units.slice(group.from, group.from + YET_REACH).some((u) => u.lower === 'yet')
  )
}
const YET_REACH = 3
const REFUSALS = new Set(
  'decline declined declines refuse refused refuses refusing declining unable fail failed want wants wanted ask asked asks reluctant hesitant need needs how what like love able'.split(
    ' ',
  ),
)

/** "would not say *whether* she dies": it is left open. */
const leavesOpen = (units: readonly Unit[], at: number) =>
  units.slice(at + 1, at + OPEN_REACH).some((u) => u.lower === 'whether' || u.lower === 'if')
const OPEN_REACH = 5

/** Of people a refusal is told as theirs, and of "a *spokeswoman* for Vantage"; a company's is nobody's word. */
function isPersonal(units: readonly Unit[], speaker: Phrase | undefined): boolean {
  const who = speaker?.who
  if (units.slice(speaker?.from, speaker?.to ?? 0).some((u) => REPRESENTATIVES.has(u.lower))) return true
  if (who?.kind === 'named' || who?.kind === 'unknown') return who.source.type === 'person'
  if (who?.kind === 'role') return who.type === 'person'
  return who?.kind === 'pronoun' && (who.word === 'he' || who.word === 'she')
}

const isParticiple = (form: ReportingForm) => form.kind === 'participle' || form.kind === 'past or participle'

/** "announced by Vantage". */
function passive(units: readonly Unit[], base: Base, group: VerbGroup): Cue | undefined {
  for (let i = base.end; i < Math.min(units.length, base.end + BY_REACH); i++) {
    const unit = units[i]
    if (unit?.lower === 'by') {
      const speaker = makerAt(units, i + 1)
      if (speaker === undefined) return undefined
      const as = units[group.from - 1]?.lower === 'as'
      if (!as && !isCreditable(base.form, speaker)) return undefined
      return { ...base, from: base.at, to: speaker.to, speaker, shape: 'passive' }
    }
    if (unit === undefined || unit.pos === 'VERB' || unit.pos === 'PUNCT' || unit.quote !== undefined)
      return undefined
  }
  return undefined
}

/** Whom the words from unit `at` on name: "an online scooper by the name of Grey Heron", "the set-watchers at Harbour Watch". */
function makerAt(units: readonly Unit[], at: number): Phrase | undefined {
  const first = phraseAt(units, at, units.length)
  if (first !== undefined && first.who.kind !== 'nobody') return first
  for (let i = at; i < Math.min(units.length, at + MAKER_REACH); i++) {
    const word = units[i]?.lower
    if (word === ',' || word === '.' || word === ';') return undefined
    const phrase = units[i]?.mention === undefined ? undefined : phraseAt(units, i, i + 1)
    if (phrase !== undefined && phrase.who.kind === 'named') return phrase
  }
  return undefined
}
const MAKER_REACH = 9

/** "announced by Vantage", "posted by Harbour Watch" (an outlet), but not "written by Quill". */
function isCreditable(form: ReportingForm, speaker: Phrase): boolean {
  return form.row.needs === undefined || (form.row.needs === 'credit' && isOutlet(speaker))
}
const BY_REACH = 7

/** "We asked Vantage and were told": who was asked has told. */
function toldCue(units: readonly Unit[], base: Base, group: VerbGroup): Cue | undefined {
  for (let i = group.from - 1; i >= Math.max(0, group.from - TOLD_REACH); i--) {
    if (units[i]?.mention === undefined) continue
    const speaker = phraseAt(units, i, group.from)
    if (speaker?.who.kind === 'named')
      return { ...base, from: group.from, to: base.end, speaker, shape: 'verb' }
  }
  return undefined
}
const TOLD_REACH = 6

/** "…," said Quill; Says Quill: …; so says Quill. */
function inverted(units: readonly Unit[], base: Base, group: VerbGroup): Cue | undefined {
  const { kind, row } = base.form
  if (kind === 'ing' || kind === 'base' || group.be || group.have || group.infinitive) return undefined
  // "Vale, for his part, *calls* Quill “the toughest of us”": whom it calls so.
  if (CALLING.has(base.lemma)) return undefined
  const before = units[group.from - 1]
  // "told The Evening Gull": who stands behind it is spoken to; not so in "“Wait for it,” warned Quill".
  if (row.addressee === true && row.needs === 'clause' && before?.quote === undefined) return undefined
  const opens =
    before === undefined ||
    before.quote !== undefined ||
    INVERTERS.has(before.lower) ||
    before.lower === 'so' ||
    before.lower === 'as'
  if (!opens || before?.mention !== undefined) return undefined
  const speaker = subjectAfter(units, base.end - 1)
  // "Quill, its star, promised *fans* “a wedding”".
  const addressed = row.addressee === true && before?.lower === ',' && speaker !== undefined
  if (speaker === undefined || (addressed && isBystander(speaker))) return undefined
  return { ...base, from: group.from, to: speaker.to, speaker, shape: 'inverted' }
}
const CALLING = new Set('describe call dub label brand term blame thank credit deem judge'.split(' '))
const INVERTERS = new Set([',', '—', '–', ':', '?', '!'])

function active(units: readonly Unit[], base: Base, group: VerbGroup): Cue | undefined {
  const { kind } = base.form
  const before = units[group.from - 1]
  if (kind === 'ing' && !group.be) {
    if (before?.pos === 'ADP' && !isBesides(units, base.at)) return undefined
    if (before?.lower === ',')
      return { ...base, from: base.at, to: base.end, speaker: undefined, carried: true, shape: 'verb' }
  }
  const speaker =
    (kind === 'ing' ? accompanying(units, group.from) : undefined) ?? subjectBefore(units, group.from)
  if (kind === 'base' && speaker === undefined) return undefined
  if (group.infinitive && speaker?.who.kind === 'pronoun' && speaker.who.word === 'it') return undefined
  const from = speaker !== undefined && speaker.from < group.from ? speaker.from : group.from
  return { ...base, from, to: base.end, speaker, shape: 'verb' }
}

/** "Sources like it, with *one* saying: “…”": the subject of the participle before unit `end`. */
function accompanying(units: readonly Unit[], end: number): Phrase | undefined {
  for (let from = end - 1; from > 0 && from >= end - MAKER_REACH; from--) {
    if (units[from - 1]?.lower !== 'with') continue
    const phrase = phraseAt(units, from, end)
    return phrase?.to === end ? phrase : undefined
  }
  return undefined
}

/** "declined to comment *beyond saying* that …", "ended the talk *by saying* that …". */
const isBesides = (units: readonly Unit[], at: number) =>
  BESIDES.has(units[at - 1]?.lower ?? '') && units[at]?.lower.endsWith('ing') === true
const BESIDES = new Set(['beyond', 'besides', 'than', 'by'])

/** The noun phrase tells no more than a stranger: only their quoted words count. */
export const isBystander = ({ who }: Phrase) => who.kind === 'unnamed' && who.bystander
