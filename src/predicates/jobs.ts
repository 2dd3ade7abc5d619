import type { Frame, NounFrame, Role, VerbFrame } from './frame.ts'

/** These stay from season to season. */
export const OF_SERIES: ReadonlySet<Role> = new Set(['creator', 'showrunner', 'producer'])

/** "[Harbour Nights] showrunner [Quill]", "[Quill], showrunner of [Harbour Nights]", "[Quill] is showrunner on …". */
function job(role: Role, noun: string, example: string, focus = ''): NounFrame {
  return {
    noun,
    args: { bearer: 0, [`owner|of|for|on|behind|in|made${focus}`]: 1 },
    set: { role },
    given: true,
    ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
    ...(NAMED.has(role) ? { named: true } : {}),
    ...OTHER_THAN[role],
    example,
  }
}

/** "actress [Quill]", "the veteran director [Quill]", "a staff writer": said of people whatever the text is about. */
const NAMED: ReadonlySet<Role> = new Set(['actor', 'writer', 'host', 'director'])

/** "*its* star, Mara Quill": of the work that the text is about. */
function itsJob(role: Role, noun: string, example: string): NounFrame {
  return {
    noun,
    after: 'its',
    args: { bearer: 0, 'owner|of|for|on|focus': 1 },
    set: { role },
    given: true,
    ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
    example,
  }
}

/** "wrote it with [Quill] in *mind*", "created it, with [Quill] in the main *role*": who acts. */
const IN_A_PART = 'mind|role|roles|part|lead|cast'

/** "casting director": another trade, of which no role tells. */
const OTHER_THAN: Partial<Record<Role, Pick<NounFrame, 'unlike'>>> = {
  director: {
    unlike:
      'casting|art|managing|technical|creative|executive|deputy|funeral|athletic|sporting|communications|marketing|commercial|festival|museum',
  },
}

