import type { Qualifiers } from '../model/index.ts'
import type { LinkFrame, NounFrame, VerbFrame } from './frame.ts'
import type { Predicate } from './predicate.ts'

type How = NonNullable<Qualifiers['how']>

/**
 * "[Dry Dock], a sequel to [Harbour Nights]", "[Harbour Nights] sequel [Dry Dock]". With an article it may be one to what the text is
 * about ("the sequel, [Dry Dock]"); "crime sequel [Dry Dock]" only says what kind of work it is.
 */
function kind(how: How, noun: string): NounFrame[] {
  const name = noun.split('|')[0] ?? ''
  const frame: NounFrame = {
    noun,
    args: { bearer: 0, 'to|of|from|owner': 1 },
    set: { how },
    example: `Dry Dock is a ${name} to Harbour Nights.`,
  }
  return [
    { ...frame, like: 'the|a|an|this|that|another|one|both' },
    { ...frame, after: 'its', example: `Harbour Nights and its ${name}, Dry Dock, are coming.` },
    { ...frame, named: 1, example: `Harbour Nights ${name} Dry Dock is coming.` },
  ]
}

/** "[Harbour Nights] is getting a sequel, [Dry Dock]", "spawned a spinoff called [Dry Dock]". */
function begets(how: How, noun: string): VerbFrame {
  const name = noun.split('|')[0] ?? ''
  return {
    verb: 'get|have|spawn|launch|inspire|receive|beget|yield',
    with: { object: noun },
    named: true,
    args: { object: 0, subject: 1 },
    set: { how },
    example: `Harbour Nights spawned a ${name} called Dry Dock.`,
  }
}

/** "Spin-offs of [Harbour Nights] include [Dry Dock] and [Salt and Ash]". */
function listed(how: How, nouns: string): VerbFrame[] {
  const plurals = nouns.replaceAll(/(?=\||$)/g, 's')
  return [
    {
      verb: 'include|be',
      with: { subject: plurals },
      named: true,
      args: { object: 0, 'subject>of|subject>to|subject>owner': 1 },
      set: { how },
      example: `The ${plurals.split('|')[0]} of Harbour Nights include Dry Dock.`,
    },
  ]
}

/** "a [Harbour Nights spin-off] is in the works": a work without a title that goes by what it comes from. */
function untitled(how: How, nouns: string): LinkFrame {
  return {
    link: 'described',
    called: nouns,
    args: { left: 0, right: 1 },
    set: { how },
    example: `A Harbour Nights ${nouns.split('|')[0]} is in the works.`,
  }
}

const SPIN_OFF = 'spin-off|spinoff|offshoot'
const SEQUEL = 'sequel|follow-up|followup|threequel|continuation'
const REMAKE = 'remake|reboot|revival|reimagining|relaunch|update|retelling|reinvention|redo|reinterpretation'
const ADAPTATION = 'adaptation|dramatisation|dramatization'

