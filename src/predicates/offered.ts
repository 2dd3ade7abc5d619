import { UNDECIDED } from './acting.ts'
import type { VerbFrame } from './frame.ts'

const PART = 'role|part|lead'

/** How it is said that somebody may play a character, or might have: is offered the part, turns it down, or loses it to another. */
export const OFFERED: readonly VerbFrame[] = [
  {
    verb: 'offer',
    voice: 'passive',
    with: { object: PART },
    args: { subject: 0, of: 1 },
    certainty: 'possible',
    example: 'Mara Quill has been offered the role of Nightjar.',
  },
  {
    verb: 'eye|consider|tip|court|approach|float',
    voice: 'passive',
    known: true,
    named: true,
    args: { subject: 0, for: 1 },
    certainty: 'possible',
    example: 'Mara Quill is being considered for Nightjar.',
  },
  {
    verb: 'be|remain|enter',
    with: { for: PART, 'in|into|object': UNDECIDED },
    args: { subject: 0, of: 1, 'in|on?': 2 },
    certainty: 'likely',
    example: 'Mara Quill is in talks for the role of Nightjar.',
  },
  {
    verb: 'be',
    particle: 'up',
    with: { 'for|up': PART },
    args: { subject: 0, of: 1 },
    certainty: 'possible',
    example: 'Mara Quill is up for the role of Nightjar.',
  },
  {
    verb: 'turn',
    particle: 'down',
    with: { 'object|down': PART },
    args: { subject: 0, of: 1 },
    certainty: 'denied',
    example: 'Mara Quill turned down the role of Nightjar.',
  },
  {
    verb: 'pass',
    with: { on: PART },
    args: { subject: 0, of: 1 },
    certainty: 'denied',
    example: 'Mara Quill passed on the role of Nightjar.',
  },
  {
    verb: 'decline|reject|refuse',
    with: { object: PART },
    args: { subject: 0, of: 1 },
    certainty: 'denied',
    example: 'Mara Quill declined the role of Nightjar.',
  },
  {
    verb: 'lose|miss',
    with: { 'on|object|out': PART },
    args: { subject: 0, of: 1 },
    certainty: 'denied',
    example: 'Mara Quill lost the role of Nightjar to Jon Vale.',
  },
  {
    verb: 'beat|pip|edge',
    with: { 'for|to': PART },
    args: { 'object|out': 0, of: 1 },
    certainty: 'denied',
    example: 'Mara Quill beat out Jon Vale for the role of Nightjar.',
  },
  {
    verb: 'offer',
    voice: 'passive',
    behind: 'first|originally|initially',
    with: { subject: PART },
    args: { to: 0, 'subject>of': 1 },
    certainty: 'denied',
    example: 'The role of Nightjar was first offered to Mara Quill.',
  },
]
