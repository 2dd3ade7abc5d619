import { MONTHS, SEASONS } from '../dates/calendar-words.ts'
import { SUBJECT_PRONOUNS } from './phrases.ts'
import { BE, beforeAdverbs, EACH, GAINS, isCastOf, opensClause, type Repair, TIMES } from './repair.ts'
import type { Unit } from './units.ts'

/** "will *executive* produce". */
export const EXECUTIVE: ReadonlySet<string> = new Set(['executive', 'exec'])

/** Nouns, adjectives, adverbs and prepositions that the tagger takes for something else. */
export const NOUN_REPAIRS: readonly Repair[] = [
  {
    example: 'Vale will [executive] produce Dry Dock',
    pos: 'ADV',
    applies: (units, i) =>
      EXECUTIVE.has(units[i]?.lower ?? '') &&
      units[i - 1]?.pos === 'AUX' &&
      /^produc(?:e|es|ed|ing)$/.test(units[i + 1]?.lower ?? ''),
  },
  {
    example: '[Filming] on Harbour Nights began; [Shooting] starts in May',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      i === 0 &&
      (OF_WHAT.has(units[i + 1]?.lower ?? '') || units[i + 1]?.pos === 'VERB') &&
      /ing$/.test(units[i]?.lower ?? '') &&
      !opensClause(units),
  },
  {
    example: 'It was announced in May, and [filming] began in June',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      /^(?:filming|shooting)$/.test(units[i]?.lower ?? '') &&
      /^(?:beg[aiu]ns?|start(?:s|ed)|wrap(?:s|ped)|kick(?:s|ed)|resume[sd]|continue[sd]|took|takes|will)$/.test(
        units[i + 1]?.lower ?? '',
      ) &&
      /^(?:,|and|but|as|while|after|before)$/.test(units[i - 1]?.lower ?? ''),
  },
  {
    example: 'appeared in such TV [shows] as Dry Dock, and in [shows] including Harbour Nights',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const before = units[i - 1]
      const opens = before?.pos === 'ADP' || before?.lower === 'such' || BROADCAST.has(before?.lower ?? '')
      const [next, second] = [units[i + 1]?.lower ?? '', units[i + 2]?.lower]
      const examples = next === 'such' && second === 'as'
      return units[i]?.lower === 'shows' && (examples || (opens && GIVES_EXAMPLES.has(next)))
    },
  },
  {
    example: 'its South African-[born] helmer Mara Quill',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      /-(?:born|bred|based|trained|raised)$/.test(units[i]?.lower ?? '') && units[i + 1]?.pos === 'NOUN',
  },
  {
    example: 'her well-received [run] on Dry Dock',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i, kind) => {
      const owner = units[i - 2]
      const owned =
        owner !== undefined && (isPossessor(owner) || OWNERS.has(owner.lower) || owner.lower === "'s")
      const bare = kind === 'base' || kind === 'participle'
      return bare && owned && units[i - 1]?.pos === 'ADJ' && units[i + 1]?.pos === 'ADP'
    },
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
    example: '[casting] director Mara Quill',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'casting' && /^directors?$/.test(units[i + 1]?.lower ?? ''),
  },
  {
    example: 'a [reimagining] of Dry Dock',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      OPENS_PHRASE.has(units[i - 1]?.pos ?? '') &&
      units[i + 1]?.lower === 'of' &&
      /ing$/.test(units[i]?.lower ?? ''),
  },
  {
    example: 'which in [turn] spawned it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'turn' && units[i - 1]?.lower === 'in',
  },
  {
    example: 'There are [rumours] about it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      /^(?:rumou?rs|reports|whispers)$/.test(units[i]?.lower ?? '') &&
      /^(?:about|of|that|are|were)$/.test(units[i + 1]?.lower ?? ''),
  },
  {
    example: 'the English [remake] of it; an American [reboot] of it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      (units[i]?.lower === 'remake' || units[i]?.lower === 'reboot') &&
      (units[i + 1]?.lower === 'of' || units[i + 1]?.lower === ',') &&
      units[i - 1]?.lower !== 'to',
  },
  {
    example: 'unites the [casts] of both; succumbs to his [wounds] in it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const before = units[i - 1]
      const opens = before?.pos === 'DET' || (before !== undefined && isPossessor(before))
      return opens && units[i + 1]?.pos === 'ADP' && /[^s]s$/.test(units[i]?.lower ?? '')
    },
  },
  {
    example: "Quill's [casting] as Nightjar",
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i - 1]?.pos === 'PART' &&
      /^['’]s?$/.test(units[i - 1]?.lower ?? '') &&
      units[i + 1]?.pos === 'ADP' &&
      /ing$/.test(units[i]?.lower ?? ''),
  },
  {
    example: 'turns to Owl for [help]; gets [help] from Owl',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'help' && (units[i - 1]?.lower === 'for' || units[i + 1]?.lower === 'from'),
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
    example: 'is in [post-production]',
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) => units[i - 1]?.pos === 'ADP' && /tion$/.test(units[i]?.lower ?? ''),
  },
  {
    example: 'face to [face], side by [side]',
    was: 'VERB',
    pos: 'NOUN',
    // "the Dry Dock star *will* star in it".
    applies: (units, i) =>
      units[i]?.lower === units[i - 2]?.lower &&
      units[i - 1]?.mention === undefined &&
      units[i - 1]?.pos !== 'AUX',
  },
  {
    example: 'are back to [back]',
    was: 'ADV',
    pos: 'NOUN',
    applies: (units, i) => units[i - 1]?.lower === 'to' && units[i]?.lower === units[i - 2]?.lower,
  },
  {
    example: 'the [writing] duties fall to her',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      /ing$/.test(units[i]?.lower ?? '') && /^(?:duties|chores|credits?)$/.test(units[i + 1]?.lower ?? ''),
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
    example: 'makes her [bow] in Dry Dock',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'bow' && OWNERS.has(units[i - 1]?.lower ?? ''),
  },
  {
    example: 'makes her feature [helming] debut',
    was: 'VERB',
    pos: 'ADJ',
    applies: (units, i) =>
      /^(?:helm|direct)ing$/.test(units[i]?.lower ?? '') && units[i + 1]?.lower === 'debut',
  },
  {
    example: 'calls it [quits]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'quits' && units[i - 1]?.lower === 'it',
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
    example: 'come to [blows]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i - 1]?.lower === 'to' && /[^s]s$/.test(units[i]?.lower ?? ''),
  },
  {
    example: 'the [future] of Harbour Nights; Harbour Nights’s [future] is uncertain',
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'future' && (units[i + 1]?.lower === 'of' || units[i + 1]?.pos === 'AUX'),
  },
  {
    example: 'Harbour Nights is [part] of it; Mara Quill is no longer [part] of it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const lower = units[i]?.lower ?? ''
      return BE.has(beforeAdverbs(units, i)) && units[i + 1]?.lower === 'of' && !/(?:ed|ing|en)$/.test(lower)
    },
  },
  {
    example: 'go to [war]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'war' && units[i - 1]?.lower === 'to',
  },
  {
    example: "are at each [other]'s throats",
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'other' && units[i - 1]?.lower === 'each',
  },
  {
    example: 'butts [heads] with Owl',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      /^(?:heads|horns|swords|blades)$/.test(units[i]?.lower ?? '') &&
      /^(?:butt|lock|cross)/.test(units[i - 1]?.lower ?? ''),
  },
  {
    example: '[Set] photos show Nightjar',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'set' &&
      /^(?:photos?|pics?|pictures?|images?|videos?|footage|leaks?|visits?)$/.test(units[i + 1]?.lower ?? ''),
  },
  {
    example: "delves into Nightjar's [past]",
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'past' &&
      (units[i - 1]?.lower === "'s" || OF_SOMEBODY.has(units[i - 1]?.lower ?? '')) &&
      units[i + 1]?.pos !== 'NOUN' &&
      units[i + 1]?.mention === undefined,
  },
  {
    example: "the show's [set]",
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const unit = units[i]
      return (
        units[i - 1]?.lower === "'s" &&
        units[i - 1]?.pos === 'PART' &&
        !/(?:ing|ed|en)$/.test(unit?.lower ?? '')
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
    example: 'The Dry Dock [cast] includes Mara Quill',
    was: 'VERB',
    pos: 'NOUN',
    applies: isCastOf,
  },
  {
    example: 'Pier [star] Mara Quill has joined it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'star' &&
      units[i + 1]?.mention?.referent.type === 'person' &&
      (i === 0 || units[i + 2]?.pos === 'AUX' || units[i + 2]?.pos === 'VERB'),
  },
  {
    example: 'her six-year [run] on Dry Dock; her [run] was cut short',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const before = units[i - 1]?.lower ?? ''
      return units[i]?.lower === 'run' && (OWNERS.has(before) || /-(?:year|season|series)$/.test(before))
    },
  },
  {
    example: 'since its [launch] in 2018; an early 2022 [launch]; a fall [launch]; a May [launch]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i, kind) => {
      const before = units[i - 1]
      const owned = OWNERS.has(before?.lower ?? '') && before?.mention === undefined
      const month = MONTHS.has(before?.lower ?? '') && units[i - 2]?.pos === 'DET'
      const counted =
        month || before?.pos === 'NUM' || before?.pos === 'ADJ' || SEASONS.has(before?.lower ?? '')
      return kind === 'base' && (owned || (counted && LAUNCHES.has(units[i]?.lower ?? '')))
    },
  },
  {
    example: 'a one-hour [special] that spins off; a stage [musical] about sleep',
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) => {
      const next = units[i + 1]
      return (
        WORK_ADJECTIVES.has(units[i]?.lower ?? '') &&
        !(next !== undefined && next.mention === undefined && (NOMINAL.has(next.pos) || next.pos === 'ADJ'))
      )
    },
  },
  {
    example: 'Dry Dock goes [live] on June 22',
    was: 'VERB',
    pos: 'ADV',
    applies: (units, i) =>
      units[i]?.lower === 'live' && /^(?:goes|go|went|going)$/.test(units[i - 1]?.lower ?? ''),
  },
  {
    example: 'the [Vantage] hit [Dry Dock] is back',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'hit' &&
      units[i - 1]?.mention !== undefined &&
      units[i - 2]?.pos === 'DET' &&
      units[i + 1]?.mention !== undefined,
  },
  {
    example: 'Mara Quill lands [lead] in Dry Dock; Dry Dock is in the [edit]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      !/(?:ed|ing|en|s)$/.test(units[i]?.lower ?? '') &&
      ((units[i - 1]?.pos === 'DET' && !isFloating(units, i - 1)) || GAINS.has(units[i - 1]?.lower ?? '')),
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
      units[i]?.lower === 'since' && (isTime(units[i + 1]) || isSeasonAlone(units, i + 1)),
  },
]

