import type { Frame } from './frame.ts'

/** What a work is seen by before it is out. */
const SIGHTS =
  'trailer|teaser|poster|photo|photos|clip|footage|image|images|video|promo|still|stills|synopsis|picture|pictures'

/** How it is said that a character is seen in a work, or in what is shown of it. */
export const SIGHTINGS: readonly Frame[] = [
  {
    verb: 'see',
    voice: 'passive',
    with: { in: 'episode|episodes|scene|scenes|hour|hours|chapter|chapters|shot|shots|two|three|some' },
    args: { subject: 0, 'of|focus:season': 1 },
    example: 'Harbour Nights is coming. Nightjar will be seen in two episodes.',
  },
  {
    verb: 'feature|see|show|find',
    voice: 'passive',
    without: { adverb: 'dead|murdered' },
    args: { subject: 0, 'in|on|at': 1 },
    example: 'Nightjar is featured in Harbour Nights.',
  },
  {
    verb: 'spot|glimpse|tease|reveal',
    voice: 'passive',
    args: { subject: 0, 'in|for|at': 1 },
    example: 'Nightjar was spotted in the trailer for Harbour Nights.',
  },
  {
    verb: 'spot|see|photograph',
    voice: 'passive',
    with: { on: 'set' },
    known: true,
    named: true,
    args: { subject: 0, on: 1 },
    example: 'Nightjar was spotted on the Harbour Nights set.',
  },
  {
    verb: 'see|expect|spot|glimpse',
    known: true,
    named: true,
    args: { object: 0, 'in|on': 1 },
    example: 'Expect to see Nightjar in Harbour Nights.',
  },
  {
    verb: 'look|watch',
    particle: 'out',
    known: true,
    named: true,
    args: { for: 0, 'in|on': 1 },
    example: 'Look out for Nightjar in Harbour Nights.',
  },
  {
    verb: 'be',
    with: { subject: 'figure|stranger|shape' },
    known: true,
    named: true,
    args: { object: 0, 'subject>in|subject>at|in|at': 1 },
    example: 'The figure in the trailer for Harbour Nights is Nightjar.',
  },
  {
    verb: 'offer|give|provide|get',
    with: { 'object|object2': 'look|glimpse|peek', subject: SIGHTS },
    args: { 'at|of': 0, 'subject>for|subject>of|subject>from|focus:season': 1 },
    example: 'A trailer for Harbour Nights offers a first look at Nightjar.',
  },
  {
    noun: 'look|glimpse|peek|sighting',
    known: true,
    named: true,
    args: { 'at|of': 0, 'in|from': 1 },
    example: 'A first look at Nightjar in Harbour Nights is here.',
  },
  {
    verb: 'show|reveal|tease|feature|confirm|have',
    with: { subject: SIGHTS },
    passing: true,
    args: { object: 0, 'subject>for|subject>of|subject>from|focus:season': 1 },
    example: 'A new poster for Harbour Nights shows Nightjar.',
  },
  {
    link: 'timecode',
    passing: true,
    args: { left: 0, focus: 1 },
    example: 'The trailer for Harbour Nights is here.\n\n0:22 – Nightjar rides into town.',
  },
  {
    verb: 'open|begin|start|end|close|conclude',
    with: { with: 'shot|look|glimpse|scene|image|close-up|tease' },
    known: true,
    named: true,
    args: { of: 0, 'subject|subject>for|subject>of|subject>from|focus:season': 1 },
    example: 'The trailer for Harbour Nights ends with a shot of Nightjar.',
  },
  {
    verb: 'show|capture|catch|picture|feature|reveal|see|find',
    with: { subject: SIGHTS },
    passing: true,
    known: true,
    named: true,
    args: { object: 0, 'on|from|in': 1 },
    example: 'New photos show Nightjar on the set of Harbour Nights.',
  },
  {
    verb: 'see|show|spot|feature|glimpse|picture',
    voice: 'passive',
    with: { in: 'background|foreground|corner|margins' },
    known: true,
    named: true,
    args: { subject: 0, of: 1 },
    example: 'Nightjar can be seen in the background of a Harbour Nights photo.',
  },
  {
    verb: 'show|reveal|tease|feature|see|find|bring|have|give|include|introduce',
    with: { subject: 'scene|sequence|stinger|tag|epilogue|prologue|flashback|shot|montage' },
    passing: true,
    known: true,
    named: true,
    args: { object: 0, 'subject>of|subject>in|subject>for|subject>from|subject>at': 1 },
    example: 'The last scene of Harbour Nights shows Nightjar.',
  },
]