/** The first work comes from the second. */
export const derives: Predicate = {
  name: 'derives',
  ofSeries: true,
  shown: true,
  args: [{ types: ['work'] }, { types: ['work'] }],
  identity: ['how'],
  reveals: 'making',
  sentence: '{0} is a {how} of {1}',
  frames: [
    ...kind('spin_off', SPIN_OFF),
    ...kind('sequel', SEQUEL),
    ...kind('prequel', 'prequel'),
    ...kind('remake', REMAKE),
    // "another comic book adaptation, [Dry Dock]": of something that the text is not about.
    ...kind('adaptation', ADAPTATION).map((frame) => ({ ...frame, named: 1 })),
    begets('spin_off', SPIN_OFF),
    begets('sequel', SEQUEL),
    begets('prequel', 'prequel'),
    begets('remake', REMAKE),
    ...listed('spin_off', SPIN_OFF),
    ...listed('sequel', SEQUEL),
    ...listed('remake', REMAKE),
    ...listed('adaptation', ADAPTATION),
    untitled('spin_off', SPIN_OFF),
    untitled('sequel', SEQUEL),
    untitled('prequel', 'prequel'),
    untitled('remake', REMAKE),
    {
      noun: 'version|take',
      like: 'film|movie|screen|stage|musical|live-action|animated|television|tv|big-screen|small-screen',
      named: true,
      args: { bearer: 0, 'of|on': 1 },
      set: { how: 'adaptation' },
      example: 'Dry Dock, the film version of Harbour Nights, is back.',
    },
    {
      noun: 'version|take',
      like: 'american|us|u.s.|british|uk|u.k.|australian|korean|indian|modern|updated|gender-swapped',
      named: true,
      args: { bearer: 0, 'of|on': 1 },
      set: { how: 'remake' },
      example: 'Dry Dock, the American version of Harbour Nights, is back.',
    },
    {
      noun: 'pilot',
      like: 'backdoor',
      named: true,
      args: { for: 0, 'bearer|of|on|in': 1 },
      set: { how: 'spin_off' },
      example: 'An episode of Harbour Nights served as a backdoor pilot for Dry Dock.',
    },
    {
      noun: 'pilot',
      like: 'backdoor',
      named: true,
      args: { bearer: 0, 'of|on|in': 1 },
      set: { how: 'spin_off' },
      example: 'Dry Dock began as a backdoor pilot on Harbour Nights.',
    },
    {
      noun: 'basis|inspiration|blueprint',
      named: true,
      args: { bearer: 1, 'for|of': 0 },
      set: { how: 'adaptation' },
      example: 'Harbour Nights was the basis for Dry Dock.',
    },
    {
      verb: 'spin',
      particle: 'off',
      named: true,
      args: { subject: 1, 'off|object': 0 },
      set: { how: 'spin_off' },
      example: 'Harbour Nights has spun off Dry Dock.',
    },
    {
      verb: 'inspire',
      named: true,
      args: { subject: 1, object: 0 },
      set: { how: 'adaptation' },
      example: 'Harbour Nights, the book that inspired Dry Dock, is back.',
    },
    {
      verb: 'write|adapt|develop|script',
      voice: 'passive',
      named: true,
      args: { subject: 0, from: 1 },
      set: { how: 'adaptation' },
      example: 'Dry Dock was written by Mara Quill from the novel Harbour Nights.',
    },
    {
      verb: 'pen|write',
      with: { object: 'screenplay|script|teleplay|adaptation' },
      args: { 'for|focus': 0, from: 1 },
      set: { how: 'adaptation' },
      named: 1,
      example: 'Dry Dock is coming. Mara Quill penned the script from the novel Harbour Nights.',
    },
    {
      verb: 'adapt|create|write|script|develop',
      named: true,
      args: { object: 0, from: 1 },
      set: { how: 'adaptation' },
      example: 'Mara Quill adapted Dry Dock from the novel Harbour Nights.',
    },
    {
      verb: 'bring|take|transfer',
      with: { to: 'screen|television|tv|stage|cinemas|life' },
      named: true,
      args: { subject: 0, object: 1 },
      set: { how: 'adaptation' },
      example: 'Dry Dock brings the comic Harbour Nights to the screen.',
    },
    {
      verb: 'spawn|beget',
      named: true,
      args: { subject: 1, object: 0 },
      set: { how: 'spin_off' },
      example: 'Harbour Nights spawned Dry Dock.',
    },
    {
      verb: 'grow|spring|emerge|spin',
      named: true,
      args: { subject: 0, 'of|from': 1 },
      set: { how: 'spin_off' },
      example: 'Dry Dock grew out of Harbour Nights.',
    },
    {
      verb: 'continue|resume|pick|extend|carry',
      with: { 'object|up|on': 'story|tale|saga|storyline|adventures' },
      named: true,
      args: { subject: 0, of: 1 },
      set: { how: 'sequel' },
      example: 'Dry Dock continues the story of Harbour Nights.',
    },
    {
      verb: 'remake|reboot|reimagine|revive',
      voice: 'passive',
      args: { subject: 1, as: 0 },
      set: { how: 'remake' },
      example: 'Harbour Nights will be remade as Dry Dock.',
    },
    {
      verb: 'adapt|turn|make',
      voice: 'passive',
      named: true,
      args: { subject: 1, 'as|into': 0 },
      set: { how: 'adaptation' },
      example: 'Harbour Nights has been adapted as Dry Dock.',
    },
    {
      verb: 'inspire',
      voice: 'passive',
      named: true,
      args: { subject: 0, by: 1 },
      set: { how: 'adaptation' },
      example: 'Dry Dock is inspired by Harbour Nights.',
    },
    {
      verb: 'become',
      with: { subject: 'novel|book|comic|play|game|podcast|manga' },
      named: true,
      args: { subject: 1, object: 0 },
      set: { how: 'adaptation' },
      example: 'The novel Harbour Nights became the film Dry Dock.',
    },
    {
      verb: 'adapt',
      args: { subject: 0, object: 1 },
      set: { how: 'adaptation' },
      named: 1,
      example: 'Dry Dock adapts Harbour Nights.',
    },
    {
      verb: 'adapt',
      voice: 'passive',
      args: { subject: 0, from: 1 },
      set: { how: 'adaptation' },
      named: 1,
      example: 'Dry Dock is adapted from Harbour Nights.',
    },
    {
      verb: 'adapt|base',
      alone: true,
      args: { subject: 0, 'from|on|upon': 1 },
      set: { how: 'adaptation' },
      named: 1,
      example: 'Adapted from Harbour Nights, Dry Dock opens in May.',
    },
    {
      verb: 'base',
      voice: 'passive',
      args: { subject: 0, 'on|upon|off|of': 1 },
      set: { how: 'adaptation' },
      named: 1,
      example: 'Dry Dock is based on Harbour Nights.',
    },
    {
      verb: 'take|draw',
      with: { object: 'story|plot|inspiration|cue|cues' },
      args: { subject: 0, from: 1 },
      set: { how: 'adaptation' },
      example: 'Dry Dock takes its story from Harbour Nights.',
    },
    {
      verb: 'spin',
      particle: 'off|out',
      args: { subject: 0, 'from|of': 1 },
      set: { how: 'spin_off' },
      example: 'Dry Dock spins off from Harbour Nights.',
    },
    {
      verb: 'spin',
      voice: 'passive',
      particle: 'off|out',
      args: { subject: 0, 'from|of': 1 },
      set: { how: 'spin_off' },
      example: 'Dry Dock was spun off from Harbour Nights.',
    },
    {
      verb: 'reboot|remake|relaunch|reimagine|revive',
      named: true,
      args: { subject: 0, object: 1 },
      set: { how: 'remake' },
      example: 'Dry Dock reboots Harbour Nights.',
    },
  ],
  examples: [
    {
      text: 'Dry Dock is a prequel to Harbour Nights.',
      args: ['Dry Dock', 'Harbour Nights'],
      qualifiers: { how: 'prequel' },
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
    {
      text: 'Dry Dock is based on Harbour Nights.',
      args: ['Dry Dock', 'Harbour Nights'],
      qualifiers: { how: 'adaptation' },
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
    {
      text: 'Dry Dock is better than Harbour Nights.',
      args: null,
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
  ],
}
