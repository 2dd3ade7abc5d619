import type { Predicate } from './predicate.ts'

/** The character is in the work. */
export const appears: Predicate = {
  name: 'appears',
  args: [{ types: ['character'] }, { types: ['work'] }],
  shown: true,
  identity: [],
  reveals: 'story',
  settledBy: { property: 'appearance', of: 1, value: 0 },
  yields: [{ to: 'introduced', shared: { 0: 0, 1: 1 } }],
  sentence: '{0} appears in {1}[ ({extent})]',
  frames: [
    {
      verb: 'appear|return|feature|factor|surface|reappear|resurface|recur',
      args: { subject: 0, 'in|on|to': 1 },
      example: 'Nightjar will appear in Harbour Nights.',
    },
    {
      verb: 'be',
      args: { subject: 0, 'in:it': 1 },
      known: true,
      example: 'Folks, Nightjar is in this series.',
    },
    {
      verb: 'be',
      particle: 'back',
      args: { subject: 0, 'in|on|for': 1 },
      example: 'Nightjar is back for Harbour Nights.',
    },
    {
      verb: 'show|turn|pop|crop',
      particle: 'up',
      args: { subject: 0, 'in:it|on': 1 },
      example: 'Nightjar shows up in Harbour Nights.',
    },
    {
      verb: 'pop|come|drop',
      args: { subject: 0, 'in|into': 1 },
      example: 'Nightjar pops up in Harbour Nights.',
    },
    {
      verb: 'make|have|get',
      with: { object: 'appearance|cameo|comeback|return' },
      without: { object: 'first' },
      args: { subject: 0, 'in|on': 1 },
      example: 'Nightjar makes an appearance in Harbour Nights.',
    },
    { verb: 'join', args: { subject: 0, object: 1 }, example: 'Nightjar joins Harbour Nights.' },
    {
      verb: 'feature|include|see',
      args: { object: 0, subject: 1 },
      known: true,
      example: 'Harbour Nights features Nightjar.',
    },
    {
      verb: 'feature|see|show',
      voice: 'passive',
      args: { subject: 0, in: 1 },
      example: 'Nightjar is featured in Harbour Nights.',
    },
    {
      verb: 'add|introduce|bring',
      args: { object: 0, 'to|into': 1 },
      example: 'Harbour Nights brings Nightjar to the fifth season.',
    },
    {
      verb: 'add|bring',
      voice: 'passive',
      args: { subject: 0, 'to|into': 1 },
      example: 'Nightjar has been added to Harbour Nights.',
    },
    {
      verb: 'follow|center|centre',
      args: { object: 0, subject: 1 },
      set: { extent: 'lead' },
      example: 'Harbour Nights follows Nightjar.',
    },
    {
      noun: 'appearance|return|comeback|arrival',
      unlike: 'first',
      named: true,
      args: { owner: 0, 'in|to|on': 1 },
      example: "Nightjar's return to Harbour Nights was a surprise.",
    },
    {
      noun: 'appearance|return|comeback|arrival',
      unlike: 'first',
      named: true,
      args: { 'of|by|from': 0, 'in|to|on': 1 },
      example: 'The return of Nightjar in Harbour Nights was a surprise.',
    },
    {
      noun: 'cameo',
      args: { 'owner|from|by|for': 0, 'in|on': 1 },
      set: { extent: 'cameo' },
      example: "Nightjar's cameo in Harbour Nights was a surprise.",
    },
  ],
  examples: [
    {
      text: 'Nightjar will appear in Harbour Nights.',
      args: ['Nightjar', 'Harbour Nights'],
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Nightjar makes an appearance in the second season of Harbour Nights.',
      args: ['Nightjar', 'Harbour Nights S2'],
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Nightjar appears to be tired of Harbour Nights.',
      args: null,
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
  ],
}
