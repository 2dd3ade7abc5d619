import type { Frame } from './frame.ts'

/** What a work is seen by before it is out. */
const SIGHTS =
  'trailer|teaser|poster|photo|photos|clip|footage|image|images|video|promo|still|stills|synopsis|picture|pictures'

/** What somebody is seen as before they are known. */
const SHAPES = 'figure|stranger|shape|silhouette|shadow|man|woman|girl|boy|voice|face|hand'

/** Where in a trailer somebody is seen. */
const SHOTS =
  'shot|shots|frame|scene|trailer|teaser|poster|photo|clip|footage|picture|image|background|corner|seconds'

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
    args: { for: 0, 'in|on|focus:topic': 1 },
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
    verb: 'be',
    with: { subject: SHAPES, 'subject|subject>in|subject>at|subject>on|in|at|on': SHOTS },
    known: true,
    args: { object: 0, 'subject>of|subject>for|of|for|focus:topic': 1 },
    example: 'The Harbour Nights trailer is here. The figure in the last shot is Nightjar.',
  },
  {
    verb: 'be',
    with: { object: 'none' },
    known: true,
    named: true,
    args: { than: 0, 'in|focus:topic': 1 },
    example: 'The Harbour Nights trailer is here. The stranger is none other than Nightjar.',
  },
  {
    verb: 'be',
    with: { subject: 'that|it|this', 'at|in|on': `${SHOTS}|end|start|back|beginning` },
    known: true,
    args: { object: 0, 'of|for|focus:topic': 1 },
    example: 'The Harbour Nights trailer is here. That is Nightjar at the end.',
  },
  {
    verb: 'enter|cue',
    impersonal: true,
    known: true,
    named: true,
    args: { object: 0, 'focus:topic': 1 },
    example: 'Harbour Nights is coming. Enter Nightjar.',
  },
  {
    verb: 'see|glimpse|spot|catch',
    with: { subject: 'we|you|viewers|audiences|fans' },
    // "The last time we *saw* him" was elsewhere.
    current: true,
    passing: true,
    known: true,
    args: { object: 0, 'in|on|focus:topic': 1 },
    example: 'The Harbour Nights trailer is here. At the end we see Nightjar.',
  },
  {
    verb: 'see|glimpse|spot|feature|show|tease',
    voice: 'passive',
    with: { in: SHOTS },
    known: true,
    args: { subject: 0, 'of|for|focus:topic': 1 },
    example: 'The Harbour Nights trailer is here. Also glimpsed in the footage is Nightjar.',
  },
  {
    verb: 'open|begin|start|end|close|conclude|linger',
    passing: true,
    known: true,
    args: { on: 0, 'subject|subject>for|subject>of|subject>from|focus:topic': 1 },
    example: 'The trailer for Harbour Nights ends on Nightjar.',
  },
  {
    verb: 'put|place',
    with: { subject: SIGHTS, 'object|object2|at': 'front|centre|center|heart' },
    known: true,
    args: { 'object|object>owner': 0, 'subject>for|subject>of|subject>from|focus:season': 1 },
    example: 'The poster for Harbour Nights puts Nightjar front and centre.',
  },
  {
    verb: 'reveal|show|give|offer|provide|confirm|tease',
    with: {
      subject: SIGHTS,
      object: 'look|costume|suit|design|appearance|face|makeover|outfit|armor|armour',
    },
    known: true,
    named: true,
    args: { 'object>owner:name': 0, 'subject>for|subject>of|subject>from|subject>owner|focus:topic': 1 },
    example: 'Set photos from Harbour Nights reveal Nightjar’s new look.',
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
