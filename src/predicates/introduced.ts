import type { Predicate } from './predicate.ts'

/** The character's first appearance in that universe is there. */
export const introduced: Predicate = {
  name: 'introduced',
  args: [{ types: ['character'] }, { types: ['work'] }],
  shown: true,
  once: true,
  identity: [],
  reveals: 'story',
  settledBy: { property: 'first_appearance', of: 0, value: 1, only: true },
  sentence: '{0} is introduced in {1}',
  frames: [
    {
      verb: 'introduce',
      voice: 'passive',
      args: { subject: 0, 'in|on|during': 1 },
      example: 'Nightjar was introduced in Harbour Nights.',
    },
    {
      verb: 'introduce',
      args: { 'in|subject': 1, object: 0 },
      example: 'Harbour Nights introduced Nightjar.',
    },
    {
      verb: 'introduce',
      args: { object: 0, in: 1 },
      example: 'The writers introduced Nightjar in Harbour Nights.',
    },
    { verb: 'debut|originate', args: { subject: 0, in: 1 }, example: 'Nightjar debuted in Harbour Nights.' },
    {
      verb: 'make',
      with: { object: 'debut|bow|entrance' },
      args: { subject: 0, 'in|on': 1 },
      example: 'Nightjar makes her debut in Harbour Nights.',
    },
    {
      verb: 'make',
      with: { object: 'first' },
      args: { subject: 0, 'in|on|focus:season': 1 },
      example: 'Nightjar makes his first appearance in Harbour Nights.',
    },
    {
      verb: 'meet',
      behind: 'first',
      args: { object: 0, in: 1 },
      with: { subject: 'readers|viewers|fans|audiences|we' },
      given: true,
      example: 'Readers first met Nightjar in Harbour Nights.',
    },
    {
      noun: 'debut',
      args: { owner: 0, 'in|verb>in': 1 },
      example: "Nightjar's debut in Harbour Nights was a surprise.",
    },
    {
      verb: 'appear|surface|turn|pop|show',
      behind: 'first',
      args: { subject: 0, 'in|on': 1 },
      example: 'Nightjar first appeared in Harbour Nights.',
    },
    {
      verb: 'see|glimpse|feature',
      voice: 'passive',
      behind: 'first',
      args: { subject: 0, 'in|on': 1 },
      example: 'First seen in Harbour Nights, Nightjar is tired.',
    },
    {
      verb: 'mark|feature|include|see|herald|make|bring',
      with: { object: 'debut|introduction|first' },
      args: { of: 0, subject: 1 },
      example: 'Harbour Nights marks the debut of Nightjar.',
    },
    {
      verb: 'give',
      with: { 'object|object2': 'debut|introduction' },
      named: true,
      args: { object: 0, subject: 1 },
      example: 'Harbour Nights gives Nightjar her debut.',
    },
    {
      verb: 'introduce',
      with: { object: 'us|viewers|audiences|fans|readers' },
      args: { to: 0, subject: 1 },
      example: 'Harbour Nights will introduce viewers to Nightjar.',
    },
    {
      noun: 'appearance|debut|introduction',
      like: 'first|debut|screen|big-screen',
      named: true,
      args: { 'owner|of': 0, 'in|verb>in': 1 },
      example: 'Nightjar’s first appearance was in Harbour Nights.',
    },
    {
      verb: 'create|invent',
      voice: 'passive',
      args: { subject: 0, for: 1 },
      example: 'Nightjar was created for Harbour Nights.',
    },
    {
      noun: 'introduction',
      named: true,
      args: { 'owner|of': 0, 'in|on': 1 },
      example: 'Nightjar’s introduction in Harbour Nights',
    },
  ],
  examples: [
    {
      text: 'Nightjar was introduced in Harbour Nights.',
      args: ['Nightjar', 'Harbour Nights'],
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Harbour Nights, which introduced Nightjar, is back.',
      args: ['Nightjar', 'Harbour Nights'],
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Mara Quill was introduced to Nightjar before Harbour Nights.',
      args: null,
      names: { character: ['Nightjar'], work: ['Harbour Nights'], person: ['Mara Quill'] },
    },
  ],
}
