import type { Predicate } from './predicate.ts'

/** The person plays or voices the character, in that work where one is named. */
export const portrays: Predicate = {
  name: 'portrays',
  args: [{ types: ['person'] }, { types: ['character'] }, { types: ['work'], optional: true }],
  shown: true,
  identity: [],
  reveals: 'casting',
  settledBy: { property: 'appearance', of: 2, value: 1, also: { person: 0 } },
  sentence: '{0} plays {1}[ in {2}]',
  frames: [
    {
      verb: 'play|portray|voice|embody',
      args: { subject: 0, object: 1, 'in|on|for?': 2 },
      example: 'Mara Quill will play Nightjar in Harbour Nights.',
    },
    {
      verb: 'play|portray|voice',
      voice: 'passive',
      args: { by: 0, subject: 1, 'in|on?': 2 },
      given: true,
      example: 'Nightjar is played by Mara Quill.',
    },
    {
      verb: 'reprise',
      args: { subject: 0, 'as|of': 1, 'in|for|on?': 2 },
      example: 'Mara Quill reprises her role as Nightjar in Harbour Nights.',
    },
    {
      verb: 'reprise|inhabit|tackle',
      args: { subject: 0, object: 1, 'in|for|on?': 2 },
      example: 'Mara Quill will reprise Nightjar in Harbour Nights.',
    },
    {
      verb: 'take',
      particle: 'on',
      args: { subject: 0, 'on|of': 1, 'in|for?': 2 },
      example: 'Mara Quill takes on Nightjar.',
    },
    {
      noun: 'armor|armour|costume|suit',
      args: { bearer: 0, owner: 1 },
      named: true,
      example: 'The photo shows Mara Quill in full Nightjar armor.',
    },
    {
      verb: 'cast|tap|hire|recast|enlist|bring|land|nab|sign|book|recruit',
      args: { object: 0, as: 1, 'subject|in|for?': 2 },
      example: 'Harbour Nights casts Mara Quill as Nightjar.',
    },
    {
      verb: 'cast|tap|hire|recast|enlist|announce|confirm|unveil|name|reveal|sign|choose|introduce|credit|see|bill|book|recruit',
      voice: 'passive',
      args: { subject: 0, as: 1, 'in|for|on?': 2 },
      example: 'Mara Quill has been cast as Nightjar in Harbour Nights.',
    },
    {
      verb: 'star|co-star|front|headline|topline|board|join|return|appear|feature|debut|guest|recur|sign|come|continue|serve|act|be',
      args: { subject: 0, as: 1, 'in|on|for|object?': 2 },
      example: 'Mara Quill stars as Nightjar in Harbour Nights.',
    },
    {
      verb: 'star|feature|see|introduce|find',
      args: { object: 0, as: 1, 'subject?': 2 },
      given: true,
      example: 'Harbour Nights stars Mara Quill as Nightjar.',
    },
    { verb: 'be', args: { subject: 1, object: 0 }, known: true, example: 'The new Nightjar is Mara Quill.' },
    { verb: 'be', args: { subject: 0, object: 1 }, known: true, example: 'Mara Quill is the new Nightjar.' },
    {
      verb: 'replace|succeed',
      args: { subject: 0, as: 1 },
      example: 'Mara Quill replaces Jon Vale as Nightjar.',
    },
    {
      verb: 'take',
      particle: 'over',
      args: { subject: 0, as: 1 },
      example: 'Mara Quill takes over as Nightjar.',
    },
    {
      verb: 'land|win|take|get|score|play|have|assume',
      with: { object: 'role|part|lead|mantle' },
      args: { subject: 0, 'of|as': 1, 'in|on?': 2 },
      example: 'Mara Quill landed the role of Nightjar.',
    },
    {
      verb: 'return|come|step|sign',
      with: { 'to|into|for|on': 'role|part' },
      args: { subject: 0, 'of|as': 1, 'in|on?': 2 },
      example: 'Mara Quill returns to the role of Nightjar.',
    },
    {
      verb: 'go',
      with: { subject: 'role|part' },
      args: { to: 0, 'subject>of|subject': 1 },
      example: 'The role of Nightjar went to Mara Quill.',
    },
    {
      verb: 'do|provide|supply|lend',
      with: { object: 'voice' },
      args: { subject: 0, object: 1, 'in|for|on?': 2 },
      example: 'Mara Quill does Nightjar’s voice in Harbour Nights.',
    },
    {
      verb: 'provide|lend',
      with: { object: 'voice|voices' },
      args: { subject: 0, 'of|for|to': 1 },
      example: 'Mara Quill provides the voice of Nightjar.',
    },
    {
      noun: 'voice|star',
      args: { bearer: 0, 'of|behind': 1 },
      given: true,
      example: 'Mara Quill, the voice of Nightjar, agreed.',
    },
    {
      link: 'as',
      args: { left: 0, right: 1, 'in|on|of?': 2 },
      example: 'Mara Quill as Nightjar looks damp.',
    },
    { link: 'brackets', args: { left: 0, right: 1 }, given: true, example: 'Mara Quill (Nightjar) agreed.' },
    { link: 'brackets', args: { right: 0, left: 1 }, given: true, example: 'Nightjar (Mara Quill) agreed.' },
    {
      link: 'possessive',
      args: { left: 0, right: 1 },
      given: true,
      example: "Mara Quill's Nightjar stole the scene.",
    },
  ],
  examples: [
    {
      text: 'Mara Quill will play Nightjar in Harbour Nights.',
      args: ['Mara Quill', 'Nightjar', 'Harbour Nights'],
      names: { person: ['Mara Quill'], character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Mara Quill has been cast as Nightjar.',
      args: ['Mara Quill', 'Nightjar'],
      names: { person: ['Mara Quill'], character: ['Nightjar'] },
    },
    {
      text: 'Nightjar (Mara Quill) is back in town.',
      args: ['Mara Quill', 'Nightjar'],
      names: { person: ['Mara Quill'], character: ['Nightjar'] },
    },
    {
      text: 'Mara Quill will play tennis before Nightjar is filmed.',
      args: null,
      names: { person: ['Mara Quill'], character: ['Nightjar'] },
    },
  ],
}
