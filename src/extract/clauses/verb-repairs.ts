import { MONTHS } from '../dates/calendar-words.ts'
import { EXECUTIVE } from './attribute-repairs.ts'
import { beforeTime } from './before-verb.ts'
import { beforeBrackets, DASHES, SUBJECT_PRONOUNS } from './phrases.ts'
import { BE, beforeAdverbs, EACH, GAINS, isCastOf, opensClause, type Repair, TIMES } from './repair.ts'
import { isVerbal, type Unit } from './units.ts'

/** Verbs that the tagger takes for something else. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    example: '[CANCELLED]: Dry Dock',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const participle = kind === 'participle' || kind === 'past or participle'
      return participle && i === 0 && units[1]?.lower === ':' && units[2]?.mention !== undefined
    },
  },
  {
    example: 'has been [cast] as Nightjar',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const participle = kind === 'participle' || kind === 'past or participle'
      return participle && units[i]?.pos !== 'VERB' && AUXILIARIES.has(beforeAdverbs(units, i))
    },
  },
  {
    example: 'Mara Quill is [editing] Dry Dock',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'ing' && units[i + 1]?.mention?.kind === 'name' && BE.has(beforeAdverbs(units, i)),
  },
  {
    example: 'Will Dry Dock [return] for a third season?',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' && i === 2 && units[1]?.mention !== undefined && ASKS.has(units[0]?.lower ?? ''),
  },
  {
    example: 'Will Mara Quill’s Nightjar [return]?',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' &&
      i === 4 &&
      units[1]?.mention !== undefined &&
      /^['’]s?$/.test(units[2]?.lower ?? '') &&
      units[3]?.mention !== undefined &&
      ASKS.has(units[0]?.lower ?? ''),
  },
  {
    example: 'Nightjar [returns].',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'third' &&
      SOMEBODY.has(units[beforeBrackets(units, i, 0) - 1]?.mention?.referent.type) &&
      ENDS.has(units[i + 1]?.lower ?? '.') &&
      !units.some((u) => u.pos === 'VERB' || u.pos === 'AUX'),
  },
  {
    example: 'Mara Quill [returns] to the role; Dry Dock [starts] filming in May',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const next = units[i + 1]
      const follows =
        next !== undefined &&
        (next.mention !== undefined ||
          FOLLOWS_VERB.has(next.pos) ||
          next.pos === 'PROPN' ||
          (next.pos === 'VERB' && next.lower.endsWith('ing')) ||
          TIMES.has(next.lower))
      const named = units[i - 1]?.mention !== undefined || units[i - 1]?.lower === ')'
      // "The Nightverse [films] Dry Dock and Salt and Ash", "two untitled Dry Dock [films]".
      const counted = units.slice(Math.max(0, i - 4), i - 1).some((u) => u.pos === 'NUM' || u.lower === 'the')
      const plural = units[i]?.lower === 'films' && counted
      return kind === 'third' && named && follows && !plural
    },
  },
  {
    example: 'Dry Dock starts filming in May and [premieres] in June',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const [before, next] = [units[i - 2], units[i + 1]]
      const listed = before?.pos === 'NOUN' && before.lower.endsWith('s')
      const follows = next?.pos === 'ADP' || next?.pos === 'DET' || TIMES.has(next?.lower ?? '')
      return (
        kind === 'third' && units[i - 1]?.lower === 'and' && !listed && follows && verbBefore(units, i - 1)
      )
    },
  },
  {
    example: 'Filming [kicks] off in February',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i) => units[i]?.lower === 'kicks' && units[i + 1]?.lower === 'off',
  },
  {
    example: 'Dry Dock was created by Ana Reyes and [stars] Mara Quill',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const people = [units[i - 2], units[i + 1]].every((u) => u?.mention?.referent.type === 'person')
      return kind === 'third' && units[i - 1]?.lower === 'and' && people && units[i - 3]?.lower === 'by'
    },
  },
  {
    example: 'Dry Dock is set before Salt and Ash, and [stars] newcomer Mara Quill as Nightjar',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const before = units[i - 2]
      const ends = before?.lower === ',' || before?.pos === 'NUM' || before?.mention?.referent.type === 'work'
      const who = units[i + 1]?.pos === 'NOUN' ? units[i + 2] : units[i + 1]
      const joins = kind === 'third' && units[i - 1]?.lower === 'and' && ends
      return joins && who?.mention?.referent.type === 'person' && verbBefore(units, i - 1)
    },
  },
  {
    example:
      'Ana Reyes, who [shares] writing duties; the chiller [stars] Mara Quill; she, who [starred] in it',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const relative = RELATIVES.has(units[i - 1]?.lower ?? '')
      const next = units[i + 1]
      const object = next?.mention?.referent.type === 'person' && units[i - 1]?.pos === 'NOUN'
      const other = units[i]?.pos === 'ADJ' || units[i]?.pos === 'NOUN'
      const past = relative && other && (kind === 'past' || kind === 'past or participle')
      return (
        past ||
        (kind === 'third' && units[i]?.pos === 'NOUN' && (relative || (object && !verbBefore(units, i))))
      )
    },
  },
  {
    example: 'since they both [left] Dry Dock',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const past = kind === 'past' || kind === 'past or participle'
      const they = EACH.has(units[i - 1]?.lower ?? '') && SUBJECT_PRONOUNS.has(units[i - 2]?.lower ?? '')
      return past && they && units[i]?.pos !== 'VERB'
    },
  },
  {
    example: 'Dry Dock, the last film, [hits] Vantage in May; Dry Dock, her last, [premieres] Friday',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const next = units[i + 1]
      const when = next?.pos === 'PROPN' || TIMES.has(next?.lower ?? '')
      const follows = when || next?.mention !== undefined || next?.pos === 'ADP' || next?.pos === 'DET'
      const named = () => units.some((u, n) => n < i && u.mention !== undefined)
      return (
        (kind === 'third' || kind === 'past or participle') &&
        units[i - 1]?.lower === ',' &&
        follows &&
        named()
      )
    },
  },
  {
    example: "Mara Quill will [direct] two episodes; Jon Vale didn't [direct] it",
    pos: 'VERB',
    applies: (units, i, kind) => {
      const base = kind === 'base' || (kind === 'participle' && !units[i]?.lower.endsWith('ed'))
      // "a *May* premiere" is in that month.
      const may = units[i - 1]?.lower === 'may' && units[i - 2]?.pos === 'DET'
      // "was moved to *March*".
      const month = may || (units[i]?.lower === 'march' && units[i]?.pos === 'PROPN')
      // "back to *back*".
      const doubled = units[i]?.lower === units[i - 2]?.lower
      const auxiliary = beforeAdverbs(units, i)
      const negated = DOES.has(auxiliary) && NOT.has(units[i - 1]?.lower ?? '')
      const led = MODALS.has(auxiliary) || negated
      return base && !month && !doubled && units[i]?.pos !== 'VERB' && led
    },
  },
  {
    example: 'will write, [direct] and [star] in Dry Dock',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const joint = units[i - 1]?.lower
      const next = units[i + 1]
      const goesOn =
        next?.lower === 'and' || next?.lower === ',' || next?.pos === 'ADP' || next?.mention !== undefined
      const listed =
        kind === 'base' && units[i]?.pos !== 'VERB' && (joint === ',' || joint === 'and') && goesOn
      return (
        listed && units[i - 2]?.pos === 'VERB' && MODALS.has(beforeAdverbs(units, firstOfList(units, i - 2)))
      )
    },
  },
  {
    example: 'set to write and [direct] Dry Dock',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const next = units[i + 1]
      const object = next?.mention !== undefined || next?.pos === 'DET'
      return kind === 'base' && units[i - 1]?.lower === 'and' && units[i - 2]?.pos === 'VERB' && object
    },
  },
  {
    example: 'Harbour Nights [hits] theaters; Nightjar and Owl [team] up',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const nominal = units[i - 1]?.mention !== undefined && i < units.length - 2
      return (
        nominal &&
        (kind === 'third' || kind === 'base') &&
        !units.some((u) => u.pos === 'VERB' || u.pos === 'AUX')
      )
    },
  },
  {
    example: 'Dry Dock [starred] Jon Vale as a smuggler; Dry Dock last season [starred] Jon Vale',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      (kind === 'past or participle' || kind === 'past') &&
      !isCastOf(units, i) &&
      units[beforeTime(units, i, -1) - 1]?.mention !== undefined,
  },
  {
    example: 'Nightjar [drowned] in the second season',
    was: 'ADJ',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'past or participle' &&
      units[i - 1]?.mention?.kind === 'name' &&
      (units[i + 1]?.pos === 'ADP' || units[i + 1]?.lower === '.') &&
      !units.slice(0, i).some(isVerbal),
  },
  {
    example: 'Dry Dock, which she wrote, directed and [starred] in',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      (kind === 'past or participle' || kind === 'past') &&
      units[i - 1]?.lower === 'and' &&
      units[i - 2]?.pos === 'VERB',
  },
  {
    example: 'Dry Dock comes from Mara Quill (Low Water) and [stars] Jon Vale',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'third' &&
      units[i - 1]?.lower === 'and' &&
      units[i - 2]?.lower === ')' &&
      units[i + 1]?.mention !== undefined &&
      verbBefore(units, i),
  },
  {
    example: 'Dry Dock — now shooting in Cork — [stars] Mara Quill',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'third' &&
      DASHES.has(units[i - 1]?.lower ?? '') &&
      units.slice(0, i - 1).some((u) => DASHES.has(u.lower)) &&
      units[i + 1]?.mention !== undefined &&
      units[0]?.mention !== undefined,
  },
  {
    example: 'Nightjar and Owl [fight], says she; Nightjar and Owl both [belong] to it',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      // "Nightjar (Jon Vale) and Owl (Mara Quill) *fight*".
      const last = beforeBrackets(units, EACH.has(units[i - 1]?.lower ?? '') ? i - 1 : i, 0) - 1
      // "Jon Vale and *newcomer* Mara Quill *co-star*".
      const called = units[last]?.mention?.referent.type === 'person' && units[last - 1]?.pos === 'NOUN'
      const first = beforeBrackets(units, last - (called ? 2 : 1), 0) - 1
      // "the Harbour Nights and Dry Dock *special*": a noun behind the works that it is of.
      const isNoun = units[last - 3]?.pos === 'DET' && units[last - 2]?.mention?.referent.type === 'work'
      return (
        kind === 'base' &&
        !isNoun &&
        units[last]?.mention !== undefined &&
        units[last - (called ? 2 : 1)]?.lower === 'and' &&
        units[first]?.mention !== undefined &&
        !verbBefore(units, i)
      )
    },
  },
  {
    example: 'Both [star] in Dry Dock; the pair also [co-wrote] it and executive produce',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const before = beforeExecutive(units, i)
      const fits = kind === 'base' || kind === 'past'
      return fits && units[before]?.mention?.members !== undefined && !verbBefore(units, i)
    },
  },
  {
    example: 'Nightjar, Owl and a dog [star] in Dry Dock',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const and = units.findLastIndex((u, n) => n < i && u.lower === 'and')
      return (
        kind === 'base' &&
        units[i - 1]?.pos === 'NOUN' &&
        units[i - 1]?.mention === undefined &&
        units[and - 1]?.mention !== undefined &&
        units[and + 1]?.pos === 'DET' &&
        WHERE.has(units[i + 1]?.lower ?? '') &&
        !units.some(isVerbal)
      )
    },
  },
  {
    example: 'The show [launches] on September 21',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'third' &&
      units[i - 1]?.pos === 'NOUN' &&
      (units[i + 1]?.pos === 'ADP' || TIMES.has(units[i + 1]?.lower ?? '')) &&
      !units.slice(0, i).some((u) => u.pos === 'VERB' || u.pos === 'AUX' || u.pos === 'ADP'),
  },
  {
    example: "it's [coming] in May",
    was: 'ADJ',
    pos: 'VERB',
    applies: (units, i, kind) => kind === 'ing' && units[i - 1]?.lower === 'its',
  },
  {
    example: '[Stream] Dry Dock on Vantage',
    was: 'PROPN',
    pos: 'VERB',
    applies: (units, i, kind) => i === 0 && kind === 'base' && units[1]?.mention?.referent.type === 'work',
  },
  {
    example: '[Rounding] out the cast are …; [Cancelled]: Dry Dock',
    was: 'PROPN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      i === 0 &&
      (kind === 'ing' || kind === 'participle' || kind === 'past or participle') &&
      (units[1]?.pos === 'ADP' ||
        units[1]?.lower === 'to' ||
        units[1]?.pos === 'ADV' ||
        (units[1]?.lower === ':' && /(?:ed|ing)$/.test(units[0]?.lower ?? ''))),
  },
  {
    example: '[Taking] on the role is Mara Quill; [Debuting] on June 22, Dry Dock stars Mara Quill',
    pos: 'VERB',
    applies: (units, i, kind) =>
      i === 0 &&
      kind === 'ing' &&
      (units[0]?.pos === 'NOUN' || units[0]?.pos === 'PROPN') &&
      opensClause(units),
  },
  {
    example: 'Mara Quill [lands] lead in Dry Dock; News: Mara Quill [books] lead',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i) =>
      GAINS.has(units[i]?.lower ?? '') &&
      units[i - 1]?.mention?.referent.type === 'person' &&
      (i === 1 || units[i - 2]?.pos === 'PUNCT'),
  },
  {
    example: 'Dry Dock sees Nightjar [team] up with Owl; will see Nightjar and Owl [fight]',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' &&
      units[i - 1]?.mention?.kind === 'name' &&
      PERCEIVES.has(units[units[i - 2]?.lower === 'and' ? i - 4 : i - 2]?.lower ?? ''),
  },
  {
    example: 'the last scene shows Nightjar [opening] a drawer',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'ing' &&
      units[i - 1]?.mention?.kind === 'name' &&
      (units[i + 1]?.pos === 'DET' || units[i + 1]?.mention !== undefined) &&
      verbBefore(units, i),
  },
  {
    example: 'ends up [meeting] Owl; leaves town without [meeting] Owl',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'ing' &&
      units[i + 1]?.mention?.referent.type === 'character' &&
      BEFORE_GERUND.has(units[i - 1]?.lower ?? ''),
  },
  {
    example: 'Nightjar gets [shot] dead',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      (kind === 'participle' || kind === 'past or participle') &&
      GETS.has(beforeAdverbs(units, i)) &&
      units[i + 1]?.lower !== 'of',
  },
  {
    example: 'Nightjar [butts] heads with Owl',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i) =>
      (units[i - 1]?.mention !== undefined || units[i - 1]?.lower === 'and') &&
      CLASHES.has(units[i]?.lower ?? '') &&
      CLASHED.has(units[i + 1]?.lower ?? ''),
  },
  {
    example: 'set photos [show] Nightjar',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' && SIGHTS.has(units[i - 1]?.lower ?? '') && units[i + 1]?.mention !== undefined,
  },
  {
    example: 'All episodes of Dry Dock [drop] June 6',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' &&
      MONTHS.has(units[i + 1]?.lower ?? '') &&
      units[i - 1]?.mention?.referent.type === 'work' &&
      units[i - 2]?.lower === 'of' &&
      /s$/.test(units[i - 3]?.lower ?? ''),
  },
  {
    example: 'Cameras [roll] on Dry Dock',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i) => units[i]?.lower === 'roll' && units[i - 1]?.lower === 'cameras',
  },
]

const SOMEBODY: ReadonlySet<string | undefined> = new Set(['character', 'person'])
const ENDS = new Set(['.', '!', '?'])
const ASKS = new Set('will would could can did does do might should'.split(' '))
const FOLLOWS_VERB = new Set(['ADP', 'PART', 'DET', 'SCONJ', 'PRON', 'ADV'])
const AUXILIARIES = new Set("is are was were be been being has have had having 've 'd".split(' '))
/** "wo" and "ca" stand before "n't". */
const MODALS = new Set(
  "will 'll would may might could can must to wont didnt doesnt cant gonna wo ca".split(' '),
)
const DOES = new Set(['do', 'does', 'did'])
const NOT = new Set(["n't", 'not'])
const RELATIVES = new Set(['who', 'which'])
const WHERE = new Set(['in', 'on', 'for', 'to'])
/** Verbs whose object does something: "sees Nightjar team up". */
const PERCEIVES = new Set(
  'see sees saw seeing watch watches watched let lets make makes made have has had having'.split(' '),
)

