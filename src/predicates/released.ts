import type { Predicate } from './predicate.ts'

/** It comes out, or came out, on that date. */
export const released: Predicate = {
  name: 'released',
  args: [{ types: ['work'] }],
  identity: ['on', 'region'],
  sentence: '{0} comes out[ on {on}][ in the {region}]',
  frames: [
    {
      verb: 'premiere|debut|air|launch|open|arrive|bow|stream|drop|release|start|begin|land|screen',
      intransitive: true,
      args: { subject: 0 },
      dated: true,
      example: 'Harbour Nights premieres on June 22, 2018.',
    },
    {
      verb: 'release|launch|premiere|debut|open|air|drop|date|schedule|slate|publish|unveil|show|screen',
      voice: 'passive',
      args: { subject: 0 },
      dated: true,
      example: 'Harbour Nights will be released in 2018.',
    },
    {
      verb: 'release|launch|premiere|debut|open|date|air|drop|screen|publish|stream',
      args: { object: 0 },
      dated: true,
      example: 'Vantage releases Harbour Nights on June 22, 2018.',
    },
    {
      verb: 'return|come|be',
      args: { 'for:season|subject:newest': 0 },
      without: { as: 'showrunner|director|writer' },
      dated: true,
      intransitive: true,
      particle: 'back|out',
      example: 'Harbour Nights comes back on June 22, 2018.',
    },
    {
      verb: 'return|hit',
      args: { 'for:season|subject:newest': 0 },
      dated: true,
      example: 'Harbour Nights will return for a second season in 2018.',
    },
    {
      verb: 'hit|reach',
      args: { subject: 0 },
      with: { object: 'theaters|theatres|cinemas|screens|shelves|stores' },
      dated: true,
      example: 'Harbour Nights hits theaters on June 22, 2018.',
    },
    {
      noun: 'premiere|debut|release|launch|bow|premiere',
      args: { 'of|owner|for': 0 },
      dated: true,
      example: 'The premiere of Harbour Nights is set for June 22, 2018.',
    },
    {
      noun: 'hit|film|movie|series|drama|comedy|thriller|special|musical|novel|miniseries|one-shot|game|book|picture|feature|blockbuster|sequel|prequel|spin-off|reboot|remake|sitcom',
      args: { bearer: 0 },
      dated: true,
      given: true,
      example: 'his 2021 hit Harbour Nights',
    },
    {
      noun: 'due|available|out',
      args: { bearer: 0 },
      dated: true,
      example: 'Harbour Nights is due on June 22, 2018.',
    },
    {
      verb: 'be',
      with: { in: 'theaters|theatres|cinemas' },
      args: { subject: 0 },
      dated: true,
      example: 'Harbour Nights will be in theaters on June 22, 2018.',
    },
  ],
  examples: [
    {
      text: 'Harbour Nights premieres on June 22, 2018.',
      args: ['Harbour Nights'],
      qualifiers: { on: '2018-06-22' },
      names: { work: ['Harbour Nights'] },
    },
    {
      text: 'Vantage will release season 2 of Harbour Nights in spring 2018.',
      args: ['Harbour Nights S2'],
      qualifiers: { on: '2018-21' },
      names: { work: ['Harbour Nights'], company: ['Vantage'] },
    },
    {
      text: 'Harbour Nights will premiere when it is ready.',
      args: null,
      names: { work: ['Harbour Nights'] },
    },
  ],
}
