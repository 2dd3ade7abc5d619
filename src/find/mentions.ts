import type { Catalogue, NameMatch } from './catalogue.ts'
import { ATTRIBUTES, DEFINITE, DESCRIPTIONS, PERSON_PRONOUNS, SEASON_NOUNS } from './descriptions.ts'
import { discoveredIn } from './discover.ts'
import type { Document, Mention, Referent, Sentence } from './document.ts'
import { namePartsIn } from './name-parts.ts'
import { episodeAt, type Installment, installmentOf, installmentsIn, seriesOf } from './seasons.ts'
import { senseOf } from './sense.ts'

/**
 * Who and what an article mentions, in order of place: names of the catalogue and names discovered, seasons and episodes,
 * later mentions by surname, description ("the streamer") or pronoun. Where a season's words take in its series' name
 * ("the second season of Harbour Nights") both are given, the longer first.
 */
export function mentionsIn(doc: Document, catalogue: Catalogue): Mention[] {
  const known = catalogue.matchesIn(doc)
  const full = merge(known, discoveredIn(doc, known))
  const names = merge(full, namePartsIn(doc, full))
  const reader = new Reader(doc, names)
  for (const sentence of doc.sentences) reader.read(sentence)
  return reader.mentions
}

const merge = (a: readonly NameMatch[], b: readonly NameMatch[]) =>
  [...a, ...b].sort((x, y) => x.from - y.from)

/** Goes through the sentences once and remembers what was named last of each kind. */
class Reader {
  readonly mentions: Mention[] = []
  readonly #doc: Document
  readonly #names: readonly NameMatch[]
  #next = 0
  readonly #last = new Map<string, Mention>()
  #season: Mention | undefined
  #subject: Mention | undefined
  /** The work that the headline names: what "the series" means before any other was named. */
  #topic: Referent | undefined

  constructor(doc: Document, names: readonly NameMatch[]) {
    this.#doc = doc
    this.#names = names
    for (const name of names) {
      const work = name.readings.find((r) => r.type === 'work')
      if (work !== undefined) {
        this.#topic = work
        break
      }
    }
  }

  read(s: Sentence): void {
    const named: Mention[] = []
    for (let m = this.#names[this.#next]; m !== undefined && m.from < s.to; m = this.#names[++this.#next]) {
      const sense = senseOf(this.#doc, m.from, m.to, m.readings)
      const [referent, ...others] = sense.readings
      if (referent === undefined) continue
      const alternatives = sense.sure ? [] : others
      named.push({ from: m.from, to: m.to, referent, alternatives, kind: 'name', reason: sense.reason })
    }
    const seasons = installmentsIn(this.#doc, s)
    this.#walk(s, named, seasons)
  }

  #walk(s: Sentence, named: readonly Mention[], seasons: readonly Installment[]): void {
    const here: Mention[] = [...named]
    for (const installment of seasons) {
      const mention = this.#seasonMention(installment, named, here)
      if (mention !== null) here.push(mention)
    }
    here.sort((a, b) => a.from - b.from || b.to - a.to)
    const covered = new Set<number>()
    for (const m of here) for (let i = m.from; i < m.to; i++) covered.add(i)
    let at = 0
    let firstPerson: Mention | undefined
    for (let i = s.from; i < s.to; i++) {
      for (let m = here[at]; m !== undefined && m.from <= i; m = here[++at]) {
        this.#remember(m)
        this.mentions.push(m)
        if (m.referent.type === 'person' && m.kind === 'name') firstPerson ??= m
      }
      if (covered.has(i)) continue
      const later = this.#laterAt(i, s, firstPerson)
      if (later !== null) {
        this.#remember(later)
        this.mentions.push(later)
        i = later.to - 1
      }
    }
    this.#subject = firstPerson ?? this.#subject
    this.mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  }

  #remember(m: Mention): void {
    this.#last.set(m.referent.type, m)
    if (m.kind === 'season') this.#season = m
  }

