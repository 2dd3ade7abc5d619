import type { Frame } from './frame.ts'

/** How it is said that a character is not in a work. */
export const ABSENT: readonly Frame[] = [
  {
    verb: 'miss',
    args: { subject: 0, from: 1 },
    certainty: 'denied',
    example: 'Nightjar is missing from Harbour Nights.',
  },
  {
    verb: 'cut|delete|omit|remove',
    voice: 'passive',
    args: { subject: 0, from: 1 },
    certainty: 'denied',
    example: 'Nightjar was cut from Harbour Nights.',
  },
  {
    verb: 'be|remain',
    particle: 'absent',
    args: { subject: 0, from: 1 },
    certainty: 'denied',
    example: 'Nightjar will be absent from Harbour Nights.',
  },
  {
    verb: 'sit',
    particle: 'out',
    args: { subject: 0, 'out|object': 1 },
    certainty: 'denied',
    example: 'Nightjar sits out Harbour Nights.',
  },
  {
    verb: 'miss|skip',
    known: true,
    named: true,
    args: { subject: 0, object: 1 },
    certainty: 'denied',
    example: 'Nightjar skips Harbour Nights.',
  },
  {
    verb: 'leave',
    particle: 'out',
    known: true,
    args: { 'out|object': 0, subject: 1 },
    certainty: 'denied',
    example: 'Harbour Nights leaves out Nightjar.',
  },
  {
    verb: 'omit|exclude|ditch',
    known: true,
    named: true,
    args: { object: 0, subject: 1 },
    certainty: 'denied',
    example: 'Harbour Nights omits Nightjar.',
  },
]
