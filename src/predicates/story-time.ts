import type { Qualifiers } from '../model/index.ts'
import type { VerbFrame } from './frame.ts'

type When = NonNullable<Qualifiers['when']>
type Placing = Pick<VerbFrame, 'verb' | 'voice' | 'with' | 'without' | 'particle' | 'intransitive' | 'known'>

const PREPOSITIONS: Readonly<Record<When, string>> = {
  after: 'after|following',
  before: 'before|prior',
  during: 'during|amid',
}

/** "opens two *years* after", against "opens a week after it in cinemas". */
export const TIMES =
  'years|months|decades|centuries|minutes|hours|generation|generations|morning|night|moments'

/** "takes place after [Harbour Nights]", "takes place after the events of [Harbour Nights]". */
export function placed(verb: Placing, words: string): VerbFrame[] {
  return (Object.keys(PREPOSITIONS) as When[]).flatMap((when): VerbFrame[] => [
    {
      ...verb,
      with: { ...verb.with, [PREPOSITIONS[when]]: 'events|finale|end|ending|conclusion|aftermath|those' },
      args: { subject: 0, of: 1 },
      set: { when },
      named: true,
      example: `Dry Dock ${words} ${when} the events of Harbour Nights.`,
    },
    {
      ...verb,
      args: { subject: 0, [PREPOSITIONS[when]]: 1 },
      set: { when },
      named: true,
      example: `Dry Dock ${words} ${when} Harbour Nights.`,
    },
  ])
}

/** "the story begins minutes after the end of [Harbour Nights]": it is told of the work that is named there, or that the text is about. */
export function storyPlaced(verb: Placing, words: string): VerbFrame[] {
  return placed(verb, words).map(({ args: { subject: _, ...others }, with: asked, example, ...frame }) => ({
    ...frame,
    with: { ...asked, subject: 'story|action|plot|narrative|events|tale' },
    args: { 'subject>in|subject>of|subject>owner|focus:own': 0, ...others },
    example: example.replace('Dry Dock', 'Dry Dock is coming. The story'),
  }))
}

/** "falls between [Harbour Nights] and [Salt and Ash]": after the one, before the other. */
export function between(verb: Placing, words: string): VerbFrame[] {
  const frame = {
    ...verb,
    named: true,
    example: `Dry Dock ${words} between Harbour Nights and Salt and Ash.`,
  } as const
  return [
    { ...frame, args: { subject: 0, 'between:first': 1 }, set: { when: 'after' } },
    { ...frame, args: { subject: 0, 'between:last': 1 }, set: { when: 'before' } },
    ...(['first', 'last'] as const).map((end) => ({
      ...frame,
      with: { ...verb.with, between: 'events|finale|stories' },
      args: { subject: 0, [`of:${end}`]: 1 },
      set: { when: end === 'first' ? ('after' as const) : ('before' as const) },
      example: `Dry Dock ${words} between the events of Harbour Nights and Salt and Ash.`,
    })),
  ]
}