  /** A season's series: the name that follows "of", the name right before, or the work named last. */
  #seasonMention(part: Installment, named: readonly Mention[], here: readonly Mention[]): Mention | null {
    const tokens = this.#doc.tokens
    const isWork = (m: Mention) => [m.referent, ...m.alternatives].some((r) => r.type === 'work')
    const after = named.find((m) => m.from >= part.to && m.from <= part.to + OF_REACH && isWork(m))
    const of = tokens[part.to]?.lower === 'of' || tokens[part.to + 1]?.lower === 'of'
    const before = named.findLast((m) => m.to <= part.from && isWork(m))
    let from = part.from
    let to = part.to
    let series: Mention | undefined
    if (
      of &&
      after !== undefined &&
      !named.some((m) => m.to <= after.from && m.from > part.to && isWork(m))
    ) {
      series = after
      to = after.to
    } else if (before !== undefined && this.#onlyJoins(before.to, part.from)) {
      series = before
      from = before.from
    } else {
      series = before ?? here.findLast((m) => m.from < part.from && isWork(m)) ?? this.#last.get('work')
    }
    const work = series === undefined ? this.#topic : workOf(series)
    if (work === undefined) return null
    const base = work.series ?? work
    return {
      from,
      to,
      referent: installmentOf(base, part.season, part.episode),
      alternatives: [],
      kind: 'season',
      reason:
        series === undefined
          ? 'season of the headline’s work'
          : 'season of the work named next to it or last',
    }
  }

  /** Between a title and its season: nothing, a possessive, quotation marks, a colon, an opening bracket. */
  #onlyJoins(from: number, to: number): boolean {
    if (to - from > 3) return false
    for (let i = from; i < to; i++) if (!TITLE_JOINS.has(this.#doc.tokens[i]?.lower ?? '')) return false
    return true
  }

  #laterAt(i: number, s: Sentence, firstPerson: Mention | undefined): Mention | null {
    const token = this.#doc.tokens[i]
    if (token === undefined) return null
    if (PERSON_PRONOUNS.has(token.lower)) {
      const person = firstPerson ?? this.#subject
      return person === undefined
        ? null
        : later(i, i + 1, person.referent, 'pronoun', 'person named last as subject')
    }
    return this.#episode(i, s) ?? this.#description(i, s)
  }

  /** "the season's third hour", "episode 8": of the season named last. */
  #episode(i: number, s: Sentence): Mention | null {
    const found = episodeAt(this.#doc, i, s)
    const season = this.#season
    if (found === null || season?.referent.series === undefined) return null
    const number = Number(/ S(\d+)/.exec(season.referent.name)?.[1])
    const referent = installmentOf(season.referent.series, number, found.episode)
    return later(i, found.to, referent, 'season', 'episode of the season named last')
  }

  #description(i: number, s: Sentence): Mention | null {
    const tokens = this.#doc.tokens
    if (!DEFINITE.has(tokens[i]?.lower ?? '')) return null
    let at = i + 1
    while (at < s.to - 1 && ATTRIBUTES.has(tokens[at]?.lower ?? '')) at++
    const noun = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]
    if (next !== undefined && next.pos === 'NOUN' && at + 1 < s.to) return null
    if (SEASON_NOUNS.has(noun) && noun !== 'series' && this.#season !== undefined) {
      return later(i, at + 1, this.#season.referent, 'description', 'the season named last')
    }
    const type = DESCRIPTIONS.get(noun)
    const last = type === undefined ? undefined : this.#last.get(type)
    if (type === undefined || last === undefined) return null
    const referent = type === 'work' && noun !== 'special' ? seriesOf(last) : last.referent
    return later(i, at + 1, referent, 'description', `the ${type} named last`)
  }
}

/** Tokens between "season" and the title in "the second season of Vantage's hit drama Harbour Nights". */
const OF_REACH = 8
const TITLE_JOINS = new Set(["'s", "'", '’', '”', '"', '“', '‘', ':', ',', '(', '-', '–', '—', '*', '_'])

function later(from: number, to: number, referent: Referent, kind: Mention['kind'], reason: string): Mention {
  return { from, to, referent, alternatives: [], kind, reason }
}

const workOf = (m: Mention) => [m.referent, ...m.alternatives].find((r) => r.type === 'work')
