import { Castings } from './castings.ts'
import type { Catalogue, NameMatch } from './catalogue.ts'
import { companyDoing } from './company-pronouns.ts'
import { withDescribed } from './described.ts'
import { DescriptionMentions } from './description-mentions.ts'
import { DEFINITE, PERSON_PRONOUNS } from './descriptions.ts'
import { discoveredIn } from './discover.ts'
import {
  type Document,
  headlineEnd,
  type Mention,
  type Referent,
  type Sentence,
  VERBAL,
  workOf,
} from './document.ts'
import { EllipticSeasons } from './elliptic-seasons.ts'
import { EpisodeMentions } from './episode-mentions.ts'
import { EPISODE_WORDS } from './episode-words.ts'
import { Epithets } from './epithets.ts'
import { firmPartsIn } from './firm-parts.ts'
import { Focus } from './focus.ts'
import { NamedGroups } from './groups.ts'
import { laterMention } from './later-mention.ts'
import { isOfLongerTitle } from './longer-titles.ts'
import { madeFromIn } from './made-from.ts'
import { namePartsIn } from './name-parts.ts'
import { namesakesIn } from './namesakes.ts'
import { introducesUntitled } from './new-works.ts'
import { rankOf } from './number-words.ts'
import { withoutTitles } from './outlet-titles.ts'
import { ownerOfIts } from './owner-of-its.ts'
import { isPartOfOther } from './part-of-other.ts'
import { PartsDescribed } from './parts-described.ts'
import { PeopleDescribed } from './people-described.ts'
import { PersonPronouns } from './person-pronouns.ts'
import { isPleonastic } from './pleonastic.ts'
import { SeasonMentions } from './season-mentions.ts'
import { installmentsIn } from './seasons.ts'
import { senseOf } from './sense.ts'
import { opensWithUntitled } from './untitled.ts'
import { relationTo } from './work-kinds.ts'
import { DERIVED_WORKS } from './work-nouns.ts'

/** The work that a sentence is about, and the newest season of it that has been named. */
export interface SentenceFocus {
  readonly work?: Referent
  readonly season?: Referent
  /** The episode in the headline, as a recap has it: what happens, happens there. */
  readonly episode?: Referent
  /** The work that the whole article is about. */
  readonly topic?: Referent
  /** No other work is told of nearly as much. */
  readonly lone?: true
  /** That the sentence is about the work, or that it is a work, is a guess from the article. */
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
  const [found = { mentions: [], focus: [] }] = mentionsInEach([{ doc, article: { outlet } }], catalogue)
  return found
}

/** An article's text, and where it stands. */
interface Placed {
  readonly doc: Document
  readonly article: { readonly outlet?: string | undefined }
}

