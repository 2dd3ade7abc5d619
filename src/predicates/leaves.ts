import type { Predicate } from './predicate.ts'

/** No longer in the work from then on. */
export const leaves: Predicate = {
  name: 'leaves',
  ofSeries: true,
  shown: true,
  args: [{ types: ['person', 'character'] }, { types: ['work'], whole: true }],
  identity: [],
  reveals: 'casting',
  sentence: '{0} leaves {1}',
  frames: [
    {
      verb: 'leave|exit|quit|depart|ditch',
      args: { subject: 0, object: 1 },
      example: 'Mara Quill is leaving Harbour Nights.',
    },
    {
      verb: 'involve',
      voice: 'passive',
      negated: true,
      args: { subject: 0, 'in|focus': 1 },
      example: 'Mara Quill will not be involved in Harbour Nights.',
    },
    {
      verb: 'depart|exit|bow|step',
      args: { subject: 0, from: 1 },
      example: 'Mara Quill departs from Harbour Nights.',
    },
    {
      verb: 'walk|step|move',
      particle: 'away|down|on',
      args: { subject: 0, from: 1 },
      example: 'Mara Quill walks away from Harbour Nights.',
    },
    {
      verb: 'bow|drop|back|check',
      particle: 'out',
      args: { subject: 0, of: 1 },
      example: 'Mara Quill bowed out of Harbour Nights.',
    },
    {
      verb: 'write|kill',
      voice: 'passive',
      particle: 'out',
      args: { subject: 0, of: 1 },
      example: 'Nightjar was written out of Harbour Nights.',
    },
    {
      verb: 'fire|drop|axe|let',
      voice: 'passive',
      args: { subject: 0, from: 1 },
      example: 'Mara Quill was fired from Harbour Nights.',
    },
    {
      verb: 'return',
      without: { object: 'calls|call|emails|messages|request|requests' },
      args: { subject: 0, 'to|for|focus': 1 },
      negated: true,
      intransitive: true,
      example: 'Mara Quill will not return to Harbour Nights.',
    },
    {
      noun: 'exit|departure',
      args: { 'owner|of': 0, from: 1 },
      example: "Mara Quill's exit from Harbour Nights was a surprise.",
    },
    {
      verb: 'let',
      voice: 'passive',
      particle: 'go',
      args: { subject: 0, from: 1 },
      example: 'Mara Quill has been let go from Harbour Nights.',
    },
    {
      verb: 'bid|say|wave|wish',
      with: { 'object|object2': 'farewell|goodbye|adieu' },
      args: { subject: 0, 'to|object': 1 },
      example: 'Mara Quill says goodbye to Harbour Nights.',
    },
    {
      verb: 'be',
      particle: 'out',
      with: { as: 'showrunner|director|writer|creator|star|host|producer|lead|composer' },
      args: { subject: 0, 'of|on|from|for|focus': 1 },
      example: 'Mara Quill is out as showrunner of Harbour Nights.',
    },
    {
      verb: 'lose',
      args: { object: 0, subject: 1 },
      example: 'Harbour Nights loses its showrunner Mara Quill.',
    },
    {
      verb: 'part',
      with: { object: 'ways|company' },
      args: { subject: 0, with: 1 },
      example: 'Mara Quill has parted ways with Harbour Nights.',
    },
    {
      verb: 'do|finish',
      voice: 'passive',
      args: { subject: 0, with: 1 },
      example: 'Mara Quill is done with Harbour Nights.',
    },
  ],
  examples: [
    {
      text: 'Mara Quill is leaving Harbour Nights.',
      args: ['Mara Quill', 'Harbour Nights'],
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
    {
      text: "Mara Quill's exit from Harbour Nights came as a surprise.",
      args: ['Mara Quill', 'Harbour Nights'],
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
    {
      text: 'Mara Quill left the party before Harbour Nights began.',
      args: null,
      names: { person: ['Mara Quill'], work: ['Harbour Nights'] },
    },
  ],
}
