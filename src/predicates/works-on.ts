import { ACTING } from './acting.ts'
import { CAREERS } from './careers.ts'
import type { NounFrame, Role, VerbFrame } from './frame.ts'
import type { Predicate } from './predicate.ts'
import { TAKING_OVER } from './taking-over.ts'

/** "[Harbour Nights] showrunner [Quill]", "[Quill], showrunner of [Harbour Nights]", "[Quill] is showrunner on …". */
function job(role: Role, noun: string, example: string, focus = ''): NounFrame {
  return {
    noun,
    args: { bearer: 0, [`owner|of|for|on|behind|in|made${focus}`]: 1 },
    set: { role },
    given: true,
    ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
    ...(NAMED.has(role) ? { named: true } : {}),
    example,
  }
}

/** "actress [Quill]", "the veteran director [Quill]", "a staff writer": said of people whatever the text is about. */
const NAMED: ReadonlySet<Role> = new Set(['actor', 'writer', 'host', 'director'])

/** These stay from season to season. */
const OF_SERIES: ReadonlySet<Role> = new Set(['creator', 'showrunner', 'producer'])

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
  sentence: '{0} is {role} on {1}',
  frames: [
    job(
      'actor',
      'star|actor|actress|alum|alumna|alumnus|co-star|lead|castmate|regular|breakout|headliner',
      'Harbour Nights star Mara Quill agreed.',
    ),
    job(
      'showrunner',
      'showrunner|co-showrunner|creator-showrunner',
      'The showrunner of Harbour Nights, Mara Quill, agreed.',
      '|focus',
    ),
    job('creator', 'creator|co-creator', 'Harbour Nights creator Mara Quill agreed.', '|focus'),
    job(
      'director',
      'director|helmer|filmmaker|co-director|writer-director|director-writer',
      'Harbour Nights director Mara Quill agreed.',
    ),
    job(
      'writer',
      'writer|screenwriter|scribe|author|novelist|co-writer|writer-director|director-writer|writer-producer|scripter',
      'Harbour Nights writer Mara Quill agreed.',
    ),
    job(
      'producer',
      'producer|exec|co-producer|writer-producer|ep',
      'Harbour Nights executive producer Mara Quill agreed.',
    ),
    job('composer', 'composer', 'Harbour Nights composer Mara Quill agreed.'),
    job('host', 'host|presenter', 'Harbour Nights host Mara Quill agreed.'),
    ...(['writer', 'producer', 'composer', 'director'] as const).flatMap((role): NounFrame[] => [
      {
        noun: role,
        like: 'the',
        args: { bearer: 0, 'owner|of|for|on|behind|in|focus': 1 },
        set: { role },
        ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
        example: `Harbour Nights is coming. The ${role}, Mara Quill, agreed.`,
      },
      {
        noun: role,
        after: 'as',
        args: { bearer: 0, 'owner|of|for|on|focus': 1 },
        set: { role },
        ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
        example: `Harbour Nights is coming, with Mara Quill as ${role}.`,
      },
    ]),
    ...(['writer', 'producer', 'composer', 'host'] as const).map(
      (role): NounFrame => ({
        noun: role,
        args: { label: 0, focus: 1 },
        set: { role },
        example: `Harbour Nights is back.\n\n${role[0]?.toUpperCase()}${role.slice(1)}: Mara Quill.`,
      }),
    ),
    {
      verb: 'be',
      with: { 'at|in|behind': 'helm|chair|camera|cameras' },
      args: { subject: 0, 'of|on|for': 1 },
      set: { role: 'director' },
      example: 'Mara Quill is at the helm of Harbour Nights.',
    },
    ...(
      [
        ['creator', 'co-create', 'co-created'],
        ['writer', 'co-write', 'co-wrote'],
        ['director', 'co-direct', 'co-directed'],
        ['producer', 'produce|co-produce', 'produced'],
      ] as const
    ).map(
      ([role, verb, past]): VerbFrame => ({
        verb,
        named: true,
        args: { 'with|alongside': 0, object: 1 },
        set: { role },
        example: `Mara Quill ${past} Harbour Nights with Jon Vale.`,
      }),
    ),
    {
      noun: 'director|filmmaker',
      after: '|said|says|adds|added|explains|explained|told|tells|its',
      args: { bearer: 0, focus: 1 },
      set: { role: 'director' },
      example: 'Harbour Nights is coming, says its director, Mara Quill.',
    },
    {
      noun: 'script|screenplay|teleplay',
      args: { 'by|from': 0, 'owner|of|for|focus': 1 },
      set: { role: 'writer' },
      example: 'from a screenplay by Mara Quill',
    },
    {
      noun: 'music|score|songs|soundtrack',
      args: { owner: 0, 'to|for|of': 1 },
      named: true,
      set: { role: 'composer' },
      given: true,
      example: "Mara Quill's score to Harbour Nights",
    },
    {
      noun: 'music|score',
      args: { by: 0, 'owner|of|for|focus': 1 },
      set: { role: 'composer' },
      example: 'with an original score by Mara Quill',
    },
    {
      noun: 'novel|book|novella|memoir',
      unlike: 'graphic|comic',
      args: { 'by|owner': 0, bearer: 1 },
      named: true,
      set: { role: 'writer' },
      given: true,
      example: "Mara Quill's third novel, “Salt and Ash,” is out.",
    },
    {
      noun: 'novel',
      like: 'graphic',
      args: { 'by|owner': 0, bearer: 1 },
      named: true,
      set: { role: 'creator' },
      given: true,
      example: "Mara Quill's graphic novel, “Salt and Ash,” is out.",
    },
    {
      noun: 'manga|comic|comics|webcomic',
      args: { 'by|owner': 0, bearer: 1 },
      named: true,
      set: { role: 'creator' },
      given: true,
      example: 'Salt and Ash, the manga by Mara Quill, is out.',
    },
    ...deed('director', 'direct|helm|co-direct', 'directed', 'Mara Quill directed Harbour Nights.'),
    ...deed('writer', 'write|pen|script|co-write', 'written', 'Mara Quill wrote Harbour Nights.'),
    ...deed('creator', 'create|co-create', 'created', 'Mara Quill created Harbour Nights.'),
    ...deed('producer', 'produce|co-produce', 'produced', 'Mara Quill produces Harbour Nights.'),
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
      args: { owner: 0, 'for|of|focus': 1 },
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
    {
      link: 'directed',
      args: { left: 0, right: 1 },
      set: { role: 'director' },
      given: true,
      example: 'The Mara Quill-directed Harbour Nights is out.',
    },
    {
      link: 'written',
      args: { left: 0, right: 1 },
      set: { role: 'writer' },
      given: true,
      example: 'The Mara Quill-penned Harbour Nights is out.',
    },
    {
      link: 'created',
      args: { left: 0, right: 1 },
      set: { role: 'creator' },
      given: true,
      example: 'The Mara Quill-created Harbour Nights is out.',
    },
    {
      link: 'produced',
      args: { left: 0, right: 1 },
      set: { role: 'producer' },
      given: true,
      example: 'The Mara Quill-produced Harbour Nights is out.',
    },
    ...TAKING_OVER,
    ...ACTING,
    ...CAREERS,
  ],
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
