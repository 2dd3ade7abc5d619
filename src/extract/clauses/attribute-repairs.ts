import { MONTHS } from '../dates/calendar-words.ts'
import { isPossessor, NOMINAL, OPENS_PHRASE, OWNERS, type Repair, TIMES } from './repair.ts'
import type { Unit } from './units.ts'

/** "will *executive* produce". */
export const EXECUTIVE: ReadonlySet<string> = new Set(['executive', 'exec'])

/** Adjectives, adverbs and prepositions that the tagger takes for something else. */
export const ATTRIBUTE_REPAIRS: readonly Repair[] = [
  {
    example: 'Vale will [executive] produce Dry Dock',
    pos: 'ADV',
    applies: (units, i) =>
      EXECUTIVE.has(units[i]?.lower ?? '') &&
      units[i - 1]?.pos === 'AUX' &&
      /^produc(?:e|es|ed|ing)$/.test(units[i + 1]?.lower ?? ''),
  },
  {
    example: 'will run Vantage’s [new] medical drama Dry Dock',
    was: 'ADV',
    pos: 'ADJ',
    applies: (units, i) => units[i]?.lower === 'new' && units[i - 1]?.lower === "'s",
  },
  {
    example: 'its South African-[born] helmer Mara Quill',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      /-(?:born|bred|based|trained|raised)$/.test(units[i]?.lower ?? '') && units[i + 1]?.pos === 'NOUN',
  },
  {
    example: "Nightjar's [rumoured] return; her [planned] return; Quill's [reported] casting",
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      TALKED_OF.has(units[i]?.lower ?? '') &&
      (units[i - 1]?.pos === 'PART' || OWNERS.has(units[i - 1]?.lower ?? '')),
  },
  {
    example: 'her role as [hulking] mob boss Nightjar',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i, kind) =>
      kind === undefined &&
      units[i - 1]?.lower === 'as' &&
      units[i + 1]?.pos === 'NOUN' &&
      /ing$/.test(units[i]?.lower ?? ''),
  },
  {
    example: 'turns to Owl [for] help',
    was: 'SCONJ',
    pos: 'ADP',
    applies: (units, i) => units[i]?.lower === 'for' && units[i + 1]?.lower === 'help',
  },
  {
    example: 'a feature-length [animated] sequel to it',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      MADE.has(units[i]?.lower ?? '') && units[i + 1]?.pos === 'NOUN' && units[i - 1]?.mention === undefined,
  },
  {
    example: 'the follow-up to [last] year’s hit',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) => units[i]?.lower === 'last' && SPANS.has(units[i + 1]?.lower ?? ''),
  },
  {
    example: 'the surgeon [turned] nun whom we met',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      units[i]?.lower === 'turned' &&
      [units[i - 1], units[i + 1]].every((u) => u?.pos === 'NOUN' && u.mention === undefined),
  },
  {
    example: 'makes her feature [helming] debut',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      /^(?:helm|direct)ing$/.test(units[i]?.lower ?? '') && units[i + 1]?.lower === 'debut',
  },
  {
    example: 'with no tricks [left]; has one season [left]',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) => {
      const noun = units[i - 1]
      const counted = units.slice(Math.max(0, i - 4), i - 1).some((u) => u.pos === 'NUM' || FEW.has(u.lower))
      const next = units[i + 1]
      const ends = next === undefined || next.pos === 'PUNCT' || next.lower === 'in' || next.lower === 'to'
      return (
        units[i]?.lower === 'left' && noun?.pos === 'NOUN' && noun.mention === undefined && counted && ends
      )
    },
  },
  {
    example: 'her [sworn] enemy, its long-[running] drama, the ever [ailing] Nightjar',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) => {
      const [unit, next] = [units[i], units[i + 1]]
      const before = units[units[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]
      const inside =
        before !== undefined &&
        (OPENS_PHRASE.has(before.pos) ||
          before.lower === '-' ||
          OWNERS.has(before.lower) ||
          isPossessor(before))
      const noun = next !== undefined && (NOMINAL.has(next.pos) || next.lower === '-')
      // "Vantage in 2014 *cancelled* Dry Dock".
      const dated = /^(?:19|20)\d\d$/.test(before?.lower ?? '')
      return inside && noun && !dated && /(?:ing|ed|en|rn|wn|hit)$/.test(unit?.lower ?? '')
    },
  },
  {
    example: 'Mara Quill as [disgraced] lawyer Nightjar',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      units[units[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.lower === 'as' &&
      /(?:ed|en)$/.test(units[i]?.lower ?? '') &&
      units[i + 1]?.pos === 'NOUN' &&
      units[i + 1]?.mention === undefined,
  },
  {
    example: 'her Marseille-[set] thriller',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      units[i]?.lower === 'set' && units[i - 1]?.lower === '-' && units[i + 1]?.pos === 'NOUN',
  },
  {
    example: 'Dry Dock goes [live] on June 22',
    was: 'VERB',
    pos: 'ADV',
    applies: (units, i) =>
      units[i]?.lower === 'live' && /^(?:goes|go|went|going)$/.test(units[i - 1]?.lower ?? ''),
  },
  {
    example: 'set immediately [following] Harbour Nights',
    was: 'VERB',
    pos: 'ADP',
    applies: (units, i) => {
      const before = units[i - 1]
      return (
        units[i]?.lower === 'following' &&
        (before?.pos === 'ADV' || before?.pos === 'NOUN' || before?.lower === 'set') &&
        units.slice(0, i).some((u) => PLACES.has(u.lower))
      )
    },
  },
  {
    example: 'Dry Dock stars Mara Quill [opposite] Jon Vale',
    was: 'ADJ',
    pos: 'ADP',
    applies: (units, i) => units[i]?.lower === 'opposite' && units[i + 1]?.mention !== undefined,
  },
  {
    example: 'it has been on Vantage [since] last September',
    was: 'SCONJ',
    pos: 'ADP',
    applies: (units, i) =>
      units[i]?.lower === 'since' &&
      (isTime(units[i + 1]) || isSeasonAlone(units, i + 1) || isStartAlone(units, i + 1)),
  },
]
const FEW = new Set(['no', 'few', 'any', 'many', 'some', 'enough'])

const SPANS = new Set([
  'year',
  'season',
  'week',
  'month',
  'night',
  'summer',
  'spring',
  'fall',
  'autumn',
  'winter',
])
/** Participles that only say of what kind a work is. */
const MADE = new Set(
  'animated scripted unscripted limited extended serialized serialised anticipated awaited'.split(' '),
)

const PLACES = new Set('set takes took taking place unfolds happens occurs'.split(' '))

/** "since *the [second season]*", "since *the [season two]* finale": and not "since the second season ended". */
function isSeasonAlone(units: readonly Unit[], at: number): boolean {
  const season = units[at]?.pos === 'DET' ? at + 1 : at
  if (units[season]?.mention?.kind !== 'season') return false
  const next = units[units[season + 1]?.pos === 'NOUN' ? season + 2 : season + 1]
  return next === undefined || next.pos === 'PUNCT'
}
/** "since *the pilot*", "since *its very start*": and not "since the pilot aired". */
function isStartAlone(units: readonly Unit[], at: number): boolean {
  const noun = units.findIndex((u, i) => i > at && i <= at + START_REACH && STARTS.has(u.lower))
  const next = units[noun + 1]
  const opens = units[at]?.pos === 'DET' || units[at]?.pos === 'PRON'
  return noun > 0 && opens && (next === undefined || next.pos === 'PUNCT')
}
/** Units from the determiner to the noun. */
const START_REACH = 3
const STARTS = new Set('pilot premiere debut launch start beginning outset opener inception'.split(' '))

/** "2014", "last September", "May": a time, and no clause. */
const isTime = (unit: Unit | undefined) =>
  unit !== undefined && (unit.pos === 'NUM' || TIMES.has(unit.lower) || MONTHS.has(unit.lower))

/** Participles that say how something that is to come is known. */
const TALKED_OF: ReadonlySet<string> = new Set(
  'rumoured rumored reported planned alleged presumed supposed expected announced proposed promised mooted discussed'.split(
    ' ',
  ),
)
