import type { EntityType } from '../model/index.ts'
import type { Catalogue, NameMatch } from './catalogue.ts'
import { withDescribed } from './described.ts'
import {
  DEFINITE,
  DESCRIPTIONS,
  nounAt,
  PERSON_PRONOUNS,
  phraseAt,
  RELATIONAL,
  SEASON_NOUNS,
  VAGUE_SEASON_NOUNS,
  VERBS_LIKE_NOUNS,
} from './descriptions.ts'
import { discoveredIn } from './discover.ts'
import {
  type Document,
  headlineEnd,
  type Mention,
  type Referent,
  type Sentence,
  type Token,
} from './document.ts'
import { firmPartsIn } from './firm-parts.ts'
import { FIRST_NAMES } from './first-names.ts'
import { Focus, workOf } from './focus.ts'
import { agrees } from './gender.ts'
import { NamedGroups } from './groups.ts'
import { laterMention, seasonMention } from './later-mention.ts'
import { namePartsIn } from './name-parts.ts'
import { isPleonastic } from './pleonastic.ts'
import {
  EPISODE_WORDS,
  episodeAt,
  episodeOf,
  type Installment,
  installmentOf,
  installmentsIn,
} from './seasons.ts'
import { senseOf } from './sense.ts'
import { QUOTE_MARKS } from './tokens.ts'
import { goesOnWithIt, opensWithUntitled } from './untitled.ts'
import { type Sought, soughtBy } from './work-kinds.ts'

/** The work that a sentence is about, and the newest season of it that has been named. */
export interface SentenceFocus {
  readonly work?: Referent
  readonly season?: Referent
  /** The work that the whole article is about. */
  readonly topic?: Referent
  /** The work's name is in no catalogue: that it is a work is a guess from the article. */
  readonly guessed?: true
}

/** The mentions of an article, and for each sentence the work that it is about, where there is one. */
export interface Found {
  readonly mentions: readonly Mention[]
  readonly focus: readonly SentenceFocus[]
}

/**
 * Who and what an article mentions, in order of place: names of the catalogue and names discovered, seasons and episodes,
 * later mentions by surname, description ("the streamer") or pronoun. Where a season's words take in its series' name
 * ("the second season of Harbour Nights") both are given, the longer first. `outlet` is where the article stands.
 */
export function mentionsIn(doc: Document, catalogue: Catalogue, outlet?: string): Found {
  const whole = catalogue.matchesIn(doc).filter((m) => !isPartOfOther(doc, m))
  const known = merge(whole, firmPartsIn(doc, whole))
  const full = withDescribed(doc, merge(known, discoveredIn(doc, known, outlet)))
  const names = merge(full, namePartsIn(doc, full))
  const reader = new Reader(doc, names)
  const focus = doc.sentences.map((sentence, n) => reader.read(sentence, doc.sentences[n + 1]))
  return { mentions: reader.mentions, focus }
}

/** "Max" in "Max Fennimore", "Fox" in "the Lantern-Fox": what a company or an outlet is called is part of another name. */
function isPartOfOther(doc: Document, { from, to, readings }: NameMatch): boolean {
  if (to - from > 1 || readings.some((r) => r.type !== 'company' && r.type !== 'outlet')) return false
  const [before, token, next] = [doc.tokens[from - 1], doc.tokens[from], doc.tokens[to]]
  const joined = before?.text === '-' && before.start === doc.tokens[from - 2]?.end
  return joined || (FIRST_NAMES.has(token?.word ?? '') && next?.capital === true)
}

const merge = (a: readonly NameMatch[], b: readonly NameMatch[]) =>
  [...a, ...b].sort((x, y) => x.from - y.from)

/** Goes through the sentences once and remembers what was named last of each kind. */
class Reader {
  readonly mentions: Mention[] = []
  readonly #doc: Document
  readonly #names: readonly NameMatch[]
  readonly #focus: Focus
  readonly #groups: NamedGroups
  readonly #guessed: ReadonlySet<Referent>
  readonly #discovered: ReadonlySet<Referent>
  #next = 0
  /** Where the mentions of the sentence begin that is read. */
  #first = 0
  #subject: Mention | undefined
  /** The paragraph in which a work without a title was told of last. */
  #untitled: number | undefined
  /** The character that was the subject of the sentence before, if one was. */
  #acting: Referent | undefined

