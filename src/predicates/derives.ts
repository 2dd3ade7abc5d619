import type { Qualifiers } from '../model/index.ts'
import type { NounFrame } from './frame.ts'
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
    { ...frame, like: 'the|a|an|this|that|another|one' },
    { ...frame, after: 'its', example: `Harbour Nights and its ${name}, Dry Dock, are coming.` },
    { ...frame, named: 1, example: `Harbour Nights ${name} Dry Dock is coming.` },
  ]
}

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
    ...kind('spin_off', 'spin-off|spinoff|offshoot'),
    ...kind('sequel', 'sequel|follow-up|followup|threequel'),
    ...kind('prequel', 'prequel'),
    ...kind('remake', 'remake|reboot|revival|reimagining'),
    // "another comic book adaptation, [Dry Dock]": of something that the text is not about.
    ...kind('adaptation', 'adaptation').map((frame) => ({ ...frame, named: 1 })),
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
