import type { Predicate } from './predicate.ts'

/** Nouns for a work that a name can follow: "a drama called Dry Dock". */
const WORKS =
  'film|movie|series|show|drama|comedy|special|season|episode|finale|premiere|sequel|prequel|spin-off|spinoff|game|novel|book|event|crossover|project|feature|expansion|dlc|one'

/** What the work is, or will be, called. */
export const titled: Predicate = {
  name: 'titled',
  decided: true,
  revised: true,
  args: [{ types: ['work'] }, { types: 'text' }],
  identity: [],
  reveals: 'making',
  sentence: '{0} is titled “{1}”',
  frames: [
    {
      verb: 'call|name|dub|christen|subtitle',
      voice: 'passive',
      args: { 'subject:former|subject:untitled|itself': 0, title: 1 },
      example: 'The next Vantage film is called Harbour Nights.',
    },
    {
      verb: 'know',
      voice: 'passive',
      args: { 'subject:former': 0, title: 1 },
      example: 'Dry Dock was formerly known as “Low Water”.',
    },
    {
      verb: 'title|entitle|retitle|rename|rechristen|rebrand',
      voice: 'passive',
      args: { 'subject:former|subject:untitled|subject:head|itself|subject': 0, title: 1 },
      example: 'The Harbour Nights finale is titled “Low Water”.',
    },
    {
      verb: 'call|title|entitle|name|subtitle',
      voice: 'passive',
      behind: 'now',
      args: { 'subject:head|subject:untitled': 0, title: 1 },
      example: 'Dry Dock is now called “Low Water”.',
    },
    {
      verb: 'title|entitle|subtitle',
      behind: 'now',
      args: { 'subject:head': 0, title: 1 },
      example: 'Dry Dock, now titled “Low Water”, opens in May.',
    },
    {
      verb: 'title|entitle|retitle|subtitle',
      args: { 'subject:former|subject:season|itself': 0, title: 1 },
      example: 'A spin-off, tentatively titled Harbour Nights, is coming.',
    },
    {
      verb: 'release|publish|broadcast',
      voice: 'passive',
      known: true,
      args: { 'subject:untitled|itself': 0, title: 1 },
      example: 'The film will be released as Harbour Nights.',
    },
    {
      verb: 'go',
      particle: 'out',
      known: true,
      args: { 'subject:untitled|itself': 0, title: 1 },
      example: 'The film will go out as Harbour Nights.',
    },
    {
      noun: 'title|subtitle|name|moniker',
      unlike: 'working|tentative|former|original|old|same',
      args: { 'holder:season|holder:untitled|holder:head|owner:season|itself': 0, title: 1 },
      example: 'The next Vantage film bears the title Harbour Nights.',
    },
    {
      verb: 'reveal|announce|unveil|confirm',
      voice: 'passive',
      with: { subject: 'title|name' },
      args: { 'subject>of:season|subject>owner:season|itself': 0, title: 1 },
      example: 'The title has been revealed: Harbour Nights.',
    },
    {
      verb: 'be',
      with: { subject: 'title|name' },
      args: { 'subject>owner:season|subject>of:season|itself': 0, title: 1 },
      example: 'The title will be Harbour Nights.',
    },
    {
      verb: 'title|entitle|call|name|dub',
      with: { subject: WORKS },
      args: { 'subject:former|subject:untitled|itself|subject': 0, title: 1 },
      example: 'Vantage ordered a drama called Harbour Nights.',
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
