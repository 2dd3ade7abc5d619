import type { Certainty } from '../../model/index.ts'

/** Words that begin an answer, in lower case, and how sure they make what was asked. `whole`: nothing but a mark follows. */
interface ReplyWords {
  readonly words: readonly string[]
  readonly certainty: Certainty
  readonly whole?: true
  readonly example: string
}

/** The longest of those that begin alike stands first. */
export const REPLIES: readonly ReplyWords[] = [
  reply('never say never', 'possible', 'Never say never.'),
  reply('probably not', 'unlikely', 'Probably not.'),
  ...[
    'no comment',
    'who knows',
    "we 'll see",
    'wait and see',
    'time will tell',
    'stay tuned',
    "i ca n't say",
  ].map((words) => reply(words, 'unknown', 'Who knows?')),
  ...[
    'of course not',
    'absolutely not',
    'definitely not',
    'not at all',
    'not a chance',
    'no chance',
    'no way',
  ].map((words) => reply(words, 'denied', `${words.charAt(0).toUpperCase()}${words.slice(1)}.`)),
  ...[
    "it 's not happening",
    'it is not happening',
    "it is n't happening",
    "it wo n't happen",
    "that 's not happening",
    'not happening',
  ].map((words) => reply(words, 'denied', 'It’s not happening.')),
  ...[
    'it has never been discussed',
    "it 's never been discussed",
    'it never came up',
    'there are no plans',
    'no plans',
  ].map((words) => reply(words, 'denied', 'It has never been discussed.')),
  ...['not that i know of', 'not to my knowledge', 'not as far as i know'].map((words) =>
    reply(words, 'unlikely', 'Not that I know of.'),
  ),
  ...['in a heartbeat', "i 'd love to", 'i would love to', "i 'd love it", 'why not'].map((words) =>
    reply(words, 'possible', 'In a heartbeat.'),
  ),
  ...[
    'i doubt it',
    "i would n't bet on it",
    "do n't count on it",
    "do n't hold your breath",
    "i do n't think so",
    'unlikely',
  ].map((words) => reply(words, 'unlikely', 'I really doubt it.')),
  ...[
    'it could happen',
    'there might be',
    'there may be',
    'there could be',
    'i hope so',
    'anything is possible',
    "anything 's possible",
  ].map((words) => reply(words, 'possible', 'It could happen.')),
  ...['i think so', 'looks like it', 'it looks like it', 'it looks that way'].map((words) =>
    reply(words, 'likely', 'I think so.'),
  ),
  ...['of course', 'you bet', 'oh yes', 'yes indeed'].map((words) => reply(words, 'certain', 'Of course.')),
  ...['yes', 'yep', 'yeah', 'yup', 'aye', 'absolutely', 'definitely', 'indeed'].map((word) =>
    whole(word, 'certain', 'Yes, he is.'),
  ),
  ...['no', 'nope', 'nah', 'never'].map((word) => whole(word, 'denied', 'No, he is not.')),
  ...['probably', 'likely'].map((word) => whole(word, 'likely', 'Probably.')),
  ...['maybe', 'perhaps', 'possibly'].map((word) => whole(word, 'possible', 'Maybe, if she asks.')),
]

/** A verb and the noun two words behind it: "*shook* his *head*". */
export const BEATS: ReadonlyMap<string, Certainty> = new Map(
  ['shook', 'shakes', 'shaking'].map((verb) => [`${verb} head`, 'denied'] as const),
)

/** A sentence that takes back the one before it. */
export const RETRACTIONS: readonly (readonly string[])[] = [
  ...['that', 'this', 'it'].flatMap((subject) =>
    [
      'is not true',
      "is n't true",
      "'s not true",
      'is false',
      "'s false",
      'was not true',
      "was n't true",
      'was false',
    ].map((said) => `${subject} ${said}`),
  ),
  'not true',
  'not so',
  'untrue',
  'false',
].map((words) => words.split(' '))

function reply(words: string, certainty: Certainty, example: string): ReplyWords {
  return { words: words.split(' '), certainty, example }
}

function whole(words: string, certainty: Certainty, example: string): ReplyWords {
  return { words: words.split(' '), certainty, whole: true, example }
}
