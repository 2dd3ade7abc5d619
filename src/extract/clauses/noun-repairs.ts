import { MONTHS, SEASONS } from '../dates/calendar-words.ts'
import {
  BE,
  beforeAdverbs,
  EACH,
  GAINS,
  isCastOf,
  isPossessor,
  NOMINAL,
  OPENS_PHRASE,
  OWNERS,
  opensClause,
  type Repair,
} from './repair.ts'
import type { Unit } from './units.ts'

/** Nouns that the tagger takes for something else. */
export const NOUN_REPAIRS: readonly Repair[] = [
  {
    example: '[Filming] on Harbour Nights began; [Shooting] starts in May; [Filming] kicks off',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      i === 0 &&
      (OF_WHAT.has(units[i + 1]?.lower ?? '') ||
        units[i + 1]?.pos === 'VERB' ||
        units[i + 1]?.lower === 'kicks') &&
      /ing$/.test(units[i]?.lower ?? '') &&
      !opensClause(units),
  },
  {
    example: 'It was announced in May, and [filming] began in June; …, with [filming] due to start in May',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      /^(?:filming|shooting)$/.test(units[i]?.lower ?? '') &&
      /^(?:to|due|set|slated|scheduled|expected|beg[aiu]ns?|start(?:s|ed)|wrap(?:s|ped)|kick(?:s|ed)|resume[sd]|continue[sd]|took|takes|will)$/.test(
        units[i + 1]?.lower ?? '',
      ) &&
      /^(?:,|and|but|as|while|after|before|with)$/.test(units[i - 1]?.lower ?? ''),
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
    example: 'opposite [Miss] Quill; Jon Vale and [Miss] Quill',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'miss' &&
      units[i + 1]?.mention?.referent.type === 'person' &&
      (i === 0 || /^(?:ADP|PUNCT|CCONJ)$/.test(units[i - 1]?.pos ?? '')),
  },
  {
    example: 'The big [bad] is Owl',
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'bad' &&
      units[i - 1]?.lower === 'big' &&
      units[i + 1]?.pos !== 'NOUN' &&
      units[i + 1]?.pos !== 'PROPN',
  },
  {
    example: 'The [big] bad is Owl',
    was: 'ADV',
    pos: 'ADJ',
    applies: (units, i) => units[i]?.lower === 'big' && units[i + 1]?.lower === 'bad',
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
    example: 'won acclaim for her breakout [turn] as Nightjar',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'turn' &&
      units[i + 1]?.lower === 'as' &&
      [units[i - 1], units[i - 2]].some((u) => OWNERS.has(u?.lower ?? '') || /^['’]s?$/.test(u?.lower ?? '')),
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
    example: 'launches on PC and [consoles] on May 4; arrives on [Switch] in May',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      PLATFORMS.has(units[i]?.lower ?? '') &&
      ['ADP', 'CCONJ', 'DET', 'PROPN'].includes(units[i - 1]?.pos ?? ''),
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
    example: "Quill's [casting] as Nightjar; Quill's reported [casting] as Nightjar",
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const owner = units[units[i - 1]?.pos === 'ADJ' ? i - 2 : i - 1]
      const owned = owner?.pos === 'PART' && /^['’]s?$/.test(owner.lower)
      return owned && units[i + 1]?.pos === 'ADP' && /ing$/.test(units[i]?.lower ?? '')
    },
  },
  {
    example: 'turns to Owl for [help]; gets [help] from Owl',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      units[i]?.lower === 'help' && (units[i - 1]?.lower === 'for' || units[i + 1]?.lower === 'from'),
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
    example: 'makes her [bow] in Dry Dock',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'bow' && OWNERS.has(units[i - 1]?.lower ?? ''),
  },
  {
    example: 'calls it [quits]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => units[i]?.lower === 'quits' && units[i - 1]?.lower === 'it',
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
    example: "delves into Nightjar's [past]; will be the show's [last]",
    was: 'ADJ',
    pos: 'NOUN',
    applies: (units, i) =>
      (units[i]?.lower === 'past' || (units[i]?.lower === 'last' && units[i - 1]?.lower === "'s")) &&
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
    example: 'the [Vantage] hit [Dry Dock] is back; a remake of the Norwegian hit [Dry Dock]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) => {
      const before = units[i - 1]
      const named = before?.mention !== undefined || before?.pos === 'ADJ' || before?.pos === 'PROPN'
      const opened = units[i - 2]?.pos === 'DET' && units[i + 1]?.mention !== undefined
      return units[i]?.lower === 'hit' && named && opened
    },
  },
  {
    example: 'Mara Quill lands [lead] in Dry Dock; Dry Dock is in the [edit]',
    was: 'VERB',
    pos: 'NOUN',
    applies: (units, i) =>
      !/(?:ed|ing|en|s)$/.test(units[i]?.lower ?? '') &&
      ((units[i - 1]?.pos === 'DET' && !isFloating(units, i - 1)) || GAINS.has(units[i - 1]?.lower ?? '')),
  },
]
const OF_SOMEBODY = new Set(['his', 'her', 'their'])

/** "Dry Dock and Harbour Nights *both* belong to it": said of the names before it, and no article. */
const isFloating = (units: readonly Unit[], i: number) =>
  EACH.has(units[i]?.lower ?? '') && units[i - 1]?.mention !== undefined

const BROADCAST = new Set(['tv', 'television', 'radio'])
/** What games are played on. */
const PLATFORMS = new Set(['console', 'consoles', 'switch'])
const GIVES_EXAMPLES = new Set(['as', 'including', 'like'])
const LAUNCHES = new Set(['launch', 'debut', 'release', 'start', 'premiere', 'opening', 'bow', 'return'])
const OF_WHAT = new Set(['on', 'of', 'for'])

/** Adjectives that are nouns too: kinds of work, and "a series [regular]". */
const WORK_ADJECTIVES = new Set('special musical animated original procedural comic regular'.split(' '))
