import type { Predicate } from './predicate.ts'

/** It will be made: ordered, greenlit, renewed (then the work is the new season), in the works. */
export const ordered: Predicate = {
  name: 'ordered',
  decided: true,
  ahead: true,
  args: [{ types: ['work'] }],
  identity: [],
  reveals: 'making',
  settledBy: { property: 'release', of: 0 },
  sentence: '{0} is ordered',
  frames: [
    {
      verb: 'renew',
      args: { 'for:season|object': 0 },
      example: 'Vantage renewed Harbour Nights for a third season.',
    },
    {
      verb: 'renew|pick',
      voice: 'passive',
      args: { 'for|subject': 0 },
      example: 'Harbour Nights has been renewed for a third season.',
    },
    {
      verb: 'pick',
      particle: 'up',
      named: true,
      args: { 'for:season|object': 0 },
      example: 'Vantage picked up Harbour Nights for a third season.',
    },
    {
      verb: 'order|greenlight|commission|announce',
      args: { object: 0 },
      example: 'Vantage ordered Harbour Nights.',
    },
    {
      verb: 'order',
      args: { of: 0 },
      with: { object: 'episodes|season|series' },
      example: 'Vantage has ordered eight episodes of Harbour Nights.',
    },
    {
      verb: 'order|greenlight|commission',
      voice: 'passive',
      args: { subject: 0 },
      example: 'Harbour Nights has been greenlit.',
    },
    {
      verb: 'get|receive|land|earn|score|nab|win',
      with: { object: 'order|renewal|pickup|greenlight' },
      args: { 'for|subject': 0 },
      example: 'Harbour Nights gets a series order.',
    },
    {
      verb: 'get|give|score|land|secure',
      args: { 'object:season': 0 },
      example: 'Harbour Nights gets a third season.',
    },
    {
      verb: 'return|come|bring',
      args: { 'for:season': 0 },
      example: 'Harbour Nights will return for a third season.',
    },
    {
      link: 'asked',
      args: { left: 0 },
      certainty: 'unknown',
      example: 'Harbour Nights is over. A third season?',
    },
    {
      verb: 'be',
      with: { object: 'go' },
      args: { subject: 0 },
      example: 'Harbour Nights is a go.',
    },
    {
      verb: 'rule',
      particle: 'out',
      negated: true,
      certainty: 'possible',
      args: { 'out:untitled|object:untitled': 0 },
      example: 'She did not rule out a third season of Harbour Nights.',
    },
    {
      verb: 'renew|order|greenlight|commission',
      opening: true,
      args: { 'focus:season': 0 },
      example: 'Harbour Nights is back.\n\nRenewed within a week.',
    },
    {
      noun: 'order',
      like: 'series|straight-to-series|episode',
      args: { 'for|to': 0 },
      example: 'a series order for Harbour Nights',
    },
    {
      verb: 'be',
      with: { in: 'works' },
      args: { subject: 0 },
      example: 'Harbour Nights is in the works.',
    },
    {
      verb: 'be',
      with: { in: 'offing|pipeline' },
      args: { 'subject:untitled|object:untitled': 0 },
      example: 'There is no third season of Harbour Nights in the offing.',
    },
    {
      verb: 'be',
      with: { on: 'cards|way|table' },
      args: { subject: 0 },
      example: 'Harbour Nights season 3 may be on the way.',
    },
    {
      verb: 'be',
      with: { subject: 'there' },
      args: { 'object:untitled': 0 },
      example: 'There will be a third season of Harbour Nights.',
    },
    {
      noun: 'word|news|plans',
      like: 'no',
      args: { 'on:season|of:season|about:season|for:season': 0 },
      certainty: 'unknown',
      example: 'There is no word on a third season of Harbour Nights.',
    },
    {
      noun: 'renewal|pickup',
      args: { 'for|of|owner': 0 },
      example: 'The renewal of Harbour Nights came as a surprise.',
    },
  ],
  examples: [
    {
      text: 'Vantage has renewed Harbour Nights for a third season.',
      args: ['Harbour Nights S3'],
      names: { work: ['Harbour Nights'], company: ['Vantage'] },
    },
    {
      text: 'Harbour Nights has been ordered to series.',
      args: ['Harbour Nights'],
      names: { work: ['Harbour Nights'] },
    },
    {
      text: 'He ordered soup while watching Harbour Nights.',
      args: null,
      names: { work: ['Harbour Nights'] },
    },
  ],
}
