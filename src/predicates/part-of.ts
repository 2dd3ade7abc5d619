import type { Predicate } from './predicate.ts'

/** The work belongs to that continuity. */
export const partOf: Predicate = {
  name: 'part_of',
  ofSeries: true,
  shown: true,
  args: [{ types: ['work'] }, { types: ['universe'] }],
  identity: [],
  reveals: 'making',
  settledBy: { property: 'universe', of: 0, value: 1 },
  sentence: '{0} is part of {1}',
  frames: [
    {
      noun: 'part|entry|instalment|installment|chapter',
      args: { bearer: 0, 'of|in': 1 },
      given: true,
      example: 'Harbour Nights is part of the Nightverse.',
    },
    {
      verb: 'begin|start|launch|open|kick',
      args: { subject: 1, with: 0 },
      given: true,
      example: 'The Nightverse began with Harbour Nights.',
    },
    {
      verb: 'include|comprise|span|encompass',
      args: { subject: 1, object: 0 },
      given: true,
      example: 'The Nightverse includes Harbour Nights.',
    },
    {
      verb: 'take',
      particle: 'in',
      args: { subject: 1, 'object|in': 0 },
      given: true,
      example: 'The Nightverse takes in Harbour Nights.',
    },
    {
      verb: 'belong',
      args: { subject: 0, to: 1 },
      given: true,
      example: 'Harbour Nights belongs to the Nightverse.',
    },
    { verb: 'join|expand', args: { subject: 0, object: 1 }, example: 'Harbour Nights joins the Nightverse.' },
    {
      verb: 'set',
      voice: 'passive',
      args: { subject: 0, in: 1 },
      given: true,
      example: 'Harbour Nights is set in the Nightverse.',
    },
    {
      noun: 'series|show|film|movie|drama|spin-off|feature|instalment|picture|game',
      args: { 'bearer:series|focus': 0, 'owner|in': 1 },
      named: true,
      given: true,
      example: 'the Nightverse series Harbour Nights',
    },
    {
      noun: 'debut|appearance|return',
      args: { 'in:series': 0, owner: 1 },
      given: true,
      example: 'Nightjar makes her Nightverse debut in Harbour Nights.',
    },
    {
      link: 'possessive',
      args: { left: 1, right: 0 },
      given: true,
      example: "the Nightverse's Harbour Nights",
    },
    {
      verb: 'launch|open|start|begin|kick',
      args: { subject: 0, 'object|off': 1 },
      example: 'Harbour Nights will launch the Nightverse.',
    },
    {
      verb: 'set',
      intransitive: true,
      args: { subject: 0, in: 1 },
      given: true,
      example: 'Harbour Nights, set in the Nightverse, is out.',
    },
  ],
  examples: [
    {
      text: 'Harbour Nights is part of the Nightverse.',
      args: ['Harbour Nights', 'Nightverse'],
      names: { work: ['Harbour Nights'], universe: ['Nightverse'] },
    },
    {
      text: 'Harbour Nights ignores the Nightverse.',
      args: null,
      names: { work: ['Harbour Nights'], universe: ['Nightverse'] },
    },
  ],
}
