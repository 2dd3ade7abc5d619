import type { Qualifiers } from '../model/index.ts'
import type { VerbFrame } from './frame.ts'
import type { Predicate } from './predicate.ts'

type When = NonNullable<Qualifiers['when']>

const PREPOSITIONS: Readonly<Record<When, string>> = {
  after: 'after|following',
  before: 'before|prior',
  during: 'during|amid',
}

/** "takes place after [Harbour Nights]", "takes place after the events of [Harbour Nights]". */
function placed(
  verb: Pick<VerbFrame, 'verb' | 'voice' | 'with' | 'particle' | 'intransitive' | 'named'>,
  words: string,
): VerbFrame[] {
  return (Object.keys(PREPOSITIONS) as When[]).flatMap((when): VerbFrame[] => [
    {
      ...verb,
      with: { ...verb.with, [PREPOSITIONS[when]]: 'events|finale|end|ending|conclusion|aftermath' },
      args: { subject: 0, of: 1 },
      set: { when },
      example: `Dry Dock ${words} ${when} the events of Harbour Nights.`,
    },
    {
      ...verb,
      args: { subject: 0, [PREPOSITIONS[when]]: 1 },
      set: { when },
      example: `Dry Dock ${words} ${when} Harbour Nights.`,
    },
  ])
}

/** Story time of the first work against the second. */
export const set: Predicate = {
  name: 'set',
  args: [{ types: ['work'] }, { types: ['work'] }],
  identity: ['when'],
  reveals: 'story',
  sentence: '{0} is set {when} {1}',
  frames: [
    ...placed({ verb: 'set', voice: 'passive' }, 'is set'),
    ...placed({ verb: 'set', intransitive: true }, ', set'),
    ...placed({ verb: 'take', with: { object: 'place' } }, 'takes place'),
    ...placed({ verb: 'happen|occur|unfold', named: true }, 'happens'),
    ...placed({ verb: 'pick', particle: 'up' }, 'picks up'),
  ],
  examples: [
    {
      text: 'Dry Dock is set before Harbour Nights.',
      args: ['Dry Dock', 'Harbour Nights'],
      qualifiers: { when: 'before' },
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
    {
      text: 'Dry Dock takes place after the events of Harbour Nights.',
      args: ['Dry Dock', 'Harbour Nights'],
      qualifiers: { when: 'after' },
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
    {
      text: 'Dry Dock airs after Harbour Nights.',
      args: null,
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
  ],
}
