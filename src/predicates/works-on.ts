import type { Qualifiers } from '../model/index.ts'
import type { NounFrame, VerbFrame } from './frame.ts'
import type { Predicate } from './predicate.ts'

type Role = NonNullable<Qualifiers['role']>

/** "[Harbour Nights] showrunner [Quill]", "[Quill], showrunner of [Harbour Nights]", "[Quill] is showrunner on …". */
function job(role: Role, noun: string, example: string, focus = ''): NounFrame {
  return {
    noun,
    args: { bearer: 0, [`owner|of|for|on|behind|in${focus}`]: 1 },
    set: { role },
    given: true,
    ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
    ...(NAMED.has(role) ? { named: true } : {}),
    example,
  }
}

/** "actress [Quill]", "a staff writer": said of people whatever the text is about. */
const NAMED: ReadonlySet<Role> = new Set(['actor', 'writer', 'host'])

/** These stay from season to season. */
const OF_SERIES: ReadonlySet<Role> = new Set(['creator', 'showrunner', 'producer'])

/** "[Quill] directs [Harbour Nights]" and "[Harbour Nights] is directed by [Quill]". */
function deed(role: Role, verb: string, done: string, example: string): VerbFrame[] {
  const series = OF_SERIES.has(role) ? { ofSeries: true as const } : {}
  return [
    { verb, args: { subject: 0, object: 1 }, set: { role }, ...series, example },
    {
      verb,
      voice: 'passive',
      args: { by: 0, subject: 1 },
      set: { role },
      ...series,
      example: `Harbour Nights is ${done} by Mara Quill.`,
    },
  ]
}

