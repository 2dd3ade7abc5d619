import type { Cue } from './cues.ts'
import type { Unit } from './lines.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { subjectBefore, verbGroup } from './subjects.ts'

/**
 * "The Evening Gull quotes *Quill as saying* that …", "Quill was quoted by The Evening Gull as saying": the cue at the "saying" of unit
 * `at`, with the outlet that quotes; undefined where nobody is quoted.
 */
export function quotedCue(units: readonly Unit[], at: number): Cue | undefined {
  if (units[at]?.lower !== 'saying' || units[at - 1]?.lower !== 'as') return undefined
  for (let i = at - 2; i >= Math.max(0, at - QUOTED_REACH); i--) {
    if (!QUOTING.has(units[i]?.lower ?? '')) continue
    const group = verbGroup(units, i)
    const subject = subjectBefore(units, group.from)
    const object = phraseAt(units, i + 1, at - 1)
    const by = units[i + 1]?.lower === 'by' ? phraseAt(units, i + 2, at - 1) : undefined
    const [speaker, outlet] = group.be ? [subject, by] : [object, subject]
    return speaker === undefined
      ? undefined
      : {
          lemma: 'say',
          at,
          end: at + 1,
          from: speaker.from,
          to: at + 1,
          speaker: withOutlet(speaker, outlet),
          carried: false,
          form: undefined,
          shape: 'verb',
        }
  }
  return undefined
}
const QUOTING = new Set(['quote', 'quotes', 'quoted', 'cites', 'cited'])
const QUOTED_REACH = 12

function withOutlet(speaker: Phrase, outlet: Phrase | undefined): Phrase {
  const { who } = speaker
  if (who.kind !== 'named' || outlet?.who.kind !== 'named' || outlet.who.source.type !== 'outlet')
    return speaker
  return { ...speaker, who: { ...who, of: outlet.who.source } }
}

/** "*If The Evening Gull is to be believed*, she leaves": units of the whole condition, at the "if" of unit `at`. */
export function believedCue(units: readonly Unit[], at: number): Cue | undefined {
  if (units[at]?.lower !== 'if') return undefined
  const speaker = phraseAt(units, at + 1, units.length)
  if (speaker === undefined || speaker.who.kind === 'nobody') return undefined
  const end = units.findIndex((u, i) => i >= speaker.to && u.lower === 'believed') + 1
  if (end === 0 || end > speaker.to + BELIEVED_REACH) return undefined
  return {
    lemma: 'believe',
    at,
    end,
    from: at,
    to: end,
    speaker,
    carried: false,
    form: undefined,
    shape: 'phrase',
  }
}
/** Units of "is to be believed". */
const BELIEVED_REACH = 5
