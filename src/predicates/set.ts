import type { Predicate } from './predicate.ts'

/** Story time of the first work against the second. */
export const set: Predicate = {
  name: 'set',
  args: [{ types: ['work'] }, { types: ['work'] }],
  identity: ['when'],
  sentence: '{0} is set {when} {1}',
  frames: [
    {
      verb: 'set',
      voice: 'passive',
      args: { subject: 0, 'after|following': 1 },
      set: { when: 'after' },
      example: 'Dry Dock is set after Harbour Nights.',
    },
    {
      verb: 'set',
      voice: 'passive',
      args: { subject: 0, before: 1 },
      set: { when: 'before' },
      example: 'Dry Dock is set before Harbour Nights.',
    },
    {
      verb: 'set',
      voice: 'passive',
      args: { subject: 0, during: 1 },
      set: { when: 'during' },
      example: 'Dry Dock is set during Harbour Nights.',
    },
    {
      verb: 'set',
      voice: 'passive',
      with: { after: 'events' },
      args: { subject: 0, of: 1 },
      set: { when: 'after' },
      example: 'Dry Dock is set after the events of Harbour Nights.',
    },
    {
      verb: 'set',
      voice: 'passive',
      with: { before: 'events' },
      args: { subject: 0, of: 1 },
      set: { when: 'before' },
      example: 'Dry Dock is set before the events of Harbour Nights.',
    },
    {
      verb: 'take',
      with: { object: 'place', 'after|following': 'events' },
      args: { subject: 0, of: 1 },
      set: { when: 'after' },
      example: 'Dry Dock takes place after the events of Harbour Nights.',
    },
    {
      verb: 'take',
      with: { object: 'place', before: 'events' },
      args: { subject: 0, of: 1 },
      set: { when: 'before' },
      example: 'Dry Dock takes place before the events of Harbour Nights.',
    },
    {
      verb: 'take',
      with: { object: 'place' },
      args: { subject: 0, after: 1 },
      set: { when: 'after' },
      example: 'Dry Dock takes place after Harbour Nights.',
    },
    {
      verb: 'take',
      with: { object: 'place' },
      args: { subject: 0, before: 1 },
      set: { when: 'before' },
      example: 'Dry Dock takes place before Harbour Nights.',
    },
    {
      verb: 'take',
      with: { object: 'place' },
      args: { subject: 0, during: 1 },
      set: { when: 'during' },
      example: 'Dry Dock takes place during Harbour Nights.',
    },
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
