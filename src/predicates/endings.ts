import type { Frame } from './frame.ts'

/** What a series comes to its end with: "ends with a two-hour *special*"; what a story ends with is told of one of its parts. */
const CLOSING =
  'season|series|run|episode|episodes|finale|special|specials|film|movie|chapter|volume|issue|instalment|installment'

/** What a series had when it was given up: "dropped after two *seasons*". */
export const AFTER = 'season|seasons|series|year|years|episode|episodes|month|months|run|week|weeks'

/** How it is said that a series comes to its end: "will end with its third season". */
export const ENDINGS: readonly Frame[] = [
  {
    verb: 'end|conclude',
    intransitive: true,
    finite: true,
    own: true,
    // "ended *up* in third *position*", "ended the *week* on top".
    bare: true,
    only: { with: CLOSING },
    without: {
      object: 'week|weekend|year|day|night|month',
      in: 'position|place|spot',
      on: 'cliffhanger|shot|image|scene|line|close-up|joke|reveal|twist',
      subject: 'trailer|teaser|clip|video|footage|promo|preview|scene|episode|story',
    },
    args: { 'subject:whole': 0 },
    example: 'Harbour Nights will end with its third season.',
  },
  {
    verb: 'play|give|hold|have',
    with: { object: 'final|last' },
    only: { object: 'performance|performances' },
    args: { 'subject:whole': 0 },
    example: 'Harbour Nights will play its final performance on June 22.',
  },
  {
    verb: 'do',
    voice: 'passive',
    with: { after: AFTER },
    known: true,
    named: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights is done after two seasons.',
  },
  {
    verb: 'end',
    impersonal: true,
    args: { 'object:name': 0 },
    example: 'Vantage is ending Harbour Nights.',
  },
  {
    verb: 'shut|close',
    with: { 'object|up': 'shop|doors' },
    known: true,
    args: { subject: 0 },
    example: 'Harbour Nights shut up shop after four seasons.',
  },
  {
    verb: 'come',
    with: { to: 'end|close' },
    args: { 'subject:whole': 0 },
    example: 'Harbour Nights is coming to an end.',
  },
  {
    verb: 'be|remain|mark',
    with: { object: 'last|final|finale|end' },
    // "will not be *his* last": somebody's, and not the work's.
    // … nor "the end *of the story* for Nightjar".
    without: {
      object: 'his|her|my|book|novel|film|movie|album|role|appearance',
      of: 'story|world|era|beginning|chapter|arc|war|day|matter',
    },
    args: { 'for:series|subject:series': 0 },
    example: 'The third season of Harbour Nights will be its last.',
  },
  {
    verb: 'meet',
    with: { object: 'end|demise' },
    named: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights met its end in May.',
  },
  {
    verb: 'be',
    particle: 'over|finished|history|kaput',
    known: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights is over.',
  },
  {
    verb: 'be',
    with: { object: 'curtains' },
    args: { for: 0 },
    example: 'It is curtains for Harbour Nights.',
  },
  {
    verb: 'bow|sign|fade',
    particle: 'out|off',
    intransitive: true,
    known: true,
    named: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights will bow out after three seasons.',
  },
  {
    verb: 'wind|wrap',
    particle: 'down|up',
    known: true,
    named: true,
    args: { 'down:name|up:name|object:name': 0 },
    example: 'Vantage will wind down Harbour Nights.',
  },
  {
    verb: 'bring',
    with: { to: 'end|close|conclusion' },
    args: { object: 0 },
    example: 'Vantage is bringing Harbour Nights to an end.',
  },
  {
    noun: 'season|series|run',
    like: 'final|farewell|concluding',
    args: { 'of:series|owner:series': 0 },
    presupposed: true,
    example: 'The final season of Harbour Nights opens in May.',
  },
  {
    noun: 'finale',
    like: 'series',
    args: { 'of:series|owner:series': 0 },
    presupposed: true,
    example: 'The series finale of Harbour Nights airs on Sunday.',
  },
  {
    verb: 'be',
    with: { object: 'more' },
    // "is no more *violent than* it".
    without: { 'than|adverb|object2': '*' },
    particle: 'no',
    // Its "no" is no denial.
    certainty: 'denied',
    known: true,
    named: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights is no more.',
  },
  {
    verb: 'end|conclude|finish|wrap',
    with: { 'object|up': 'run' },
    // "ends *his* run": somebody's, and not the work's.
    without: { 'object|up': 'his|her|their|my' },
    finite: true,
    named: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights ended an eight-year run in May.',
  },
  {
    verb: 'say|bid',
    with: { object: 'goodbye|farewell|adieu' },
    without: { to: '*' },
    intransitive: true,
    impersonal: true,
    known: true,
    named: true,
    args: { 'subject:name': 0 },
    example: 'Harbour Nights will say goodbye after three seasons.',
  },
  {
    link: 'final',
    presupposed: true,
    args: { 'left:series': 0 },
    example: 'The third and final season of Harbour Nights opens in May.',
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
    alone: true,
    only: { with: CLOSING },
    args: { 'subject:whole': 0 },
    example: 'Harbour Nights is wrapping up.',
  },
]