  constructor(doc: Document, names: readonly NameMatch[]) {
    this.#doc = doc
    this.#names = names
    this.#focus = new Focus(doc, names)
    this.#groups = new NamedGroups(doc)
    const title = headlineEnd(doc)
    const headlined = new Set(names.flatMap((n) => (n.to <= title ? n.readings : [])))
    this.#discovered = new Set(names.flatMap((n) => (n.discovered === true ? n.readings : [])))
    this.#guessed = new Set(
      names.flatMap((n) => (n.guessed === true ? n.readings.filter((r) => !headlined.has(r)) : [])),
    )
  }

  read(s: Sentence, next: Sentence | undefined): SentenceFocus {
    const named: Mention[] = []
    for (let m = this.#names[this.#next]; m !== undefined && m.from < s.to; m = this.#names[++this.#next]) {
      const sense = senseOf(this.#doc, m)
      const [referent, ...others] = sense.readings
      if (referent === undefined) continue
      const alternatives = sense.sure ? [] : others
      named.push({
        from: m.from,
        to: m.to,
        referent,
        alternatives,
        kind: 'name',
        guessed: m.guessed,
        discovered: undefined,
        sure: sense.sure,
        reason: sense.reason,
      })
    }
    this.#focus.enter(s, named, next)
    const before = this.#untitled !== undefined && this.#untitled === s.paragraph
    const untitled = opensWithUntitled(this.#doc, s, named) || (before && goesOnWithIt(this.#doc, s, named))
    this.#untitled = untitled ? s.paragraph : undefined
    const seasons = installmentsIn(this.#doc, s).flatMap((part) => this.#seasonMention(part, s, named) ?? [])
    this.#walk(s, seasons.length === 0 ? named : [...named, ...seasons].sort(byPlace))
    if (untitled) return {}
    const work = this.#focus.work(s.to, s)
    const season = work === undefined ? undefined : this.#focus.newestOf(work)
    return {
      ...(work === undefined ? {} : { work }),
      ...(season === undefined ? {} : { season }),
      ...(this.#focus.topic === undefined ? {} : { topic: this.#focus.topic }),
      ...(work !== undefined && this.#guessed.has(work) ? { guessed: true } : {}),
    }
  }

  #walk(s: Sentence, here: readonly Mention[]): void {
    this.#first = this.mentions.length
    let at = 0
    let covered = s.from
    let firstPerson: Mention | undefined
    for (let i = s.from; i < s.to; i++) {
      for (let m = here[at]; m !== undefined && m.from <= i; m = here[++at]) {
        this.#add(m)
        covered = Math.max(covered, m.to)
        if (m.referent.type === 'person' && m.kind === 'name') firstPerson ??= m
      }
      if (i < covered) continue
      // "Quill and Vale return: Ana Reyes signed on as the widow she played": a new main clause, a new subject.
      const token = this.#doc.tokens[i]
      if (token?.text.length === 1 && PARTS.has(token.text)) {
        const next = here.find((m) => m.from > i && m.kind === 'name' && HUMANS.has(m.referent.type))
        if (next?.referent.type === 'person' && next.from <= i + PART_REACH) firstPerson = next
      }
      const later = this.#laterAt(i, s, firstPerson, here)
      const next = here[at]
      if (later === null || (next !== undefined && standsIn(later, next))) continue
      this.#add(later)
      i = later.to - 1
    }
    this.#subject = firstPerson ?? this.#subject
    const leading = here.find((m) => m.kind === 'name' && HUMANS.has(m.referent.type))
    if (leading !== undefined)
      this.#acting = leading.referent.type === 'character' ? leading.referent : undefined
    if (!isInPlace(this.mentions, this.#first))
      this.mentions.push(...this.mentions.splice(this.#first).sort(byPlace))
    this.#groups.leave(this.#here())
  }

  /** The mentions of the sentence that is read, so far. */
  #here(): readonly Mention[] {
    return this.mentions.slice(this.#first)
  }

  #add(m: Mention): void {
    if (m.members === undefined) this.#focus.remember(m)
    const guess = m.kind !== 'name' && this.#guessed.has(m.referent.series ?? m.referent)
    const discovered = this.#discovered.has(m.referent.series ?? m.referent)
    this.mentions.push(
      guess || discovered
        ? { ...m, guessed: guess ? true : m.guessed, discovered: discovered ? true : m.discovered }
        : m,
    )
  }

  /** A season's series: the name that follows "of", the name right before, or the work in focus. */
  #seasonMention(part: Installment, s: Sentence, named: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    const works = named.filter((m) => workOf(m) !== undefined)
    const of = tokens[part.to]?.lower === 'of' || tokens[part.to + 1]?.lower === 'of'
    const after = works.find((m) => m.from >= part.to)
    const before = works.findLast((m) => m.to <= part.from)
    const opener = OPENING_EPISODE.has(tokens[part.to]?.lower ?? '')
    if (opener) {
      const work =
        (before !== undefined && this.#onlyJoins(before.to, part.from) ? workOf(before) : undefined) ??
        this.#focus.series(part.from, s)
      return seasonMention({ ...part, episode: 1 }, part.from, part.to + 1, work, 'whose first episode it is')
    }
    if (of && after !== undefined && after.from <= part.to + OF_REACH) {
      const derived = nounAt(tokens, after.to)
      // "Season 3 of the [Harbour Nights] spin-off": of what comes from Harbour Nights.
      if (derived !== undefined && RELATIONAL.has(derived.noun)) {
        const work = this.#focus.work(part.from, s, soughtBy([derived.noun]))
        return seasonMention(part, part.from, derived.to, work, 'that comes from the work after "of"')
      }
      const owner = workOf(after)
      if (owner !== undefined) this.#focus.learnSeason(owner.series ?? owner, part.season)
      return seasonMention(part, part.from, after.to, owner, 'named after "of"')
    }
    if (before !== undefined && this.#onlyJoins(before.to, part.from)) {
      const named = workOf(before)
      if (named !== undefined) this.#focus.learnSeason(named.series ?? named, part.season)
      return seasonMention(part, before.from, part.to, workOf(before), 'named right before')
    }
    const described = of ? this.#seriesDescribed(part.to, s) : undefined
    if (described !== undefined)
      return seasonMention(part, part.from, described.to, described.work, 'described after "of"')
    const fresh = tokens[part.from - 1]?.lower === 'a' || tokens[part.from - 1]?.lower === 'for'
    const work =
      fresh && before !== undefined ? workOf(before) : this.#focus.series(part.from, s, part.season)
    return seasonMention(part, part.from, part.to, work, 'of the work in focus')
  }

  /** "the second season of *the medical drama*". */
  #seriesDescribed(of: number, s: Sentence): { work: Referent; to: number } | undefined {
    if (!DEFINITE.has(this.#doc.tokens[of + 1]?.lower ?? '')) return undefined
    const { noun, words, to } = phraseAt(this.#doc.tokens, of + 1, s.to)
    if (DESCRIPTIONS.get(noun) !== 'work' || this.#doc.tokens[to]?.pos === 'NOUN') return undefined
    const work = this.#focus.work(of, s, soughtBy(words))
    return work === undefined ? undefined : { work, to }
  }

  /** Between a title and its season: nothing, a possessive, quotation marks, a colon, an opening bracket. */
  #onlyJoins(from: number, to: number): boolean {
    if (to - from > 3) return false
    for (let i = from; i < to; i++) if (!TITLE_JOINS.has(this.#doc.tokens[i]?.lower ?? '')) return false
    return true
  }

  #laterAt(
    i: number,
    s: Sentence,
    firstPerson: Mention | undefined,
    here: readonly Mention[],
  ): Mention | null {
    const token = this.#doc.tokens[i]
    if (token === undefined || !(BEGINS_LATER.has(token.lower) || isEpisodeWord(this.#doc.tokens[i + 1])))
      return null
    if (PERSON_PRONOUNS.has(token.lower)) return this.#pronoun(i, firstPerson)
    if (token.lower === 'it' && token.pos === 'PRON') {
      if (this.#untitled !== undefined || isPleonastic(this.#doc.tokens, i)) return null
      const work = this.#focus.work(i, s)
      if (work === undefined) return null
      const season = this.#here().findLast((m) => m.referent.series?.name === work.name)
      return laterMention(
        i,
        i + 1,
        season?.referent ?? this.#focus.asNamed(work),
        'pronoun',
        'the work in focus',
      )
    }
    return this.#groups.mentionAt(i, s, this.#here()) ?? this.#episode(i, s, here) ?? this.#description(i, s)
  }

  /**
   * "He", "her": the person named first in the sentence, or the subject of the one before. Where a character was that subject, or the
   * sentence has a person as its subject already ("Vale, who plays him"), the character is meant by what only characters do.
   */
  #pronoun(i: number, firstPerson: Mention | undefined): Mention | null {
    const word = this.#doc.tokens[i]?.lower ?? ''
    const fits = (r: Referent | undefined) => r !== undefined && agrees(word, r)
    const subject = firstPerson ?? this.#subject
    // "Ana Reyes thanked Tom Birch. *He* …": whom the pronoun can't mean gives way to whom the text named last.
    const person = fits(subject?.referent)
      ? subject
      : this.mentions
          .slice(-RECENT)
          .findLast((m) => m.kind === 'name' && m.referent.type === 'person' && fits(m.referent))
    const acting = firstPerson !== undefined ? this.#focus.last('character') : (this.#named() ?? this.#acting)
    const character = fits(acting) ? acting : undefined
    const first = person?.referent ?? character
    if (first === undefined) return null
    const others = character === undefined || character === first ? [] : [character]
    return { ...laterMention(i, i + 1, first, 'pronoun', 'named last as subject'), alternatives: others }
  }

  /** "As for [Tolliver], he died": the character named last in the sentence so far. */
  #named(): Referent | undefined {
    const last = this.#here().findLast((m) => m.kind === 'name' && HUMANS.has(m.referent.type))
    return last?.referent.type === 'character' && last.guessed !== true ? last.referent : undefined
  }

  /** "the season's third hour", "episode 8": of the season in focus. */
  #episode(i: number, s: Sentence, here: readonly Mention[]): Mention | null {
    const found = episodeAt(this.#doc, i, s)
    if (found === null) return null
    const of = this.#doc.tokens[found.to]?.lower === 'of' ? following(here, found.to + 1) : undefined
    if (of?.kind === 'season')
      return laterMention(
        i,
        of.to,
        episodeOf(of.referent, found.episode),
        'season',
        'episode of the season behind it',
      )
    const season = this.#focus.season(i, s)
    if (season === undefined) return null
    return laterMention(
      i,
      found.to,
      episodeOf(season, found.episode),
      'season',
      'episode of the season in focus',
    )
  }

  /** "Dry Dock, the 1991 miniseries": the noun says what the name before the comma is, and is no mention of its own. */
  #apposes(i: number, type: EntityType): boolean {
    const tokens = this.#doc.tokens
    const before = QUOTE_MARKS.has(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1
    const comma = tokens[before]?.text === ','
    const named = this.mentions.at(-1)
    return (
      comma &&
      named !== undefined &&
      (named.kind === 'name' || named.kind === 'part') &&
      named.to === before &&
      (named.referent.type === type || (type === 'work' && workOf(named) !== undefined))
    )
  }

  #description(i: number, s: Sentence): Mention | null {
    const tokens = this.#doc.tokens
    if (!DEFINITE.has(tokens[i]?.lower ?? '')) return null
    const { noun, words, from: at, to } = phraseAt(tokens, i, s.to)
    const next = to < s.to ? tokens[to] : undefined
    const season = NEWEST.has(tokens[i + 1]?.lower ?? '')
      ? this.#focus.newestSeason(i, s)
      : this.#focus.season(i, s)
    if (noun === 'season' && season !== undefined && OPENING_EPISODE.has(next?.lower ?? '')) {
      return laterMention(i, to + 1, episodeOf(season, 1), 'season', 'first episode of the season in focus')
    }
    if (
      OPENING_EPISODE.has(noun) &&
      at === i + 1 &&
      season !== undefined &&
      next?.lower !== 'of' &&
      next?.pos !== 'NOUN'
    ) {
      return laterMention(i, to, episodeOf(season, 1), 'season', 'first episode of the season in focus')
    }
    if (noun === 'pilot' && next?.pos !== 'NOUN' && next?.pos !== 'PROPN') {
      const work = this.#focus.work(i, s, soughtBy(['series']))
      if (work !== undefined)
        return laterMention(
          i,
          to,
          installmentOf(work, 1, 1),
          'description',
          'the first episode of the series in focus',
        )
    }
    if (next?.pos === 'NOUN' && !ENDS_DESCRIPTION.has(next.lower)) return null
    if (RELATIONAL.has(noun) && RELATES.has(next?.lower ?? '')) return null
    if (SEASON_NOUNS.has(noun)) {
      const meant = VAGUE_SEASON_NOUNS.has(noun) ? this.#focus.ownSeason(i, s) : season
      if (meant !== undefined) return laterMention(i, to, meant, 'description', 'the season in focus')
    }
    const type = DESCRIPTIONS.get(noun)
    // "Set after Dry Dock, the new drama finds …": with a verb of its own it is a subject, and in apposition to nothing.
    const isSubject =
      next?.pos === 'AUX' ||
      (next?.pos === 'VERB' && !next.lower.endsWith('ing') && tokens[to + 1]?.lower !== 'by')
    if (type === undefined || (!isSubject && this.#apposes(i, type))) return null
    if (type !== 'work') {
      // "Vale joins the cast, opposite Mara Quill. The actor …": whom the sentence before was about.
      const last =
        type === 'person' ? (this.#subject?.referent ?? this.#focus.last(type)) : this.#focus.last(type)
      return last === undefined ? null : laterMention(i, to, last, 'description', `the ${type} in focus`)
    }
    const owned = OWNERS.has(tokens[i]?.lower ?? '')
    const sought: Sought = { ...soughtBy(words), ...(owned && RELATIONAL.has(noun) ? { told: true } : {}) }
    const [referent, ...others] = this.#focus.works(i, s, sought)
    if (referent === undefined) return null
    if (i === s.from) this.#focus.learn(referent, sought)
    return {
      ...laterMention(i, to, referent, 'description', 'the work in focus'),
      alternatives: others.slice(0, 1),
    }
  }
}

/** The mention that begins at token `at`, past an article. */
function following(here: readonly Mention[], at: number): Mention | undefined {
  return here.find((m) => m.from === at || m.from === at + 1)
}

/** "the indie comedy [Kettle Black]" names its work: the words before the name are no mention of another. */
function standsIn(later: Mention, next: Mention): boolean {
  if (later.kind === 'season' && next.kind === 'season') return false
  return (
    next.from < later.to ||
    (next.from <= later.to + 1 && later.kind === 'description' && next.referent.type === later.referent.type)
  )
}

/** "the series *features* Quill". */
const ENDS_DESCRIPTION: ReadonlySet<string> = new Set([...VERBS_LIKE_NOUNS, 'features'])

/** Later mentions begin with one of these, or right before "episode" ("the third episode"). */
const BEGINS_LATER = new Set([...PERSON_PRONOUNS, ...DEFINITE, ...EPISODE_WORDS, 'it', 'both', 'all'])
const isEpisodeWord = (token: Token | undefined) => token !== undefined && EPISODE_WORDS.has(token.lower)

/** Mentions back to which a person may lie whom a pronoun means. */
const RECENT = 6

/** Whom "he" and "she" can mean. */
const HUMANS = new Set(['person', 'character'])

const NEWEST = new Set(['new', 'final', 'upcoming', 'forthcoming', 'last'])
const OWNERS = new Set(['its', 'their'])
const RELATES = new Set(['to', 'of', 'from'])

/** Marks that part two main clauses. */
const PARTS = new Set([';', ':', '—'])
/** Tokens from there in which its subject is named. */
const PART_REACH = 6

const byPlace = (a: Mention, b: Mention) => a.from - b.from || b.to - a.to
function isInPlace(mentions: readonly Mention[], first: number): boolean {
  for (let n = first + 1; n < mentions.length; n++) {
    const [a, b] = [mentions[n - 1], mentions[n]]
    if (a !== undefined && b !== undefined && byPlace(a, b) > 0) return false
  }
  return true
}

/** Tokens between "season" and the title in "the second season of Vantage's hit drama Harbour Nights". */
const OF_REACH = 8
const TITLE_JOINS = new Set(["'s", "'", '’', '”', '"', '“', '‘', ':', ',', '(', '-', '–', '—', '*', '_'])
const OPENING_EPISODE = new Set(['premiere', 'opener'])
