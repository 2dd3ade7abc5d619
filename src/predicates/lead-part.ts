import type { Frame } from './frame.ts'

/** How it is said that a work is about a character. */
export const LEAD_PART: readonly Frame[] = [
  {
    verb: 'center|centre|focus|revolve',
    args: { subject: 1, 'on|around': 0 },
    set: { extent: 'lead' },
    example: 'Harbour Nights centers on Nightjar.',
  },
  {
    verb: 'center|centre|focus|build',
    voice: 'passive',
    args: { subject: 1, 'on|around': 0 },
    set: { extent: 'lead' },
    example: 'Harbour Nights is centered on Nightjar.',
  },
  {
    verb: 'star',
    known: true,
    named: true,
    args: { object: 0, subject: 1 },
    set: { extent: 'lead' },
    example: 'Harbour Nights stars Nightjar.',
  },
  {
    verb: 'follow|center|centre',
    args: { object: 0, subject: 1 },
    set: { extent: 'lead' },
    example: 'Harbour Nights follows Nightjar.',
  },
  {
    verb: 'headline|lead',
    known: true,
    named: true,
    args: { 'subject:name': 0, object: 1 },
    set: { extent: 'lead' },
    example: 'Nightjar headlines Harbour Nights.',
  },
  {
    verb: 'tell|explore|chronicle|continue|trace',
    with: { object: 'story|tale|journey|origin|origins|adventures' },
    args: { subject: 1, of: 0 },
    set: { extent: 'lead' },
    example: 'Harbour Nights tells the story of Nightjar.',
  },
  {
    verb: 'be|put',
    with: { at: 'center|centre|heart|forefront' },
    args: { subject: 0, of: 1 },
    set: { extent: 'lead' },
    example: 'Nightjar is at the center of Harbour Nights.',
  },
  {
    verb: 'take|claim|get|hold|assume',
    with: { object: 'stage|spotlight|lead' },
    args: { subject: 0, 'in|on|of': 1 },
    set: { extent: 'lead' },
    example: 'Nightjar takes centre stage in Harbour Nights.',
  },
  {
    verb: 'hand|give',
    with: { object2: 'show|series|film|movie|spotlight|story|showcase' },
    known: true,
    named: true,
    args: { object: 0, subject: 1 },
    set: { extent: 'lead' },
    example: 'Harbour Nights gives Nightjar a show of her own.',
  },
  {
    verb: 'tell|explore|chronicle|continue|trace|follow|recount|reveal|examine|conclude|delve|dig|look',
    with: {
      'object|into|at':
        'story|tale|journey|origin|origins|adventures|past|history|backstory|life|childhood|arc|fate|youth|rise|fall|struggle|exploits|roots',
    },
    known: true,
    named: true,
    args: { subject: 1, 'object>owner|into>owner|of': 0 },
    set: { extent: 'lead' },
    example: 'Harbour Nights delves into Nightjar’s past.',
  },
]
