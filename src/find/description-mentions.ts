import type { EntityType } from '../model/index.ts'
import {
  DEFINITE,
  DESCRIPTIONS,
  isAttribute,
  PERSON_PRONOUNS,
  phraseAt,
  SEASON_NOUNS,
  tellsApart,
  VAGUE_SEASON_NOUNS,
  VERBS_LIKE_NOUNS,
} from './descriptions.ts'
import { type Document, type Mention, type Referent, type Sentence, type Token, workOf } from './document.ts'
import type { Focus } from './focus.ts'
import { laterMention } from './later-mention.ts'
import { leftBefore, leftBy } from './left-by.ts'
import { ordinalOf } from './number-words.ts'
import { ownerOfIts } from './owner-of-its.ts'
import type { PeopleDescribed } from './people-described.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import type { SeasonMentions } from './season-mentions.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { type Sought, soughtBy } from './work-kinds.ts'
import { CROSSOVERS, DERIVED_WORKS, MEDIA, type Medium } from './work-nouns.ts'
import { OPENING } from './written-titles.ts'

/** Whom or what a description with a definite determiner means: "the streamer", "the medical drama", "the new season", "its sequel". */
export class DescriptionMentions {
  readonly #doc: Document
  readonly #focus: Focus
  readonly #seasons: SeasonMentions
  readonly #people: PeopleDescribed

  constructor(doc: Document, focus: Focus, seasons: SeasonMentions, people: PeopleDescribed) {
    this.#people = people
    this.#doc = doc
    this.#focus = focus
    this.#seasons = seasons
  }

