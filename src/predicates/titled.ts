import type { Predicate } from './predicate.ts'

/** What the work is, or will be, called. */
export const titled: Predicate = {
  name: 'titled',
  args: [{ types: ['work'] }, { types: 'text' }],
  identity: [],
  sentence: '{0} is titled “{1}”',
  frames: [
    {
      verb: 'title|entitle|retitle',
      voice: 'passive',
      args: { subject: 0, title: 1 },
      example: 'The Harbour Nights finale is titled “Low Water”.',
    },
  ],
  examples: [
    {
      text: 'Episode 8 of season 2 of Harbour Nights is titled “Low Water”.',
      args: ['Harbour Nights S2E8', 'Low Water'],
      names: { work: ['Harbour Nights'] },
    },
    {
      text: 'Harbour Nights was called “a mess” by one critic.',
      args: null,
      names: { work: ['Harbour Nights'] },
    },
  ],
}