/** "returns as showrunner" is no actor's return. */
const OTHER_JOBS = {
  as: 'showrunner|director|writer|producer|composer|host|creator|narrator|screenwriter|co-showrunner|consultant',
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
      'showrunner',
      'showrunner|co-showrunner',
      'The showrunner of Harbour Nights, Mara Quill, agreed.',
      '|focus',
    ),
    job('creator', 'creator|co-creator', 'Harbour Nights creator Mara Quill agreed.', '|focus'),
    job(
      'director',
      'director|helmer|filmmaker|co-director',
      'Harbour Nights director Mara Quill agreed.',
      '|focus',
    ),
    job(
      'writer',
      'writer|screenwriter|scribe|author|novelist|co-writer',
      'Harbour Nights writer Mara Quill agreed.',
    ),
    job('producer', 'producer|exec|co-producer', 'Harbour Nights executive producer Mara Quill agreed.'),
    job('composer', 'composer', 'Harbour Nights composer Mara Quill agreed.'),
    job('host', 'host|presenter', 'Harbour Nights host Mara Quill agreed.'),
    job(
      'actor',
      'star|actor|actress|alum|alumna|alumnus|co-star|lead|castmate|regular',
      'Harbour Nights star Mara Quill agreed.',
    ),
    ...(['writer', 'producer', 'composer'] as const).flatMap((role): NounFrame[] => [
      {
        noun: role,
        like: 'the|its',
        args: { bearer: 0, 'owner|of|for|on|focus': 1 },
        set: { role },
        ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
        example: `Harbour Nights is coming. Mara Quill is the ${role}.`,
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
    {
      noun: 'role|part|roles|parts',
      after: 'in',
      args: { bearer: 0, 'in|on|focus:season': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill, in an undisclosed role',
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
      intransitive: true,
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
      args: { subject: 0, 'of|focus:season': 1 },
      set: { role: 'director' },
      example: 'Mara Quill directs all six.',
    },
    {
      verb: 'write|pen|script|co-write',
      with: { object: 'all|both|whole|shorts|instalments|installments|much|most' },
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
      verb: 'star|co-star|appear|feature|guest|act',
      without: OTHER_JOBS,
      args: { subject: 0, 'in|on|opposite|of': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill stars in Harbour Nights.',
    },
    {
      verb: 'star|feature',
      args: { object: 0, subject: 1 },
      set: { role: 'actor' },
      example: 'Harbour Nights stars Mara Quill.',
    },
    {
      verb: 'topline|headline|front',
      args: { subject: 0, object: 1 },
      set: { role: 'actor' },
      example: 'Mara Quill toplines Harbour Nights.',
    },
    {
      noun: 'creation|brainchild',
      args: { 'of|owner': 0, bearer: 1 },
      set: { role: 'creator' },
      example: 'Harbour Nights is the creation of Mara Quill.',
    },
    {
      verb: 'see',
      voice: 'passive',
      args: { subject: 0, in: 1 },
      set: { role: 'actor' },
      example: 'Mara Quill will next be seen in Harbour Nights.',
    },
    {
      verb: 'return',
      again: true,
      without: { ...OTHER_JOBS, object: 'calls|call|emails|messages|favor|favour|request|requests' },
      args: { subject: 0, 'to|for|in': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill returns to Harbour Nights.',
    },
    {
      verb: 'come',
      particle: 'back',
      named: true,
      again: true,
      without: OTHER_JOBS,
      args: { subject: 0, 'for|to': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill is coming back to Harbour Nights.',
    },
    {
      verb: 'be',
      particle: 'back',
      known: true,
      named: true,
      again: true,
      without: OTHER_JOBS,
      args: { subject: 0, 'for|in|on|to': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill will be back in Harbour Nights.',
    },
    {
      verb: 'be',
      known: true,
      named: true,
      again: true,
      args: { subject: 0, 'in:it': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill is in Harbour Nights.',
    },
    {
      verb: 'write|pen|script|co-write',
      intransitive: true,
      absolute: true,
      args: { subject: 0, focus: 1 },
      set: { role: 'writer' },
      example: 'Harbour Nights is coming, with Mara Quill writing.',
    },
    {
      verb: 'direct|helm|co-direct',
      intransitive: true,
      absolute: true,
      args: { subject: 0, focus: 1 },
      set: { role: 'director' },
      example: 'Harbour Nights is coming, with Mara Quill directing.',
    },
    {
      verb: 'star|topline|headline',
      intransitive: true,
      absolute: true,
      args: { subject: 0, focus: 1 },
      set: { role: 'actor' },
      example: 'Harbour Nights is coming, with Mara Quill starring.',
    },
    {
      verb: 'reprise|return',
      intransitive: true,
      absolute: true,
      again: true,
      args: { subject: 0, focus: 1 },
      set: { role: 'actor' },
      example: 'Harbour Nights is coming, with Mara Quill reprising.',
    },
    {
      verb: 'reprise',
      again: true,
      with: { object: 'role|part|character' },
      args: { subject: 0, 'in|for|on|focus:season': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill will reprise her role in Harbour Nights.',
    },
    {
      verb: 'join|board',
      without: OTHER_JOBS,
      args: { subject: 0, object: 1 },
      set: { role: 'actor' },
      example: 'Mara Quill joins Harbour Nights.',
    },
    {
      verb: 'join',
      with: { object: 'cast' },
      args: { subject: 0, of: 1 },
      set: { role: 'actor' },
      example: 'Mara Quill joins the cast of Harbour Nights.',
    },
    {
      verb: 'cast',
      voice: 'passive',
      args: { subject: 0, 'in|for': 1 },
      set: { role: 'actor' },
      example: 'Mara Quill has been cast in Harbour Nights.',
    },
    {
      verb: 'cast|add',
      args: { object: 0, subject: 1 },
      set: { role: 'actor' },
      example: 'Harbour Nights casts Mara Quill.',
    },
    {
      link: 'brackets',
      args: { left: 0, right: 1 },
      set: { role: 'actor' },
      given: true,
      example: 'Mara Quill (Harbour Nights) agreed.',
    },
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
