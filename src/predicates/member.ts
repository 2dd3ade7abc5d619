import type { Predicate } from './predicate.ts'

/** The character belongs to the team. */
export const member: Predicate = {
  name: 'member',
  ofSeries: true,
  shown: true,
  args: [{ types: ['character'] }, { types: ['team'] }],
  identity: [],
  reveals: 'story',
  settledBy: { property: 'membership', of: 1, value: 0 },
  sentence: '{0} belongs to {1}',
  frames: [
    { verb: 'join', args: { subject: 0, object: 1 }, example: 'Nightjar joins the Night Watch.' },
    {
      verb: 'lead|run|head|command',
      args: { subject: 0, object: 1 },
      example: 'Nightjar leads the Night Watch.',
    },
    {
      verb: 'become|form',
      args: { subject: 0, object: 1 },
      example: 'Nightjar and Owl form the Night Watch.',
    },
    {
      verb: 'induct|recruit|welcome|accept|draft',
      voice: 'passive',
      args: { subject: 0, 'into|to|by': 1 },
      example: 'Nightjar is inducted into the Night Watch.',
    },
    { verb: 'be', args: { subject: 0, object: 1 }, example: 'Nightjar and Owl are the Night Watch.' },
    { verb: 'be', args: { subject: 0, on: 1 }, example: 'Nightjar is on the Night Watch.' },
    { verb: 'include', args: { object: 0, subject: 1 }, example: 'The Night Watch includes Nightjar.' },
    {
      noun: 'member|leader|founder|co-founder|knight|captain|agent|recruit|soldier|operative|lieutenant|commander|boss',
      args: { bearer: 0, 'of|owner': 1 },
      given: true,
      example: 'Nightjar is a member of the Night Watch.',
    },
    {
      verb: 'consist',
      args: { of: 0, subject: 1 },
      example: 'The Night Watch consists of Nightjar and Owl.',
    },
    {
      verb: 'make',
      particle: 'up',
      args: { subject: 0, 'up|object': 1 },
      example: 'Nightjar and Owl make up the Night Watch.',
    },
  ],
  examples: [
    {
      text: 'Nightjar joins the Night Watch.',
      args: ['Nightjar', 'Night Watch'],
      names: { character: ['Nightjar'], team: ['Night Watch'] },
    },
    {
      text: 'Nightjar, a founding member of the Night Watch, is back.',
      args: ['Nightjar', 'Night Watch'],
      names: { character: ['Nightjar'], team: ['Night Watch'] },
    },
    {
      text: 'Nightjar fled the Night Watch.',
      args: null,
      names: { character: ['Nightjar'], team: ['Night Watch'] },
    },
  ],
}
