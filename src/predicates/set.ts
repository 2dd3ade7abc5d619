import type { Qualifiers } from '../model/index.ts'
import type { VerbFrame } from './frame.ts'
import type { Predicate } from './predicate.ts'

type When = NonNullable<Qualifiers['when']>

const PREPOSITIONS: Readonly<Record<When, string>> = {
  after: 'after|following',
  before: 'before|prior',
  during: 'during|amid',
}

/** "opens two *years* after", against "opens a week after it in cinemas". */
const TIMES = 'years|months|decades|centuries|minutes|hours|generation|generations|morning|night|moments'

/** "the story begins minutes after the end of [Harbour Nights]": it is told of the work that the text is about. */
function storyPlaced(
  verb: Pick<VerbFrame, 'verb' | 'voice' | 'with' | 'particle'>,
  words: string,
): VerbFrame[] {
  return placed(verb, words).map(({ args: { subject: _, ...others }, with: asked, example, ...frame }) => ({
    ...frame,
    with: { ...asked, subject: 'story|action|plot|narrative|events|tale' },
    args: { focus: 0, ...others },
    example: example.replace('Dry Dock', 'Dry Dock is coming. The story'),
  }))
}

/** "takes place after [Harbour Nights]", "takes place after the events of [Harbour Nights]". */
function placed(
  verb: Pick<VerbFrame, 'verb' | 'voice' | 'with' | 'particle' | 'intransitive'>,
  words: string,
): VerbFrame[] {
  return (Object.keys(PREPOSITIONS) as When[]).flatMap((when): VerbFrame[] => [
    {
      ...verb,
      with: { ...verb.with, [PREPOSITIONS[when]]: 'events|finale|end|ending|conclusion|aftermath' },
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
    ...placed({ verb: 'happen|occur|unfold' }, 'happens'),
    ...placed({ verb: 'pick', particle: 'up' }, 'picks up'),
    ...placed({ verb: 'open|begin|start', with: { object: TIMES } }, 'opens two years'),
    {
      verb: 'set',
      voice: 'passive',
      named: true,
      args: { subject: 0, 'between:first': 1 },
      set: { when: 'after' },
      example: 'Dry Dock is set between Harbour Nights and Salt and Ash.',
    },
    {
      verb: 'set',
      voice: 'passive',
      named: true,
      args: { subject: 0, 'between:last': 1 },
      set: { when: 'before' },
      example: 'Dry Dock is set between Harbour Nights and Salt and Ash.',
    },
    {
      verb: 'precede|predate',
      named: true,
      args: { 'subject>of|subject': 0, 'object|of': 1 },
      set: { when: 'before' },
      example: 'Dry Dock predates Harbour Nights.',
    },
    {
      verb: 'follow|postdate',
      with: { subject: 'events|story|action' },
      named: true,
      args: { 'subject>of|subject': 0, 'object|of': 1 },
      set: { when: 'after' },
      example: 'The events of Dry Dock follow those of Harbour Nights.',
    },
    {
      verb: 'run|unfold|play|take|happen|occur',
      with: { 'adverb|in|object': 'parallel|concurrently|simultaneously|alongside' },
      named: true,
      args: { subject: 0, 'to|with|alongside': 1 },
      set: { when: 'during' },
      example: 'Dry Dock runs parallel to Harbour Nights.',
    },
    {
      verb: 'take|happen|occur|unfold|run|set',
      with: { at: 'time' },
      named: true,
      args: { subject: 0, as: 1 },
      set: { when: 'during' },
      example: 'Dry Dock takes place at the same time as Harbour Nights.',
    },
    {
      verb: 'lead|segue|feed',
      named: true,
      args: { subject: 0, into: 1 },
      set: { when: 'before' },
      example: 'Dry Dock leads directly into Harbour Nights.',
    },
    {
      verb: 'leave|end|finish|stop|conclude',
      named: true,
      args: { main: 0, subject: 1 },
      set: { when: 'after' },
      example: 'Dry Dock starts where Harbour Nights left off.',
    },
    ...storyPlaced({ verb: 'take', with: { object: 'place' } }, 'takes place'),
    ...storyPlaced({ verb: 'happen|occur|unfold' }, 'happens'),
    ...storyPlaced({ verb: 'set', voice: 'passive' }, 'is set'),
    ...storyPlaced({ verb: 'pick', particle: 'up' }, 'picks up'),
    ...storyPlaced({ verb: 'begin|start|open', with: { object: TIMES } }, 'begins two years'),
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