/** How it is said by nouns that somebody has a job on a work: "Harbour Nights showrunner Mara Quill". */
export const JOBS: readonly Frame[] = [
  job(
    'actor',
    'star|actor|actress|alum|alumna|alumnus|co-star|lead|castmate|regular|breakout|headliner',
    'Harbour Nights star Mara Quill agreed.',
  ),
  job(
    'showrunner',
    'showrunner|show-runner|co-showrunner|creator-showrunner',
    'The showrunner of Harbour Nights, Mara Quill, agreed.',
    '|focus',
  ),
  job('creator', 'creator|co-creator', 'Harbour Nights creator Mara Quill agreed.', '|focus'),
  job(
    'director',
    'director|helmer|filmmaker|co-director|writer-director|director-writer',
    'Harbour Nights director Mara Quill agreed.',
  ),
  {
    noun: 'director|helmer|filmmaker',
    ...OTHER_THAN.director,
    named: true,
    args: { bearer: 0, made: 1 },
    set: { role: 'director' },
    example: 'Harbour Nights, a new film from Dry Dock director Mara Quill, is out.',
  },
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
  itsJob(
    'actor',
    'star|stars|lead|leads|headliner',
    'Harbour Nights is coming. Its star, Mara Quill, agreed.',
  ),
  itsJob(
    'director',
    'director|directors|co-director|helmer',
    'Harbour Nights is coming. Its director, Mara Quill, agreed.',
  ),
  itsJob(
    'writer',
    'writer|writers|screenwriter',
    'Harbour Nights is coming. Its writer, Mara Quill, agreed.',
  ),
  itsJob('producer', 'producer|producers', 'Harbour Nights is coming. Its producer, Mara Quill, agreed.'),
  itsJob('composer', 'composer', 'Harbour Nights is coming. Its composer, Mara Quill, agreed.'),
  itsJob('host', 'host|hosts|presenter', 'Harbour Nights is coming. Its host, Mara Quill, agreed.'),
  ...(['writer', 'producer', 'composer', 'director'] as const).flatMap((role): NounFrame[] => [
    {
      noun: role,
      like: 'the',
      ...OTHER_THAN[role],
      args: { bearer: 0, 'owner|of|for|on|behind|in|focus': 1 },
      set: { role },
      given: true,
      ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
      example: `Harbour Nights is coming. The ${role}, Mara Quill, agreed.`,
    },
    {
      noun: role,
      after: 'as',
      ...OTHER_THAN[role],
      args: { bearer: 0, 'owner|of|for|on|focus': 1 },
      set: { role },
      ...(OF_SERIES.has(role) ? { ofSeries: true } : {}),
      example: `Harbour Nights is coming, with Mara Quill as ${role}.`,
    },
  ]),
  {
    noun: 'members|member',
    like: 'cast',
    named: 0,
    args: { bearer: 0, 'owner|of|on|in|focus:season': 1 },
    set: { role: 'actor' },
    given: true,
    example: 'Harbour Nights is back. Cast members Mara Quill and Jon Vale agreed.',
  },
  {
    noun: 'writer',
    like: 'head|lead',
    args: { bearer: 0, 'owner|of|for|on|focus:season': 1 },
    named: 0,
    set: { role: 'writer' },
    given: true,
    example: 'Harbour Nights is back. Head writer Mara Quill agreed.',
  },
  ...(
    [
      ['writer', 'on', 'script|scripts|screenplay|teleplay', 'on the script'],
      ['composer', 'on', 'music|score', 'on the music'],
      ['director', 'at|in|behind', 'helm|chair|camera', 'at the helm'],
    ] as const
  ).map(
    ([role, after, noun, words]): NounFrame => ({
      noun,
      after,
      args: { absolute: 0, 'main|of|for|focus': 1 },
      named: 0,
      set: { role },
      example: `Harbour Nights is coming, with Mara Quill ${words}.`,
    }),
  ),
  ...(['writer', 'producer', 'composer', 'host'] as const).map(
    (role): NounFrame => ({
      noun: role,
      args: { label: 0, focus: 1 },
      set: { role },
      example: `Harbour Nights is back.\n\n${role[0]?.toUpperCase()}${role.slice(1)}: Mara Quill.`,
    }),
  ),
  {
    verb: 'be|put',
    with: { in: 'charge', of: 'script|scripts|screenplay|writing' },
    args: { subject: 0, 'on|for|focus': 1 },
    named: 0,
    set: { role: 'writer' },
    example: 'Harbour Nights is coming. Mara Quill is in charge of the scripts.',
  },
  {
    verb: 'be|sit|stay|remain|step|get|return|move',
    with: { 'at|in|behind|into|to': 'helm|chair|camera|cameras' },
    // "steps down as showrunner after four years at the helm".
    without: { as: '*' },
    args: { subject: 0, 'of|on|for': 1 },
    set: { role: 'director' },
    example: 'Mara Quill is at the helm of Harbour Nights.',
  },
  ...(
    [
      ['creator', 'create|co-create', 'created'],
      ['writer', 'write|co-write|pen', 'wrote'],
      ['director', 'co-direct', 'co-directed'],
      ['producer', 'produce|co-produce', 'produced'],
    ] as const
  ).flatMap(([role, verb, past]): VerbFrame[] => [
    {
      verb,
      named: true,
      without: { in: IN_A_PART },
      args: { 'with|alongside': 0, object: 1 },
      set: { role },
      example: `Mara Quill ${past} Harbour Nights with Jon Vale.`,
    },
    {
      verb,
      voice: 'passive',
      named: true,
      without: { in: IN_A_PART },
      args: { 'with|alongside': 0, subject: 1 },
      set: { role },
      example: `Harbour Nights was ${past === 'wrote' ? 'co-written' : past} by Mara Quill with Jon Vale.`,
    },
  ]),
  {
    verb: 'produce|co-produce',
    alone: true,
    args: { 'with|alongside': 0, focus: 1 },
    named: 0,
    set: { role: 'producer' },
    example: 'Harbour Nights is by Mara Quill, who executive produces with Jon Vale.',
  },
  {
    noun: 'director|filmmaker',
    after: '|said|says|adds|added|explains|explained|told|tells|its',
    ...OTHER_THAN.director,
    args: { bearer: 0, focus: 1 },
    set: { role: 'director' },
    example: 'Harbour Nights is coming, says its director, Mara Quill.',
  },
  {
    noun: 'script|screenplay|teleplay',
    args: { 'by|from': 0, 'owner|of|for|made|focus': 1 },
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
    noun: 'drama|comedy|dramedy|sitcom|thriller|mystery|western|romcom|weepie|chiller|musical',
    unlike: 'his|her|first|second|third|next|last|new|latest',
    without: 'as',
    args: { with: 0, bearer: 1 },
    named: true,
    set: { role: 'actor' },
    given: true,
    apart: true,
    example: 'Harbour Nights, a mystery with Mara Quill, is back.',
  },
  {
    noun: 'story',
    like: 'short',
    args: { 'by|owner': 0, bearer: 1 },
    named: true,
    set: { role: 'writer' },
    given: true,
    example: 'Salt and Ash, the short story by Mara Quill, is out.',
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
]
