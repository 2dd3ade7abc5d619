import type { Frame } from './frame.ts'

/** How it is said that a character is brought, booked or back for a work. */
export const RETURNS: readonly Frame[] = [
  {
    verb: 'be',
    particle: 'back',
    args: { subject: 0, 'in|on|for': 1 },
    example: 'Nightjar is back for Harbour Nights.',
  },
  {
    verb: 'come',
    particle: 'back',
    named: true,
    args: { subject: 0, 'in|on|for': 1 },
    example: 'Nightjar is coming back in Harbour Nights.',
  },
  {
    verb: 'bring',
    particle: 'back',
    args: { subject: 1, 'object|back': 0 },
    example: 'Harbour Nights will bring back Nightjar.',
  },
  {
    verb: 'bring',
    with: { adverb: 'back' },
    named: true,
    args: { subject: 1, object: 0 },
    example: 'Harbour Nights brings Nightjar back from the dead.',
  },
  {
    verb: 'bring',
    voice: 'passive',
    particle: 'back',
    args: { subject: 0, 'for|in|to|into': 1 },
    example: 'Nightjar is being brought back for Harbour Nights.',
  },
  {
    verb: 'rumor|rumour|tap|set|confirm|book|line|announce',
    voice: 'passive',
    with: { for: 'cameo|return|appearance|comeback|arc|guest' },
    args: { subject: 0, 'in|on|focus:season': 1 },
    example: 'Nightjar is confirmed for a cameo in Harbour Nights.',
  },
  {
    verb: 'confirm|announce|book|return|tip|line|set',
    voice: 'passive',
    known: true,
    named: true,
    args: { subject: 0, for: 1 },
    example: 'Nightjar is confirmed for Harbour Nights.',
  },
  {
    verb: 'confirm|announce|book',
    known: true,
    named: true,
    args: { object: 0, for: 1 },
    example: 'Vantage has confirmed Nightjar for Harbour Nights.',
  },
  {
    verb: 'see|mark|feature|include|bring|herald|signal|promise|set|tease|reveal',
    with: { 'object|up': 'return|appearance|appearances|comeback|arrival|cameo|cameos' },
    without: { object: 'first|debut' },
    args: { 'of|from|by': 0, subject: 1 },
    example: 'Harbour Nights marks the return of Nightjar.',
  },
  {
    verb: 'reveal|confirm|tease|announce|promise',
    with: { object: 'return|appearance|arrival|presence|comeback' },
    args: { of: 0, 'in|to|subject>for|subject>of|subject|focus:season': 1 },
    example: 'The trailer for Harbour Nights reveals the return of Nightjar.',
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
    args: { 'of|by|from|for': 0, 'in|to|on': 1 },
    example: 'The return of Nightjar in Harbour Nights was a surprise.',
  },
]
