import type { Predicate } from './predicate.ts'

/** It ends, or won't be made. */
export const cancelled: Predicate = {
  name: 'cancelled',
  decided: true,
  ofSeries: true,
  args: [{ types: ['work'] }],
  identity: [],
  reveals: 'making',
  settledBy: { property: 'end', of: 0 },
  sentence: '{0} is cancelled',
  frames: [
    {
      verb: 'cancel|axe|scrap|can|shelve|ax|kill|end|nix|bin',
      args: { object: 0 },
      example: 'Vantage has cancelled Harbour Nights.',
    },
    {
      verb: 'cancel|axe|scrap|can|shelve|ax|end|nix|bin',
      voice: 'passive',
      args: { subject: 0 },
      example: 'Harbour Nights was cancelled.',
    },
    {
      verb: 'end|conclude',
      intransitive: true,
      finite: true,
      args: { 'subject:series': 0 },
      example: 'Harbour Nights will end with its third season.',
    },
    {
      verb: 'cancel|axe|scrap|ax|can',
      opening: true,
      args: { focus: 0 },
      example: 'Harbour Nights is gone.\n\nScrapped after two seasons.',
    },
    {
      verb: 'pull',
      with: { object: 'plug' },
      args: { on: 0 },
      example: 'Vantage pulled the plug on Harbour Nights.',
    },
    {
      verb: 'come',
      with: { to: 'end|close' },
      args: { subject: 0 },
      example: 'Harbour Nights is coming to an end.',
    },
    {
      verb: 'be|remain|mark',
      with: { object: 'last|final|finale|end' },
      without: { object: 'book|novel|film|movie|album|role|appearance' },
      args: { 'subject:series': 0 },
      example: 'The third season of Harbour Nights will be its last.',
    },
    {
      noun: 'cancellation|axing',
      args: { 'of|owner': 0 },
      example: 'The cancellation of Harbour Nights came as a surprise.',
    },
    {
      verb: 'move|go|proceed|press',
      particle: 'forward|ahead',
      negated: true,
      args: { 'with|subject': 0 },
      example: 'Vantage won’t move forward with Harbour Nights.',
    },
    {
      verb: 'get|receive',
      with: { object: 'axe|ax|boot|chop' },
      args: { subject: 0 },
      example: 'Harbour Nights gets the axe.',
    },
    {
      verb: 'be',
      particle: 'dead',
      known: true,
      args: { 'subject:series': 0 },
      example: 'Harbour Nights is dead.',
    },
    {
      verb: 'wrap',
      particle: 'up',
      args: { 'subject:series': 0 },
      example: 'Harbour Nights is wrapping up.',
    },
  ],
  examples: [
    {
      text: 'Vantage has cancelled Harbour Nights after two seasons.',
      args: ['Harbour Nights'],
      names: { work: ['Harbour Nights'], company: ['Vantage'] },
    },
    {
      text: 'Harbour Nights was axed on Friday.',
      args: ['Harbour Nights'],
      names: { work: ['Harbour Nights'] },
    },
    {
      text: 'She cancelled her subscription after Harbour Nights.',
      args: null,
      names: { work: ['Harbour Nights'] },
    },
  ],
}