/** The same for several articles, in their order, each given back with it. A stage goes over all of them before the next begins. */
export function mentionsInEach<T extends Placed>(placed: readonly T[], catalogue: Catalogue): (T & Found)[] {
  const known = placed.map((one) => {
    const all = catalogue.matchesIn(one.doc)
    const begins = new Set(all.map(({ from }) => from))
    const matches = all.filter((m) => !isPartOfOther(one.doc, m) && !isOfLongerTitle(one.doc, m, begins))
    const whole = withoutTitles(one.doc, matches)
    return { one, names: merge(whole, firmPartsIn(one.doc, whole)) }
  })
  const named = known.map(({ one, names }) => {
    const discovered = discoveredIn(one.doc, names, one.article.outlet)
    const all = merge(names, discovered)
    const told = withDescribed(one.doc, merge(all, namesakesIn(one.doc, all, catalogue)))
    return { one, names: merge(told, madeFromIn(one.doc, told, catalogue)) }
  })
  const readers = named.map(({ one, names }) => {
    return { one, reader: new Reader(one.doc, merge(names, namePartsIn(one.doc, names))) }
  })
  return readers.map(({ one, reader }) => {
    const { sentences } = one.doc
    const focus = sentences.map((sentence, n) => reader.read(sentence, sentences[n + 1]))
    return { ...one, mentions: reader.mentions, focus }
  })
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
  readonly #seasons: SeasonMentions
  readonly #elliptic: EllipticSeasons
  readonly #episodes: EpisodeMentions
  readonly #descriptions: DescriptionMentions
  readonly #pronouns: PersonPronouns
  readonly #people: PeopleDescribed
  readonly #parts: PartsDescribed
  readonly #epithets: Epithets
  readonly #guessed: ReadonlySet<Referent>
  readonly #discovered: ReadonlySet<Referent>
  #next = 0
  /** Where the mentions of the sentence begin that is read. */
  #first = 0
  #place: Sentence | undefined
  /** Where those of the paragraph begin. */
  #paragraph = 0
  /** Where those of the sentence before begin. */
  #before = 0
  /** The paragraph in which a work without a title was told of last. */
  #untitled: number | undefined
  /** The text has named a work, so that one without a title is another. */
  #hasNamedWork = false

  constructor(doc: Document, names: readonly NameMatch[]) {
    this.#doc = doc
    this.#names = names
    this.#focus = new Focus(doc, names)
    this.#groups = new NamedGroups(doc)
    this.#seasons = new SeasonMentions(doc, this.#focus)
    this.#elliptic = new EllipticSeasons(doc)
    this.#episodes = new EpisodeMentions(doc, this.#focus, this.#seasons)
    const castings = new Castings(doc)
    this.#pronouns = new PersonPronouns(doc, castings)
    this.#people = new PeopleDescribed(doc, this.#pronouns, castings)
    this.#parts = new PartsDescribed(doc, castings)
    this.#epithets = new Epithets(doc)
    this.#descriptions = new DescriptionMentions(doc, this.#focus, this.#seasons, this.#people)
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
    const untitled =
      opensWithUntitled(this.#doc, s, named) ||
      (this.#hasNamedWork && introducesUntitled(this.#doc, s, named)) ||
      (before && !named.some((m) => m.referent.type === 'work'))
    this.#untitled = untitled ? s.paragraph : undefined
    this.#hasNamedWork ||= s.in === 'text' && named.some((m) => m.referent.type === 'work')
    const seasons = installmentsIn(this.#doc, s).flatMap(
      (part) => this.#seasons.mentionOf(part, s, named) ?? [],
    )
    seasons.push(...this.#elliptic.mentionsIn(s, named, seasons))
    this.#walk(s, seasons.length === 0 ? named : [...named, ...seasons].sort(byPlace))
    if (untitled) return {}
    const work = this.#focus.work(s.to, s)
    const placed = work === undefined ? undefined : this.#seasons.adverbialIn(this.#here(), work, s)
    const season = work === undefined ? undefined : (placed ?? this.#focus.seasonTold(work))
    const episode = work === undefined || placed !== undefined ? undefined : this.#focus.episodeTold(work)
    return {
      ...(work === undefined ? {} : { work }),
      ...(season === undefined ? {} : { season }),
      ...(episode === undefined ? {} : { episode }),
      ...(this.#focus.topic === undefined ? {} : { topic: this.#focus.topic }),
      ...(this.#focus.isLone ? { lone: true } : {}),
      ...(work !== undefined && (this.#guessed.has(work) || this.#focus.isDoubtful(work, s))
        ? { guessed: true }
        : {}),
    }
  }

  #walk(s: Sentence, here: readonly Mention[]): void {
    this.#before = this.#first
    this.#first = this.mentions.length
    if (this.#place?.paragraph !== s.paragraph || this.#place.in !== s.in) this.#paragraph = this.#first
    this.#place = s
    let at = 0
    let covered = s.from
    this.#pronouns.enter(s)
    for (let i = s.from; i < s.to; i++) {
      for (let m = here[at]; m !== undefined && m.from <= i; m = here[++at]) {
        this.#add(m)
        covered = Math.max(covered, m.to)
        this.#pronouns.named(m)
        this.#people.named(m)
        this.#epithets.named(m)
      }
      if (i < covered) continue
      const token = this.#doc.tokens[i]
      if (token?.pos === 'PUNCT') {
        this.#pronouns.mark(token.text)
        if (PARTS.has(token.text)) this.#pronouns.part(i, here)
      }
      const later = this.#laterAt(i, s, here)
      const next = here[at]
      if (later === null || (next !== undefined && standsIn(this.#doc, later, next))) continue
      this.#add(later)
      this.#pronouns.described(later)
      i = later.to - 1
    }
    this.#pronouns.leave(here)
    if (!isInPlace(this.mentions, this.#first))
      this.mentions.push(...this.mentions.splice(this.#first).sort(byPlace))
    this.#groups.leave(s, this.#here())
    this.#parts.leave(this.#here(), s.to)
  }

  /** "Vale will direct [Dry Dock], and *it* opens in May": the only work that the sentence has named, where "it" is a subject. */
  #toldOfHere(i: number, s: Sentence): Referent | undefined {
    const [verb, next] = [this.#doc.tokens[i + 1], this.#doc.tokens[i + 2]]
    // "… is called “Low Water”, because *it* is the finale".
    if (!VERBAL.has(verb?.pos ?? '') || next?.pos === 'DET') return undefined
    const here = this.#here()
    const plain = here.every(
      (m) => workOf(m) === undefined || (m.kind === 'name' && m.referent.type === 'work'),
    )
    return plain ? ownerOfIts(this.#doc, i, s, here) : undefined
  }

  /** "It" reaches no further than the sentence before, or the paragraph where that has told of one work only. */
  #isNear(work: Referent): boolean {
    let alone = true
    const start = Math.min(this.#before, this.#paragraph)
    for (let n = this.mentions.length - 1; n >= start; n--) {
      const referent = this.mentions[n]?.referent
      if (referent?.type !== 'work') continue
      const same = (referent.series ?? referent).name === work.name
      if (same && (alone || n >= this.#before)) return true
      alone &&= same
    }
    return false
  }

  /** "*her* iconic *role*", "*[Quill]'s* character" at token `i`, right behind the owner. */
  #partAt(i: number): Mention | undefined {
    const owner = this.mentions.at(-1)
    if (owner === undefined || i - owner.to > 1) return undefined
    const person = personOf(owner)
    if (person === undefined) return undefined
    if (
      owner.kind === 'pronoun' &&
      owner.to === i &&
      POSSESSIVE_PRONOUNS.has(this.#doc.tokens[i - 1]?.lower ?? '')
    )
      return this.#parts.mentionAt(i - 1, this.#here(), person)
    const possessive = owner.to === i - 1 && POSSESSIVES.has(this.#doc.tokens[i - 1]?.lower ?? '')
    return possessive ? this.#parts.behindOwner(i, person) : undefined
  }

  /** The mentions of the sentence before, of the same paragraph. */
  #sentenceBefore(): readonly Mention[] {
    return this.mentions.slice(Math.max(this.#before, this.#paragraph), this.#first)
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

  #laterAt(i: number, s: Sentence, here: readonly Mention[]): Mention | null {
    const token = this.#doc.tokens[i]
    if (token === undefined) return null
    if (INDEFINITE.has(token.lower)) this.#epithets.another(i)
    if (!BEGINS_LATER.has(token.lower) && rankOf(token.lower) === undefined)
      return this.#partAt(i) ?? this.#descriptions.behindName(i, s, this.mentions)
    if (THEY.has(token.lower)) return this.#groups.theyAt(i, s, this.#here()) ?? null
    if (PERSON_PRONOUNS.has(token.lower)) {
      const last = this.#focus.last('character')
      // "Quill, who made *her* debut": beside a person of the same sentence a character that nobody has told of is too far.
      const character = last === undefined || this.#discovered.has(last) ? undefined : last
      const meant = this.#pronouns.mentionAt(i, this.mentions, this.#here(), character)
      return this.#descriptions.characterAt(i, s, this.mentions, personOf(meant)) ?? meant
    }
    if (token.lower === 'it' && token.pos === 'PRON') {
      const company = companyDoing(this.#doc, i, this.#here(), this.#sentenceBefore())
      if (company !== undefined)
        return company === null ? null : laterMention(i, i + 1, company, 'pronoun', 'who does it')
      if (this.#untitled !== undefined || isPleonastic(this.#doc.tokens, i)) return null
      const own = this.#toldOfHere(i, s)
      const work = own ?? this.#focus.work(i, s)
      if (work === undefined || (own === undefined && !this.#isNear(work))) return null
      // "the follow-up to [Dry Dock] has been written and she will direct *it*": not what it follows.
      const isOrigin = (m: Mention) => workOf(m) === work && DERIVED_WORKS.has(relationTo(this.#doc, m.from))
      if (this.#here().some(isOrigin)) return null
      const season = this.#here().reduce<Mention | undefined>(
        // "wrote *episode five of season two* and directed it": the longest of several words for one.
        (last, m) => (m.referent.series?.name === work.name && m.to > (last?.to ?? 0) ? m : last),
        undefined,
      )
      return laterMention(
        i,
        i + 1,
        season?.referent ?? this.#focus.asNamed(work),
        'pronoun',
        'the work in focus',
      )
    }
    return (
      this.#groups.mentionAt(i, s, this.#here()) ??
      this.#seasons.besideAt(i, s) ??
      this.#episodes.mentionAt(i, s, here) ??
      (ARTICLES.has(token.lower) ? this.#epithets.mentionAt(i, s.to) : undefined) ??
      this.#parts.mentionAt(i, this.#here(), undefined) ??
      this.#descriptions.mentionAt(i, s, this.mentions)
    )
  }
}

/** "the indie comedy [Kettle Black]" names its work: the words before the name are no mention of another. "The burglar *meets* [Owl]" does not. */
function standsIn(doc: Document, later: Mention, next: Mention): boolean {
  if (later.kind === 'season' && next.kind === 'season') return false
  if (next.from < later.to) return true
  if (later.kind !== 'description' || next.referent.type !== later.referent.type) return false
  if (next.from === later.to) return true
  const between = doc.tokens[later.to]?.pos ?? ''
  return next.from === later.to + 1 && (next.referent.type !== 'character' || JOINS.has(between))
}

/** "The producer, [Ana Reyes]", "the producer is [Ana Reyes]". */
const JOINS = new Set(['PUNCT', 'AUX'])

/** The person among the readings. */
const personOf = (m: Mention | null) =>
  m === null ? undefined : [m.referent, ...m.alternatives].find((r) => r.type === 'person')
const POSSESSIVE_PRONOUNS = new Set(['his', 'her'])
const POSSESSIVES = new Set(["'s", "'", '’'])
const INDEFINITE = new Set(['a', 'an', 'another'])
const ARTICLES = new Set(['the', 'this', 'that'])
const THEY = new Set(['they', 'them'])

/** Later mentions begin with one of these, or with a number ("the *third* episode"). */
const BEGINS_LATER = new Set([
  ...PERSON_PRONOUNS,
  ...DEFINITE,
  ...EPISODE_WORDS,
  'episodes',
  ...THEY,
  'it',
  'both',
  'last',
  'next',
  'all',
])

/** Marks that part two main clauses. */
const PARTS = new Set([';', ':', '—'])
const byPlace = (a: Mention, b: Mention) => a.from - b.from || b.to - a.to
function isInPlace(mentions: readonly Mention[], first: number): boolean {
  for (let n = first + 1; n < mentions.length; n++) {
    const [a, b] = [mentions[n - 1], mentions[n]]
    if (a !== undefined && b !== undefined && byPlace(a, b) > 0) return false
  }
  return true
}
