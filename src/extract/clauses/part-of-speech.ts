import { MONTHS, SEASONS } from '../dates/calendar-words.ts'
import type { VerbForm } from '../forms.ts'
import { SUBJECT_PRONOUNS } from './phrases.ts'
import { isVerbal, type Unit } from './units.ts'

type FormOf = (lower: string) => VerbForm | undefined

/** One of the tagger's mistakes: where it shows, what is right there. */
interface Repair {
  readonly example: string
  /** The tag that it mends; any where there is none. */
  readonly was?: string
  /** The tag that is right. */
  readonly pos: string
  readonly applies: (units: readonly Unit[], i: number, kind: VerbForm['kind'] | undefined) => boolean
}

const NOMINAL = new Set(['NOUN', 'PROPN'])
const OPENS_PHRASE = new Set(['DET', 'ADJ', 'NUM'])
const FOLLOWS_VERB = new Set(['ADP', 'PART', 'DET', 'SCONJ', 'PRON', 'ADV'])
const TIMES = new Set(['next', 'this', 'last', 'today', 'tonight', 'tomorrow'])
const AUXILIARIES = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'has',
  'have',
  'had',
  'having',
  "'ve",
  "'d",
])

/** Tried in order, the first that applies wins; each names the words that it exists for. */
const REPAIRS: readonly Repair[] = [
  {
    example: 'has been [cast] as Nightjar',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const participle = kind === 'participle' || kind === 'past or participle'
      return participle && units[i]?.pos !== 'VERB' && AUXILIARIES.has(beforeAdverbs(units, i))
    },
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
      // "The Nightverse [films] Dry Dock and Salt and Ash".
      const plural = units[i]?.lower === 'films' && units[i - 2]?.lower === 'the'
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
    example: 'Dry Dock was created by Ana Reyes and [stars] Mara Quill',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const people = [units[i - 2], units[i + 1]].every((u) => u?.mention?.referent.type === 'person')
      return kind === 'third' && units[i - 1]?.lower === 'and' && people && units[i - 3]?.lower === 'by'
    },
  },
  {
    example: 'Ana Reyes, who [shares] writing duties; the chiller [stars] Mara Quill',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const relative = RELATIVES.has(units[i - 1]?.lower ?? '')
      const next = units[i + 1]
      const object = next?.mention?.referent.type === 'person' && units[i - 1]?.pos === 'NOUN'
      const past = relative && units[i]?.pos === 'ADJ' && (kind === 'past' || kind === 'past or participle')
      return (
        past ||
        (kind === 'third' && units[i]?.pos === 'NOUN' && (relative || (object && !verbBefore(units, i))))
      )
    },
  },
  {
    example: 'Dry Dock, the last film, [hits] Vantage in May',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const next = units[i + 1]
      const follows = next?.mention !== undefined || next?.pos === 'ADP' || next?.pos === 'DET'
      const named = () => units.some((u, n) => n < i && u.mention !== undefined)
      return kind === 'third' && units[i - 1]?.lower === ',' && follows && named()
    },
  },
  {
    example: 'Mara Quill will [direct] two episodes',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const base = kind === 'base' || (kind === 'participle' && !units[i]?.lower.endsWith('ed'))
      return base && units[i]?.pos !== 'VERB' && MODALS.has(beforeAdverbs(units, i))
    },
  },
  {
    example: '[Filming] on Harbour Nights began; [Shooting] starts in May',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      i === 0 &&
      (OF_WHAT.has(units[i + 1]?.lower ?? '') || units[i + 1]?.pos === 'VERB') &&
      /ing$/.test(units[i]?.lower ?? ''),
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
    example: 'set to write and [direct] Dry Dock',
    pos: 'VERB',
    applies: (units, i, kind) => {
      const next = units[i + 1]
      const object = next?.mention !== undefined || next?.pos === 'DET'
      return kind === 'base' && units[i - 1]?.lower === 'and' && units[i - 2]?.pos === 'VERB' && object
    },
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
    applies: (units, i) => units[i]?.lower === units[i - 2]?.lower && units[i - 1]?.mention === undefined,
  },
  {
    example: 'come to [blows]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i - 1]?.lower === 'to' && /[^s]s$/.test(units[i]?.lower ?? ''),
  },
  {
    example: 'Harbour Nights is [part] of it',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const lower = units[i]?.lower ?? ''
      return BE.has(beforeAdverbs(units, i)) && units[i + 1]?.lower === 'of' && !/(?:ed|ing|en)$/.test(lower)
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
    example: 'Dry Dock [starred] Jon Vale as a smuggler; Mara Quill [co-wrote] Harbour Nights',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      (kind === 'past or participle' || kind === 'past') && units[i - 1]?.mention !== undefined,
  },
  {
    example: 'Nightjar and Owl [fight], says she',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' &&
      units[i - 1]?.mention !== undefined &&
      units[i - 2]?.lower === 'and' &&
      units[i - 3]?.mention !== undefined &&
      !verbBefore(units, i),
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
      return inside && noun && /(?:ing|ed|en|rn|wn|hit)$/.test(unit?.lower ?? '')
    },
  },
  {
    example: 'since its [launch] in 2018; an early 2022 [launch]; a fall [launch]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i, kind) => {
      const before = units[i - 1]
      const owned = OWNERS.has(before?.lower ?? '') && before?.mention === undefined
      const counted = before?.pos === 'NUM' || before?.pos === 'ADJ' || SEASONS.has(before?.lower ?? '')
      return kind === 'base' && (owned || (counted && LAUNCHES.has(units[i]?.lower ?? '')))
    },
  },
  {
    example: "it's [coming] in May",
    was: 'ADJ',
    pos: 'VERB',
    applies: (units, i, kind) => kind === 'ing' && units[i - 1]?.lower === 'its',
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
    example: '[Stream] Dry Dock on Vantage',
    was: 'PROPN',
    pos: 'VERB',
    applies: (units, i, kind) => i === 0 && kind === 'base' && units[1]?.mention?.referent.type === 'work',
  },
  {
    example: 'Dry Dock goes [live] on June 22',
    was: 'VERB',
    pos: 'ADV',
    applies: (units, i) =>
      units[i]?.lower === 'live' && /^(?:goes|go|went|going)$/.test(units[i - 1]?.lower ?? ''),
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
      (units[i - 1]?.pos === 'DET' || GAINS.has(units[i - 1]?.lower ?? '')),
  },
  {
    example: 'Mara Quill [lands] lead in Dry Dock',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i) =>
      GAINS.has(units[i]?.lower ?? '') && units[i - 1]?.mention?.referent.type === 'person' && i === 1,
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
    example: 'Dry Dock sees Nightjar [team] up with Owl; will see Nightjar and Owl [fight]',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i, kind) =>
      kind === 'base' &&
      units[i - 1]?.mention !== undefined &&
      PERCEIVES.has(units[units[i - 2]?.lower === 'and' ? i - 4 : i - 2]?.lower ?? ''),
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
    applies: (units, i) => units[i]?.lower === 'since' && isTime(units[i + 1]),
  },
  {
    example: 'Cameras [roll] on Dry Dock',
    was: 'NOUN',
    pos: 'VERB',
    applies: (units, i) => units[i]?.lower === 'roll' && units[i - 1]?.lower === 'cameras',
  },
]
/** Headlines leave out the article behind these: "lands lead". */
const GAINS = new Set('lands nabs books scores bags snags'.split(' '))
const PLACES = new Set('set takes took taking place unfolds happens occurs'.split(' '))
/** Verbs whose object does something: "sees Nightjar team up". */
const PERCEIVES = new Set('see sees saw seeing watch watches watched lets'.split(' '))