  /**
   * The mention whose determiner is token `i`, if the phrase means anything that the text has named; `mentions` are those so far.
   */
  mentionAt(i: number, s: Sentence, mentions: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    if (!DEFINITE.has(tokens[i]?.lower ?? '')) return null
    const short = this.#firstSeveralAt(i, s) ?? this.#firstAt(i, s) ?? this.#thisOneAt(i, s)
    if (short !== undefined) return short
    const { noun, words, from: at, to } = phraseAt(tokens, i, s.to)
    const here = mentions.filter((m) => m.from >= s.from)
    const opening = this.#seasons.openingAt(i, s, { noun, from: at, to }, here)
    if (opening !== null) return opening
    const next = to < s.to ? tokens[to] : undefined
    if (next?.pos === 'NOUN' && !ENDS_DESCRIPTION.has(next.lower)) return null
    if (DERIVED_WORKS.has(noun) && RELATES.has(next?.lower ?? '')) return null
    // "the two-hour crossover *between* Dry Dock and Salt Wind" says what they do.
    if (CROSSOVERS.has(noun) && CROSSES.has(next?.lower ?? '')) return null
    // "the *eight-part* series" behind "a third season".
    const event = noun === 'parter' ? this.#focus.works(i, s, CROSSOVER)[0] : undefined
    if (event !== undefined) return laterMention(i, to, event, 'description', 'the crossover in focus')
    const counted = MEDIA.get(noun) === 'series' && words.some((w) => COUNTED.has(w)) && words.includes('-')
    // "will wrap *its run*" is all of them.
    const whole = noun === 'run' && words.length === 1
    if ((SEASON_NOUNS.has(noun) || counted) && !whole && !isOfTitle(tokens, to)) {
      const meant =
        VAGUE_SEASON_NOUNS.has(noun) || counted ? this.#focus.ownSeason(i, s) : this.#seasons.meantAt(i, s)
      if (meant !== undefined) return laterMention(i, to, meant, 'description', 'the season in focus')
    }
    const type = DESCRIPTIONS.get(noun)
    // "Set after Dry Dock, the new drama finds …": with a verb of its own it is a subject, and in apposition to nothing.
    const isSubject =
      next?.pos === 'AUX' ||
      (next?.pos === 'VERB' && !next.lower.endsWith('ing') && tokens[to + 1]?.lower !== 'by')
    if (type === undefined || (!isSubject && this.#apposes(i, type, mentions.at(-1)))) return null
    if (type !== 'work') {
      const meant =
        type === 'person'
          ? this.#people.person(noun, i, to, here)
          : type === 'character'
            ? this.#people.character(i, to, here)
            : this.#focus.last(type)
      return meant === undefined ? null : laterMention(i, to, meant, 'description', `the ${type} in focus`)
    }
    return this.#workDescribed(i, i, s, words, to, noun, mentions)
  }

  /** "will not direct *this one*": the work that the text is about, against those before it. */
  #thisOneAt(i: number, s: Sentence): Mention | undefined {
    const [before, word, one, next] = [-1, 0, 1, 2].map((n) => this.#doc.tokens[i + n])
    if (word?.lower !== 'this' || one?.lower !== 'one' || next?.pos === 'NOUN') return undefined
    if (!DONE_TO_WORKS.has(before?.lower ?? '')) return undefined
    const work = this.#focus.work(i, s)
    return work === undefined ? undefined : laterMention(i, i + 2, work, 'description', 'the work in focus')
  }

  /** "A sequel to Dry Dock is in the works. *The first* was directed by Reyes", "Reyes directed *the first one*": what the later one comes from. */
  #firstAt(i: number, s: Sentence): Mention | undefined {
    const to = bareFirstEnd(this.#doc.tokens, i, s)
    const [work] = to === undefined ? [] : this.#focus.works(i, s, FIRST)
    if (to === undefined || work === undefined) return undefined
    return laterMention(i, to, work, 'description', 'the work in focus')
  }

  /** "*the first two films*": so many of a row of titles. */
  #firstSeveralAt(i: number, s: Sentence): Mention | undefined {
    const word = (at: number) => (at < s.to ? (this.#doc.tokens[at]?.lower ?? '') : '')
    if (word(i + 1) !== 'first' || !IN_ROWS.has(word(i + 3))) return undefined
    const count = ordinalOf(word(i + 2)) ?? 1
    const members = count < 2 ? undefined : this.#focus.first(count)
    const [first] = members ?? []
    if (members === undefined || first === undefined) return undefined
    return { ...laterMention(i, i + 4, first, 'description', 'the first of a row of titles'), members }
  }

  /**
   * "the [Vantage] *drama*", "[Vantage]'s lavish *drama*": the noun behind the name that ends right before token `i`, which says who shows
   * or makes the work, or what it belongs to. The mention is the noun alone.
   */
  behindName(i: number, s: Sentence, mentions: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    const name = mentions.at(-1)
    if (name === undefined || name.kind !== 'name') return null
    if (!OWNING.has(name.referent.type)) return this.#creditBehind(i, s, mentions)
    const possessive = POSSESSIVES.has(tokens[i - 1]?.lower ?? '') && name.to === i - 1
    if (!possessive && name.to !== i) return null
    const start = possessive ? name.from : determinerBefore(tokens, name.from)
    if (start === undefined || this.#apposes(start, 'work', mentions.at(-2))) return null
    const { noun, words, from, to } = phraseAt(tokens, i - 1, s.to)
    const next = to < s.to ? tokens[to] : undefined
    // "the [Nightverse] franchise" is the universe itself.
    if (CONTINUITY.has(noun)) return null
    if (DESCRIPTIONS.get(noun) !== 'work' || (next?.pos === 'NOUN' && !ENDS_DESCRIPTION.has(next.lower)))
      return null
    if (DERIVED_WORKS.has(noun) && RELATES.has(next?.lower ?? '')) return null
    return this.#workDescribed(i, from, s, words, to, noun, mentions)
  }

  /** "The [Dry Dock] *alum* will direct": who is known for the work that is named right before token `i`. */
  #creditBehind(i: number, s: Sentence, mentions: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    const work = mentions.at(-1)
    // "The “Dry Dock” *star*".
    const marked = QUOTE_MARKS.has(tokens[i - 1]?.text ?? '')
    if (work === undefined || work.to !== (marked ? i - 1 : i) || !CREDIT_NOUNS.has(tokens[i]?.lower ?? ''))
      return null
    if (workOf(work) === undefined || tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'PROPN')
      return null
    const start = determinerBefore(tokens, marked ? work.from - 1 : work.from)
    if (start === undefined || this.#apposes(start, 'person', mentions.at(-2))) return null
    // "A reporter spoke to the Dry Dock star": whom the text turns to may be anybody.
    if (work.guessed === true || tokens[start - 1]?.pos === 'ADP') return null
    // "Vale praised the Dry Dock star": somebody else than who is named there.
    if (mentions.some((m) => m.from >= s.from && m.referent.type === 'person')) return null
    // "In *her* interview, the Dry Dock alum": somebody whom nothing has named yet.
    if (tokens.slice(s.from, start).some((t) => PERSON_PRONOUNS.has(t.lower))) return null
    const meant = this.#people.person(tokens[i]?.lower ?? '', start, i + 1, [])
    return meant === undefined ? null : laterMention(i, i + 1, meant, 'description', 'the person in focus')
  }

  /** "*Her character* dies": whom the text has cast her as, or else the one that was told of last, where the words behind don't name another. */
  characterAt(
    i: number,
    s: Sentence,
    mentions: readonly Mention[],
    owner: Referent | undefined,
  ): Mention | null {
    const { noun, to } = phraseAt(this.#doc.tokens, i, s.to)
    const next = this.#doc.tokens[to]
    if (noun !== 'character' || next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.text === ',')
      return null
    const here = mentions.filter((m) => m.from >= s.from)
    const meant = this.#people.character(i, to, here, owner)
    return meant === undefined ? null : laterMention(i, to, meant, 'description', 'the character in focus')
  }

  #workDescribed(
    i: number,
    from: number,
    s: Sentence,
    words: readonly string[],
    to: number,
    noun: string,
    mentions: readonly Mention[],
  ): Mention | null {
    const tokens = this.#doc.tokens
    if (isNamedBehind(tokens, to, s) || (i > s.from && tellsApart(tokens[to]?.lower, tokens[to + 1]?.lower)))
      return null
    const owned = OWNERS.has(tokens[i]?.lower ?? '')
    const sought: Sought = { ...soughtBy(words), ...(owned && DERIVED_WORKS.has(noun) ? { told: true } : {}) }
    const that = tokens[i]?.lower === 'that' ? this.#focus.lastNamed(sought) : undefined
    const taken = worksOfOtherMedia(tokens, mentions, s, sought.medium)
    const [first, ...others] = this.#focus
      .works(i, s, sought)
      .filter((work) => !taken.has(work.name) && !this.#focus.isMeasure(work, i))
    const own = this.#toldOfHere(i, s, sought, mentions) ?? this.#leftHere(i, s, sought, mentions)
    const referent = that ?? own ?? first
    if (referent === undefined) return null
    if (i === s.from) this.#focus.learn(referent, sought)
    // "… the fourth series of [Dry Dock]. The *eight-part* series": as many parts has a season, where one was named.
    const meant = words.some((w) => PARTS.has(w)) ? this.#focus.asNamed(referent) : referent
    return {
      ...laterMention(from, to, meant, 'description', 'the work in focus'),
      alternatives: others.slice(0, 1),
    }
  }

  /** "is leaving [Dry Dock], where he has been showrunner since *the procedural* began": the only work that the sentence has told of. */
  #toldOfHere(i: number, s: Sentence, sought: Sought, mentions: readonly Mention[]): Referent | undefined {
    if (sought.told === true || sought.descent !== undefined || sought.original === true) return undefined
    // "left [Dry Dock] to join *the show*" goes over to another.
    if (!IN_CLAUSE.has(this.#doc.tokens[i - 1]?.lower ?? '')) return undefined
    const here = mentions.filter((m) => m.from >= s.from)
    const work = ownerOfIts(this.#doc, i, s, here)
    return work !== undefined && this.#focus.fits(work, sought) ? work : undefined
  }

  /** "Dry Dock star Mara Quill has quit *the soap*", "*the Vantage soap*". */
  #leftHere(i: number, s: Sentence, sought: Sought, mentions: readonly Mention[]): Referent | undefined {
    const here = mentions.filter((m) => m.from >= s.from)
    const last = here.at(-1)
    const start = last?.to === i ? determinerBefore(this.#doc.tokens, last.from) : i
    const work =
      start === undefined
        ? undefined
        : (leftBy(this.#doc, start, here) ?? leftBefore(this.#doc, start, mentions))
    return work !== undefined && this.#focus.fits(work, sought) ? work : undefined
  }

  /** "Dry Dock, the 1991 miniseries": the noun says what the name before the comma is, and is no mention of its own. */
  #apposes(i: number, type: EntityType, named: Mention | undefined): boolean {
    const tokens = this.#doc.tokens
    const before = QUOTE_MARKS.has(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1
    const comma = tokens[before]?.text === ','
    return (
      comma &&
      named !== undefined &&
      (named.kind === 'name' || named.kind === 'part') &&
      named.to === before &&
      (named.referent.type === type || (type === 'work' && workOf(named) !== undefined))
    )
  }
}

/** "*The film* picks up two years after *the series* ended": what the sentence has called a film is no series. */
function worksOfOtherMedia(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  s: Sentence,
  medium: Medium | undefined,
): ReadonlySet<string> {
  if (medium === undefined) return NO_WORKS
  const here = mentions.filter((m) => m.from >= s.from && m.kind === 'description')
  return new Set(
    here.flatMap((m) => {
      const other = MEDIA.get(tokens[m.to - 1]?.lower ?? '')
      return other === undefined || other === medium ? [] : [m.referent.name]
    }),
  )
}
const NO_WORKS: ReadonlySet<string> = new Set()

/** The token of the determiner before the name at `from`, past adjectives: "*the* acclaimed [Vantage] series". */
function determinerBefore(tokens: readonly Token[], from: number): number | undefined {
  let at = from - 1
  while (at > from - 4 && (isAttribute(tokens[at]) || tokens[at]?.pos === 'ADV')) at--
  return DEFINITE.has(tokens[at]?.lower ?? '') ? at : undefined
}
/** "the *two-parter*" of a text that tells of a crossover. */
const CROSSOVER: Sought = { medium: 'event', told: true }
/** Before a clause that tells more of what its sentence is about: "in Dry Dock before *leaving* the series". */
const IN_CLAUSE = new Set(
  'since when where because until while before as once departing leaving exiting quitting'.split(' '),
)
/** "the first" of a text that tells which work comes from which. */
const FIRST: Sought = { original: true, numbered: true, rank: 1 }

/** The token behind "the first" or "the first one" at `i`, where it is a subject or what somebody made: not "was the first to …", "the first time". */
function bareFirstEnd(tokens: readonly Token[], i: number, s: Sentence): number | undefined {
  if (tokens[i]?.lower !== 'the' || tokens[i + 1]?.lower !== 'first') return undefined
  const one = tokens[i + 2]?.lower === 'one'
  const to = one ? i + 3 : i + 2
  const next = to < s.to ? tokens[to] : undefined
  const goesOn = next?.pos === 'VERB' || next?.pos === 'AUX'
  const before = tokens[i - 1]?.lower ?? ''
  const made = (DONE_TO_WORKS.has(before) || before === 'of') && (next === undefined || next.pos === 'PUNCT')
  return (i === s.from && goesOn) || made ? to : undefined
}

/** What a season has so many of. */
const COUNTED = new Set(['part', 'episode'])
const CONTINUITY = new Set(['franchise', 'saga'])
const OWNING = new Set<EntityType>(['company', 'universe'])
const POSSESSIVES = new Set(["'s", "'", '’'])

/** "The project, said to be *titled* Dry Dock, …", "the drama *called* Dry Dock": the words behind name another than the text has named. */
function isNamedBehind(tokens: readonly Token[], to: number, s: Sentence): boolean {
  if (s.in !== 'title' && to < s.to && isTitleLike(tokens[to])) return true
  // "based on the *book* by Ortiz": told of for the first time.
  const book = MEDIA.get(tokens[to - 1]?.lower ?? '') === 'book'
  if (book && tokens[to]?.lower === 'by' && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return true
  if (TITLING.has(tokens[to]?.lower ?? '')) return true
  if (isOfTitle(tokens, to)) return true
  if (tokens[to]?.text !== ',') return false
  for (let i = to + 1; i <= to + ASIDE && tokens[i]?.text !== ','; i++)
    if (TITLING.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "the final season *of ‘Salt and Ash’*": that of the work behind. */
const isOfTitle = (tokens: readonly Token[], to: number) =>
  tokens[to]?.lower === 'of' && OPENING.has(tokens[to + 1]?.text ?? '') && isTitleLike(tokens[to + 2])

/** "the space opera *Blake's* Seven", whether or not the title has been seen for what it is; but "the series Tuesday". */
const isTitleLike = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !WEEKDAYS.has(token.lower)
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

const TITLING = new Set('titled entitled called dubbed named'.split(' '))
/** Tokens of an aside up to "titled". */
const ASIDE = 6

/** "the series *features* Quill". */
const ENDS_DESCRIPTION: ReadonlySet<string> = new Set([...VERBS_LIKE_NOUNS, 'features'])
/** Before "this one" where it is a work. */
const DONE_TO_WORKS = new Set(
  'in direct directs directing directed write writes writing wrote produce produces producing produced helm helming helmed score scoring scored join joining'.split(
    ' ',
  ),
)
const IN_ROWS = new Set(
  'films movies games books novels instalments installments entries pictures'.split(' '),
)
const OWNERS = new Set(['its', 'their'])
const PARTS = new Set(['part', 'episode'])
const RELATES = new Set(['to', 'of', 'from'])
const CROSSES = new Set(['between', 'of', 'with'])
