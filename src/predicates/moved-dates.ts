import { DATES } from './date-words.ts'
import type { VerbFrame } from './frame.ts'

const MOVES = 'push|bump|delay|move|shift|postpone|jump|slip|slide|reschedule|relocate'

/** What is moved with a work: "pushed the *release* of it". */
const OPENING = 'release|premiere|debut|launch|opening|bow|start'

/** How it is said that a date is moved or given up: "moves from May 4 to June 22". */
export const MOVED_DATES: readonly VerbFrame[] = [
  {
    verb: 'move|shift|jump|slip|slide|head|go|return',
    with: { to: DATES },
    known: true,
    args: { subject: 0 },
    dated: true,
    example: 'Harbour Nights moves to June 22, 2018.',
  },
  {
    verb: MOVES,
    voice: 'passive',
    certainty: 'denied',
    args: { subject: 0 },
    dated: 'from',
    example: 'Harbour Nights has been moved from May 4, 2028 to June 22, 2028.',
  },
  {
    verb: MOVES,
    certainty: 'denied',
    args: { 'object|object:it|subject': 0 },
    dated: 'from',
    example: 'Vantage moves Harbour Nights from May 4, 2028 to June 22, 2028.',
  },
  {
    verb: 'put',
    particle: 'back',
    voice: 'passive',
    args: { subject: 0 },
    dated: true,
    example: 'Harbour Nights has been put back to June 22, 2028.',
  },
  {
    verb: 'remain|be|stay',
    with: { on: 'track|course|schedule' },
    args: { subject: 0 },
    dated: true,
    example: 'Harbour Nights remains on track for June 22, 2028.',
  },
  {
    verb: MOVES,
    voice: 'passive',
    planned: true,
    args: { subject: 0 },
    dated: true,
    example: 'Harbour Nights was delayed to October.',
  },
  {
    verb: MOVES,
    args: { 'object:it': 0 },
    dated: true,
    example: 'Harbour Nights was due in May 2028, but Vantage has moved it to June 22, 2028.',
  },
  {
    verb: 'move|push|bump|bring|put|pull|shift',
    particle: 'up|back|forward',
    named: true,
    planned: true,
    args: { 'up|back|forward|object': 0 },
    dated: true,
    example: 'Vantage has moved up Harbour Nights to June 22, 2028.',
  },
  {
    verb: MOVES,
    with: { object: OPENING },
    certainty: 'denied',
    args: { 'of|object>owner': 0 },
    dated: 'from',
    example: 'Vantage has pushed the release of Harbour Nights from May 4, 2028 to June 22, 2028.',
  },
  {
    verb: MOVES,
    with: { object: OPENING },
    planned: true,
    args: { 'of|object>owner': 0 },
    dated: true,
    example: 'Vantage has pushed the release of Harbour Nights to June 22, 2028.',
  },
  {
    verb: 'vacate|abandon|leave|lose|ditch|surrender|move|exit|miss',
    with: { 'object|off|up': 'date|slot|berth|weekend' },
    certainty: 'denied',
    planned: true,
    args: { 'subject|focus:season': 0 },
    dated: true,
    example: 'Harbour Nights vacates its June 2028 date.',
  },
  {
    verb: 'remove|pull|yank|take|bump|drop|scratch|move|push',
    voice: 'passive',
    with: {
      'from|off|of': 'date|slot|berth|weekend|launch|release|bow|opening|premiere|debut|schedule|calendar',
    },
    without: { to: '*' },
    certainty: 'denied',
    planned: true,
    args: { 'subject|focus:season': 0 },
    dated: true,
    example: 'Harbour Nights has been pulled from its June 2028 launch.',
  },
  {
    verb: 'give',
    particle: 'up',
    with: { 'object|up': 'date|slot|berth|weekend' },
    certainty: 'denied',
    planned: true,
    args: { 'subject|focus:season': 0 },
    dated: true,
    example: 'Harbour Nights has given up its June 2028 slot.',
  },
  {
    verb: 'premiere|debut|air|open|arrive|bow|launch|come|drop|land|release|return',
    certainty: 'denied',
    args: { subject: 0 },
    dated: 'instead',
    example: 'Harbour Nights will open on June 22, 2028 instead of May 4, 2028.',
  },
]