/** Adjectives that are nouns too: kinds of work, and "a series [regular]". */
const WORK_ADJECTIVES = new Set([
  'special',
  'musical',
  'animated',
  'original',
  'procedural',
  'comic',
  'regular',
])

/** "2014", "last September", "May": a time, and no clause. */
const isTime = (unit: Unit | undefined) =>
  unit !== undefined && (unit.pos === 'NUM' || TIMES.has(unit.lower) || MONTHS.has(unit.lower))

const RELATIVES = new Set(['who', 'which'])
const LAUNCHES = new Set(['launch', 'debut', 'release', 'start', 'premiere', 'opening', 'bow', 'return'])
const OF_WHAT = new Set(['on', 'of', 'for'])
const MODALS = new Set("will 'll would may might could can must to wont didnt doesnt cant gonna".split(' '))
const BE = new Set(['is', 'are', 'was', 'were', 'be'])
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])
/** "her", "his"; "*She* directed Dry Dock" owns nothing. */
const isPossessor = (unit: Unit) =>
  unit.mention?.kind === 'pronoun' &&
  unit.mention.referent.type === 'person' &&
  !SUBJECT_PRONOUNS.has(unit.lower)

const verbBefore = (units: readonly Unit[], i: number) => units.some((u, n) => n < i && isVerbal(u))

const BY_TAG = new Map<string, readonly Repair[]>()

/** The repairs of one tag, in their order. */
function repairsOf(tag: string): readonly Repair[] {
  const known = BY_TAG.get(tag)
  if (known !== undefined) return known
  const made = REPAIRS.filter(({ was }) => was === undefined || was === tag)
  BY_TAG.set(tag, made)
  return made
}

/** The units with the tagger's commonest mistakes in this genre mended; one pass from the left. */
export function repaired(units: readonly Unit[], formOf: FormOf): Unit[] {
  const mended: Unit[] = [...units]
  for (let i = 0; i < mended.length; i++) {
    const unit = mended[i]
    if (unit === undefined || unit.mention !== undefined) continue
    const kind = formOf(unit.lower)?.kind
    if (kind === undefined && !MAY_BE_WRONG.has(unit.pos)) continue
    const repair = repairsOf(unit.pos).find((r) => r.applies(mended, i, kind))
    if (repair !== undefined) mended[i] = { ...unit, pos: repair.pos }
  }
  return mended
}

/** Parts of speech that the tagger mixes up; the others are left as they are. */
const MAY_BE_WRONG = new Set(['VERB', 'ADJ', 'SCONJ'])

/** Words that stand inside a verb group: "will first turn up". */
const INSIDE = new Set(["n't", 'not', 'first', 'next', 'all', 'both', 'also'])

function beforeAdverbs(units: readonly Unit[], i: number): string {
  let at = i - 1
  while (units[at]?.pos === 'ADV' || INSIDE.has(units[at]?.lower ?? '')) at--
  return units[at]?.lower ?? ''
}
