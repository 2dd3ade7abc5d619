import type { Frame } from './frame.ts'

/** What a part is known by that somebody wears. */
const GARB =
  'cape|cowl|mask|suit|armor|armour|costume|cloak|uniform|glove|gloves|boots|robe|robes|helmet|tights|wig|fangs'

/** How it is said that somebody gives a character voice, body or life. */
export const EMBODIED: readonly Frame[] = [
  {
    noun: 'armor|armour|costume|suit',
    args: { bearer: 0, owner: 1 },
    named: true,
    example: 'The photo shows Mara Quill in full Nightjar armor.',
  },
  {
    noun: 'costume|character|makeup|make-up',
    after: 'in',
    args: { bearer: 0, as: 1 },
    named: true,
    example: 'The photo shows Mara Quill in costume as Nightjar.',
  },
  {
    verb: 'bring',
    voice: 'passive',
    with: { to: 'life|screen' },
    args: { by: 0, subject: 1, 'in|on?': 2 },
    example: 'Nightjar will be brought to life by Mara Quill in Harbour Nights.',
  },
  {
    verb: 'slip|step|fill|don',
    with: { 'into|object': 'boots|shoes|cape|costume|suit|mask|armor|armour|cloak' },
    args: { subject: 0, 'of|into>owner|object>owner': 1, 'for|in?': 2 },
    example: 'Mara Quill slips back into Nightjar’s boots for Harbour Nights.',
  },
  {
    verb: 'give',
    with: { object: 'life' },
    known: true,
    named: true,
    args: { subject: 0, to: 1, 'in|on?': 2 },
    example: 'Mara Quill gives life to Nightjar in Harbour Nights.',
  },
  {
    verb: 'do|provide|supply|lend',
    with: { object: 'voice' },
    args: { subject: 0, object: 1, 'in|for|on?': 2 },
    example: 'Mara Quill does Nightjar’s voice in Harbour Nights.',
  },
  {
    verb: 'provide|supply|lend|give',
    with: { object: 'voice|voices' },
    args: { subject: 0, 'of|for|to': 1 },
    example: 'Mara Quill provides the voice of Nightjar.',
  },
  {
    noun: 'voice|star',
    args: { bearer: 0, 'of|behind': 1 },
    given: true,
    example: 'Mara Quill, the voice of Nightjar, agreed.',
  },
  {
    noun: 'voice',
    named: true,
    known: true,
    args: { bearer: 0, owner: 1, 'in|on?': 2 },
    given: true,
    example: 'Mara Quill, Nightjar’s voice in Harbour Nights, agreed.',
  },
  {
    verb: 'bring',
    with: { to: 'life' },
    args: { subject: 0, object: 1, 'in|on?': 2 },
    example: 'Mara Quill brings Nightjar to life in Harbour Nights.',
  },
  {
    verb: 'don|wear|inherit|assume|wield',
    with: { object: `mantle|${GARB}` },
    args: { subject: 0, 'of|object': 1, 'in|for?': 2 },
    example: 'Mara Quill dons the cape of Nightjar.',
  },
  {
    verb: 'pull|put|strap|slip',
    particle: 'on',
    with: { 'on|object': GARB },
    known: true,
    named: true,
    args: { subject: 0, 'of|on>owner|object>owner|on|object': 1, 'in|for?': 2 },
    example: 'Mara Quill pulls on the gloves of Nightjar in Harbour Nights.',
  },
]