const BEFORE_GERUND = new Set(
  'after before without while when by from up seen shown spotted glimpsed herself himself themselves'.split(
    ' ',
  ),
)
const GETS = new Set('get gets got getting'.split(' '))
/** What two do with their heads, horns and swords. */
const CLASHES = new Set('butt butts lock locks cross crosses'.split(' '))
const CLASHED = new Set('heads horns swords blades'.split(' '))
const SIGHTS = new Set('photos pics pictures images videos clips stills'.split(' '))

/** Where the list begins that the verb at `at` stands in: "will *write*, produce and direct". */
function firstOfList(units: readonly Unit[], at: number): number {
  let first = at
  while (units[first - 1]?.lower === ',' && units[first - 2]?.pos === 'VERB') first -= 2
  return first
}

/** The unit before what may stand between a plural and its verb: "[both] *also executive* produce". */
function beforeExecutive(units: readonly Unit[], i: number): number {
  let at = i - 1
  const isBetween = (u: Unit | undefined) => EXECUTIVE.has(u?.lower ?? '') || EACH.has(u?.lower ?? '')
  while (at > 0 && units[at]?.mention?.members === undefined && isBetween(units[at])) at--
  return at
}

const verbBefore = (units: readonly Unit[], i: number) => units.some((u, n) => n < i && isVerbal(u))
