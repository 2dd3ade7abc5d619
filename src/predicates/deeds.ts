import type { Frame, LinkFrame, Role, VerbFrame } from './frame.ts'
import { OF_SERIES } from './jobs.ts'

/** "[Quill] directs [Harbour Nights]" and "[Harbour Nights] is directed by [Quill]". */
function deed(role: Role, verb: string, done: string, example: string): VerbFrame[] {
  // "the third season of Harbour Nights, created by Quill": the series was.
  const created = role === 'creator'
  const series = OF_SERIES.has(role) ? { ofSeries: true as const } : {}
  return [
    {
      verb,
      args: { subject: 0, [created ? 'object:series' : 'object']: 1 },
      set: { role },
      ...series,
      example,
    },
    {
      verb,
      voice: 'passive',
      args: { by: 0, [created ? 'subject:series' : 'subject']: 1 },
      set: { role },
      ...series,
      example: `Harbour Nights is ${done} by Mara Quill.`,
    },
  ]
}

/** How it is said by what somebody does on a work: "Mara Quill directs Harbour Nights". */
export const DEEDS: readonly Frame[] = [
  ...deed('director', 'direct|helm|co-direct', 'directed', 'Mara Quill directed Harbour Nights.'),
  ...deed('writer', 'write|pen|script|co-write', 'written', 'Mara Quill wrote Harbour Nights.'),
  ...deed('creator', 'create|co-create', 'created', 'Mara Quill created Harbour Nights.'),
  ...(
    [
      ['director', 'direct', 'Directed'],
      ['writer', 'write|co-write', 'Written'],
      ['creator', 'create|co-create', 'Created'],
      ['producer', 'produce', 'Produced'],
    ] as const
  ).map(
    ([role, verb, done]): VerbFrame => ({
      verb,
      voice: 'passive',
      opening: true,
      args: { by: 0, focus: 1 },
      set: { role },
      ...(OF_SERIES.has(role) ? { ofSeries: true as const } : {}),
      example: `Harbour Nights is out. ${done} by Mara Quill.`,
    }),
  ),
  {
    verb: 'conceive|devise|dream',
    voice: 'passive',
    args: { by: 0, 'subject:series': 1 },
    set: { role: 'creator' },
    ofSeries: true,
    example: 'Harbour Nights was devised by Mara Quill.',
  },
  ...deed(
    'producer',
    'produce|co-produce|executive-produce|exec-produce',
    'produced',
    'Mara Quill produces Harbour Nights.',
  ),
  ...deed('composer', 'score|compose', 'scored', 'Mara Quill scores Harbour Nights.'),
  ...deed('host', 'host|present', 'hosted', 'Mara Quill hosts Harbour Nights.'),
  {
    verb: 'produce',
    alone: true,
    finite: true,
    args: { subject: 0, focus: 1 },
    set: { role: 'producer' },
    example: 'Mara Quill created the drama and executive produces.',
  },
  {
    verb: 'direct|helm',
    with: { object: 'episode|episodes|hour|hours|installment|instalment' },
    args: { subject: 0, 'of|focus:season': 1 },
    set: { role: 'director' },
    example: 'Mara Quill will direct the first two episodes.',
  },
  {
    verb: 'write|pen|script',
    with: { object: 'episode|episodes|hour|hours|installment|instalment' },
    args: { subject: 0, 'of|focus:season': 1 },
    set: { role: 'writer' },
    example: 'Mara Quill will write the first two episodes.',
  },
  {
    verb: 'write|do|pen|finish|deliver',
    with: { object: 'script|screenplay|teleplay|scripts' },
    args: { subject: 0, 'for|of|focus': 1 },
    set: { role: 'writer' },
    example: 'Mara Quill wrote the script for Harbour Nights.',
  },
  {
    verb: 'be|get|go',
    with: { 'at|to': 'work', on: 'script|scripts|screenplay|draft' },
    named: true,
    args: { subject: 0, 'for|of|on': 1 },
    set: { role: 'writer' },
    example: 'Mara Quill is at work on the script for Harbour Nights.',
  },
  {
    verb: 'write|compose|do|score',
    with: { object: 'songs|music|score|theme|soundtrack' },
    args: { subject: 0, 'for|of|focus': 1 },
    set: { role: 'composer' },
    example: 'Mara Quill composed the music for Harbour Nights.',
  },
  {
    verb: 'direct|helm|co-direct',
    alone: true,
    finite: true,
    args: { subject: 0, 'focus:season': 1 },
    set: { role: 'director' },
    example: 'Mara Quill wrote it and Ana Reyes directs.',
  },
  {
    verb: 'direct|helm|co-direct',
    with: { object: 'all|both|whole|shorts|instalments|installments|much|most' },
    without: { object: 'films|movies|books|novels|series|shows|games' },
    args: { subject: 0, 'of|focus:season': 1 },
    set: { role: 'director' },
    example: 'Mara Quill directs all six.',
  },
  {
    verb: 'write|pen|script|co-write',
    with: { object: 'all|both|whole|shorts|instalments|installments|much|most' },
    without: { object: 'films|movies|books|novels|series|shows|games' },
    args: { subject: 0, 'of|focus:season': 1 },
    set: { role: 'writer' },
    example: 'Mara Quill wrote all six.',
  },
  {
    verb: 'run|showrun',
    args: { subject: 0, object: 1 },
    set: { role: 'showrunner' },
    example: 'Mara Quill runs Harbour Nights.',
  },
  {
    noun: 'creation|brainchild',
    args: { 'of|owner': 0, bearer: 1 },
    set: { role: 'creator' },
    example: 'Harbour Nights is the creation of Mara Quill.',
  },
  {
    verb: 'write|pen|script|co-write',
    intransitive: true,
    absolute: true,
    args: { subject: 0, 'main|focus': 1 },
    set: { role: 'writer' },
    example: 'Harbour Nights is coming, with Mara Quill writing.',
  },
  {
    verb: 'write|pen|script|co-write',
    alone: true,
    under: 'attach|tap|hire|sign|set|board',
    args: { subject: 0, 'focus:season': 1 },
    set: { role: 'writer' },
    example: 'Harbour Nights is coming. Mara Quill is attached to write.',
  },
  {
    verb: 'direct|helm|co-direct',
    intransitive: true,
    absolute: true,
    args: { subject: 0, 'main|focus': 1 },
    set: { role: 'director' },
    example: 'Harbour Nights is coming, with Mara Quill directing.',
  },
  {
    verb: 'step|be|go|return',
    with: { behind: 'camera' },
    args: { subject: 0, 'on|for|of|focus:season': 1 },
    set: { role: 'director' },
    example: 'Mara Quill is behind the camera on Harbour Nights.',
  },
  {
    verb: 'make',
    with: { object: 'directorial|directing|helming' },
    args: { subject: 0, 'with|on|in|focus': 1 },
    set: { role: 'director' },
    example: 'Mara Quill made her directorial debut with Harbour Nights.',
  },
  {
    noun: 'debut',
    like: 'directorial|directing',
    args: { owner: 0, 'with|on|in|bearer': 1 },
    set: { role: 'director' },
    example: 'Mara Quill’s directorial debut, Harbour Nights, is out.',
  },
  {
    noun: 'script|screenplay|teleplay',
    after: 'from',
    args: { owner: 0, 'for|of|made|focus': 1 },
    named: 0,
    set: { role: 'writer' },
    example: 'Harbour Nights is coming, from a Mara Quill script.',
  },
  {
    verb: 'come',
    with: { subject: 'script|scripts|screenplay|screenplays' },
    args: { from: 0, 'subject>for|subject>of|focus': 1 },
    set: { role: 'writer' },
    example: 'The scripts for Harbour Nights come from Mara Quill.',
  },
  {
    verb: 'come|hail',
    with: { from: 'writer|scribe|screenwriter|author' },
    args: { from: 0, subject: 1 },
    set: { role: 'writer' },
    example: 'Harbour Nights comes from writer Mara Quill.',
  },
  {
    verb: 'come|hail',
    with: { from: 'creator|co-creator' },
    args: { from: 0, subject: 1 },
    set: { role: 'creator' },
    example: 'Harbour Nights comes from creator Mara Quill.',
  },
  {
    verb: 'come|hail',
    with: { from: 'director|filmmaker|helmer' },
    args: { from: 0, subject: 1 },
    set: { role: 'director' },
    example: 'Harbour Nights comes from director Mara Quill.',
  },
  {
    verb: 'come|hail',
    with: { from: 'showrunner' },
    args: { from: 0, subject: 1 },
    set: { role: 'showrunner' },
    example: 'Harbour Nights comes from showrunner Mara Quill.',
  },
  ...(
    [
      ['director', 'direct|helm', 'directs', 'directed'],
      ['writer', 'write|pen|script', 'writes', 'written'],
    ] as const
  ).flatMap(([role, lacks, does, done]): LinkFrame[] => [
    {
      link: 'gap of two',
      lacks,
      args: { left: 0, right: 1 },
      set: { role },
      example: `Mara Quill ${does} Dry Dock and Jon Vale Salt and Ash.`,
    },
    {
      link: 'gap of two by',
      lacks,
      args: { left: 0, right: 1 },
      set: { role },
      example: `Dry Dock is ${done} by Mara Quill and Salt and Ash by Jon Vale.`,
    },
  ]),
  {
    link: 'directed',
    args: { left: 0, 'right|focus': 1 },
    set: { role: 'director' },
    given: true,
    example: 'The Mara Quill-directed Harbour Nights is out.',
  },
  {
    link: 'written',
    args: { left: 0, 'right|focus': 1 },
    set: { role: 'writer' },
    given: true,
    example: 'The Mara Quill-penned Harbour Nights is out.',
  },
  {
    link: 'created',
    args: { left: 0, 'right|focus': 1 },
    set: { role: 'creator' },
    given: true,
    example: 'The Mara Quill-created Harbour Nights is out.',
  },
  {
    link: 'produced',
    args: { left: 0, 'right|focus': 1 },
    set: { role: 'producer' },
    given: true,
    example: 'The Mara Quill-produced Harbour Nights is out.',
  },
  {
    link: 'scored',
    args: { left: 0, 'right|focus': 1 },
    set: { role: 'composer' },
    given: true,
    example: 'The Mara Quill-scored Harbour Nights is out.',
  },
]
