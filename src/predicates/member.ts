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
      verb: 'lead|run|head|command|found|co-found|assemble|captain',
      args: { subject: 0, object: 1 },
      example: 'Nightjar leads the Night Watch.',
    },
    {
      verb: 'lead|run|head|command|found|co-found|assemble|captain',
      voice: 'passive',
      args: { by: 0, subject: 1 },
      example: 'The Night Watch, led by Nightjar, is tired.',
    },
    {
      verb: 'head',
      particle: 'up',
      args: { subject: 0, 'up|object': 1 },
      example: 'Nightjar heads up the Night Watch.',
    },
    {
      verb: 'recruit|draft|enlist|induct|gain|welcome',
      args: { object: 0, subject: 1 },
      example: 'The Night Watch recruits Nightjar.',
    },
    {
      verb: 'belong|sign|enlist|serve|fight|ride',
      args: { subject: 0, 'to|with|in': 1 },
      example: 'Nightjar belongs to the Night Watch.',
    },
    {
      verb: 'join|swell|enter',
      with: { object: 'ranks' },
      args: { subject: 0, of: 1 },
      example: 'Nightjar joins the ranks of the Night Watch.',
    },
    {
      verb: 'be|become|remain',
      with: { object: 'one|part|member|some' },
      args: { subject: 0, of: 1 },
      example: 'Nightjar will be part of the Night Watch.',
    },
    {
      verb: 'count|number',
      with: { among: 'members|ranks|number|recruits' },
      args: { object: 0, subject: 1 },
      example: 'The Night Watch counts Nightjar among its members.',
    },
    {
      verb: 'include|be',
      with: { subject: 'members|lineup|line-up|roster|ranks|recruits' },
      args: { object: 0, 'subject>of|subject': 1 },
      example: 'Members of the Night Watch include Nightjar and Owl.',
    },
    {
      verb: 'make',
      voice: 'passive',
      particle: 'up',
      args: { of: 0, subject: 1 },
      example: 'The Night Watch is made up of Nightjar and Owl.',
    },
    {
      verb: 'comprise|number',
      args: { object: 0, subject: 1 },
      example: 'The Night Watch comprises Nightjar and Owl.',
    },
    {
      link: 'possessive',
      args: { left: 0, right: 1 },
      given: true,
      example: 'Nightjar’s Night Watch is tired.',
    },
    {
      link: 'brackets',
      args: { left: 1, right: 0 },
      given: true,
      example: 'The Night Watch (Nightjar and Owl) is tired.',
    },
    {
      noun: 'rest|remainder',
      after: 'and',
      args: { listed: 0, of: 1 },
      example: 'Nightjar, Owl and the rest of the Night Watch are tired.',
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
