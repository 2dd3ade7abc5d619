import { ACTING } from './acting.ts'
import { CAREERS } from './careers.ts'
import { DEEDS } from './deeds.ts'
import { ENGAGED } from './engaged.ts'
import { JOBS } from './jobs.ts'
import { JOINING } from './joining.ts'
import type { Predicate } from './predicate.ts'
import { TAKING_OVER } from './taking-over.ts'

/** The person has that job on the work. */
export const worksOn: Predicate = {
  name: 'works_on',
  args: [{ types: ['person'] }, { types: ['work'] }],
  shown: true,
  identity: ['role'],
  reveals: 'making',
  settledBy: { property: 'job', of: 1, value: 0, same: { role: 'role' } },
  yields: [
    { to: 'portrays', shared: { 0: 0, 1: 2 }, when: { role: 'actor' } },
    { to: 'leaves', shared: { 0: 0, 1: 1 }, when: { role: 'actor' } },
  ],
  fuller: { to: 'portrays', when: { role: 'actor' }, shared: { 0: 0, 1: 2 }, open: 1 },
  handedOn: ['showrunner', 'director', 'host', 'composer', 'writer'],
  sentence: '{0} is {role} on {1}',
  frames: [...JOBS, ...DEEDS, ...TAKING_OVER, ...JOINING, ...ENGAGED, ...ACTING, ...CAREERS],
  examples: [
    {
      text: 'Harbour Nights showrunner Mara Quill agreed.',
      args: ['Mara Quill', 'Harbour Nights'],
      qualifiers: { role: 'showrunner' },
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
    {
      text: 'Harbour Nights is directed by Mara Quill.',
      args: ['Mara Quill', 'Harbour Nights'],
      qualifiers: { role: 'director' },
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
    {
      text: 'Mara Quill, who created Harbour Nights, agreed.',
      args: ['Mara Quill', 'Harbour Nights'],
      qualifiers: { role: 'creator' },
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
    {
      text: 'Mara Quill watched Harbour Nights.',
      args: null,
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
  ],
}