const FEW = new Set(['no', 'few', 'any', 'many', 'some', 'enough'])
const OF_SOMEBODY = new Set(['his', 'her', 'their'])
const NOMINAL = new Set(['NOUN', 'PROPN'])
/** "Dry Dock and Harbour Nights *both* belong to it": said of the names before it, and no article. */
const isFloating = (units: readonly Unit[], i: number) =>
  EACH.has(units[i]?.lower ?? '') && units[i - 1]?.mention !== undefined

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

const OPENS_PHRASE = new Set(['DET', 'ADJ', 'NUM'])
const PLACES = new Set('set takes took taking place unfolds happens occurs'.split(' '))
const BROADCAST = new Set(['tv', 'television', 'radio'])
const GIVES_EXAMPLES = new Set(['as', 'including', 'like'])
const LAUNCHES = new Set(['launch', 'debut', 'release', 'start', 'premiere', 'opening', 'bow', 'return'])
const OF_WHAT = new Set(['on', 'of', 'for'])
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])
/** Adjectives that are nouns too: kinds of work, and "a series [regular]". */
const WORK_ADJECTIVES = new Set('special musical animated original procedural comic regular'.split(' '))

/** "her", "his"; "*She* directed Dry Dock" owns nothing. */
const isPossessor = (unit: Unit) =>
  unit.mention?.kind === 'pronoun' &&
  unit.mention.referent.type === 'person' &&
  !SUBJECT_PRONOUNS.has(unit.lower)

/** "since *the [second season]*", "since *the [season two]* finale": and not "since the second season ended". */
function isSeasonAlone(units: readonly Unit[], at: number): boolean {
  const season = units[at]?.pos === 'DET' ? at + 1 : at
  if (units[season]?.mention?.kind !== 'season') return false
  const next = units[units[season + 1]?.pos === 'NOUN' ? season + 2 : season + 1]
  return next === undefined || next.pos === 'PUNCT'
}

/** "2014", "last September", "May": a time, and no clause. */
const isTime = (unit: Unit | undefined) =>
  unit !== undefined && (unit.pos === 'NUM' || TIMES.has(unit.lower) || MONTHS.has(unit.lower))
