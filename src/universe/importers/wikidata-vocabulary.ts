import type { EntityType, WorkKind } from '../../model/index.ts'

/** What an instance of a class (P31) is to us. */
export interface Class {
  readonly type: EntityType
  readonly kind?: WorkKind
}

const work = (kind: WorkKind): Class => ({ type: 'work', kind })
const CHARACTER: Class = { type: 'character' }
const COMPANY: Class = { type: 'company' }

/** Classes of Wikidata that the catalogue takes in; entities of no such class are passed over. */
export const CLASSES: ReadonlyMap<string, Class> = new Map([
  ['Q5398426', work('series')], // television series
  ['Q1259759', work('series')], // miniseries
  ['Q581714', work('series')], // animated series
  ['Q63952888', work('series')], // anime television series
  ['Q3464665', work('season')], // television season
  ['Q21191270', work('episode')], // television series episode
  ['Q11424', work('film')], // film
  ['Q24869', work('film')], // feature film
  ['Q24862', work('film')], // short film
  ['Q506240', work('film')], // television film
  ['Q202866', work('film')], // animated film
  ['Q1261214', work('special')], // television special
  ['Q7889', work('game')], // video game
  ['Q571', work('book')], // book
  ['Q7725634', work('book')], // literary work
  ['Q8261', work('book')], // novel
  ['Q1667921', work('book')], // novel series
  ['Q1004', work('comic')], // comics
  ['Q14406742', work('comic')], // comic book series
  ['Q725377', work('comic')], // graphic novel
  ['Q5', { type: 'person' }], // human
  ['Q95074', CHARACTER], // fictional character
  ['Q15632617', CHARACTER], // fictional human
  ['Q188784', CHARACTER], // superhero
  ['Q1114461', CHARACTER], // comics character
  ['Q15773317', CHARACTER], // television character
  ['Q15773347', CHARACTER], // film character
  ['Q15711870', CHARACTER], // animated character
  ['Q3658341', CHARACTER], // literary character
  ['Q14514600', { type: 'team' }], // group of fictional characters
  ['Q559618', { type: 'universe' }], // fictional universe
  ['Q196600', { type: 'universe' }], // media franchise
  ['Q1762059', COMPANY], // film production company
  ['Q375336', COMPANY], // film studio
  ['Q1254874', COMPANY], // television network
  ['Q1616075', COMPANY], // television station
])

/** Jobs by the property that gives them to a person. */
export const JOBS: ReadonlyMap<string, string> = new Map([
  ['P57', 'director'],
  ['P58', 'writer'],
  ['P170', 'creator'],
  ['P162', 'producer'],
  ['P1431', 'producer'], // executive producer
  ['P86', 'composer'],
])

/** Where else a thing has an id, and what its ids look like there with ours. */
export const EXTERNAL_IDS: ReadonlyMap<string, (id: string) => string> = new Map([
  ['P345', (id: string) => `imdb:${id}`],
  ['P4983', (id: string) => `tmdb:tv/${id}`],
  ['P4947', (id: string) => `tmdb:movie/${id}`],
  ['P4985', (id: string) => `tmdb:person/${id}`],
  ['P8600', (id: string) => `tvmaze:show/${id}`],
])

/** Countries of a release, as regions by ISO 3166; others keep their id. */
export const REGIONS: ReadonlyMap<string, string> = new Map([
  ['Q30', 'US'],
  ['Q145', 'GB'],
  ['Q16', 'CA'],
  ['Q408', 'AU'],
  ['Q183', 'DE'],
  ['Q142', 'FR'],
  ['Q17', 'JP'],
  ['Q29', 'ES'],
  ['Q38', 'IT'],
  ['Q155', 'BR'],
  ['Q668', 'IN'],
  ['Q884', 'KR'],
  ['Q148', 'CN'],
  ['Q96', 'MX'],
])

/** Minutes in the units that durations (P2047) are given in. */
export const DURATIONS: ReadonlyMap<string, number> = new Map([
  ['Q7727', 1], // minute
  ['Q25235', 60], // hour
  ['Q11574', 1 / 60], // second
])

/** Properties that are read, beside those of jobs and external ids. */
export const READ: ReadonlySet<string> = new Set(
  'P31 P179 P4908 P577 P580 P582 P449 P161 P725 P674 P175 P1080 P463 P527 P4584 P2047'.split(' '),
)
