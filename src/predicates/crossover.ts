import type { Predicate } from './predicate.ts'

/** The two works' stories cross. */
export const crossover: Predicate = {
  name: 'crossover',
  args: [{ types: ['work'] }, { types: ['work'] }],
  symmetric: true,
  ofSeries: true,
  identity: [],
  reveals: 'story',
  sentence: '{0} crosses over with {1}',
  frames: [
    {
      verb: 'cross',
      intransitive: true,
      args: { subject: 0, with: 1 },
      example: 'Harbour Nights crosses over with Dry Dock.',
    },
    { verb: 'cross', args: { object: 0, with: 1 }, example: 'It crosses Harbour Nights over with Dry Dock.' },
    {
      verb: 'cross',
      particle: 'over',
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will cross over.',
    },
    {
      noun: 'crossover',
      args: { 'between:pair': 0 },
      example: 'a crossover between Harbour Nights and Dry Dock',
    },
    {
      noun: 'crossover',
      args: { with: 0, 'owner|for|of': 1 },
      example: 'the Harbour Nights crossover with Dry Dock',
    },
    { noun: 'crossover', args: { 'owner:pair': 0 }, example: 'a Harbour Nights/Dry Dock crossover' },
    {
      verb: 'appear|return|show|turn|pop',
      with: { subject: 'characters|heroes|cast|stars|crew' },
      args: { 'subject>from|subject>of': 0, 'in|on|up': 1 },
      example: 'Characters from Dry Dock will appear in Harbour Nights.',
    },
  ],
  examples: [
    {
      text: 'Harbour Nights will cross over with Dry Dock.',
      args: ['Harbour Nights', 'Dry Dock'],
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
    {
      text: 'Harbour Nights was filmed next to Dry Dock.',
      args: null,
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
  ],
}
