import type { Frame } from './frame.ts'

/** "is *writing* it", "has been *writing* it", not "is set to write it". */
const WRITES_NOW = "is|are|been|'s|'re|am|'m|currently|already|now|still|also|busy"

/** How it is said that a work is being written: "the writers are at work on Harbour Nights". */
export const WRITING: readonly Frame[] = [
  {
    verb: 'open|assemble',
    with: { subject: 'room' },
    args: { 'on|for': 0 },
    set: { stage: 'writing' },
    example: 'The writers’ room has opened on Harbour Nights.',
  },
  {
    verb: 'write|pen|script',
    with: { subject: 'we|they|writers|team|room|scribes' },
    args: { 'object:it': 0 },
    set: { stage: 'writing' },
    example: 'The writers are writing Harbour Nights.',
  },
  {
    verb: 'write|pen|script',
    behind: WRITES_NOW,
    current: true,
    known: true,
    named: true,
    args: { object: 0 },
    set: { stage: 'writing' },
    example: 'Mara Quill is writing Harbour Nights.',
  },
  {
    verb: 'write|pen',
    behind: WRITES_NOW,
    current: true,
    with: { object: 'script|scripts|screenplay' },
    named: true,
    args: { 'for|of': 0 },
    set: { stage: 'writing' },
    example: 'Mara Quill is writing the script for Harbour Nights.',
  },
  {
    verb: 'be|start|get',
    with: { subject: 'writers|scribes|team', at: 'work' },
    args: { 'on:it|on|subject>of|subject>for': 0 },
    set: { stage: 'writing' },
    example: 'The writers are at work on Harbour Nights.',
  },
  {
    verb: 'finish|complete|write|deliver|break',
    with: { subject: 'writers|scribes|team|room', object: 'scripts|script' },
    args: { 'for|of|focus:season': 0 },
    set: { stage: 'writing' },
    example: 'Harbour Nights is coming. The writers have finished six scripts.',
  },
  {
    verb: 'write',
    voice: 'passive',
    args: { 'for|subject>for|focus:season': 0 },
    with: { subject: 'scripts|script' },
    without: { by: '*' },
    set: { stage: 'writing' },
    example: 'Scripts for Harbour Nights are being written.',
  },
  {
    verb: 'write|script|pen',
    voice: 'passive',
    behind: 'being',
    args: { subject: 0 },
    set: { stage: 'writing' },
    example: 'Harbour Nights is being written.',
  },
  {
    noun: 'room',
    like: 'writers|writer',
    args: { 'for|of|on|owner': 0 },
    set: { stage: 'writing' },
    example: 'The writers’ room for Harbour Nights has opened.',
  },
  {
    verb: 'write|pen|script',
    under: 'begin|start|continue',
    known: true,
    named: true,
    args: { object: 0 },
    set: { stage: 'writing' },
    example: 'Mara Quill has begun writing Harbour Nights.',
  },
  {
    verb: 'be|get|go',
    with: { 'at|to': 'work', on: 'script|scripts|screenplay|draft|novel|book' },
    named: true,
    args: { 'for|of|on': 0 },
    set: { stage: 'writing' },
    example: 'Mara Quill is at work on the script for Harbour Nights.',
  },
]
