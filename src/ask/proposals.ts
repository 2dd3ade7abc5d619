import { type Entity, foldName, type Name } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { type Ledger, universeOf } from '../record/index.ts'
import { type Candidate, partnersIn, type Suggestion, suggestionsFor } from '../universe/index.ts'
import { knownNamesWith } from './known-names.ts'
import { type KnownName, namesIn } from './names.ts'

/** A discovered name that nobody has decided on, of the type that it was taken for. */
export interface Proposal extends Name {
  readonly aliases: readonly string[]
  readonly articles: number
  /** What it may be another name of, likeliest first. */
  readonly suggestions: readonly Suggestion[]
}

/**
 * Every discovered name that waits for a decision; what most articles name comes first. Of some articles alone it is the names in these, with what is known
 * or stands in these that they may be other names of, and takes no longer in a large record.
 */
export async function proposalsIn(ledger: Ledger, articles?: readonly string[]): Promise<Proposal[]> {
  const universe = await universeOf(ledger)
  const known = await knownNamesWith(ledger, universe)
  const names = await namesIn(ledger, known, articles)
  const told = await toldWith(ledger, names, articles)
  const partners = withAll(told, partnersIn(universe))
  const company = await companyIn(ledger, articles)
  const candidates = candidatesOf(names, known).map((candidate): Candidate => {
    const key = keyOf(candidate)
    return { ...candidate, partners: partners.get(key) ?? new Map(), company: company.get(key) ?? new Set() }
  })
  const waiting = candidates.filter(({ known }) => !known)
  const suggestions = suggestionsFor(waiting, candidates)
  return waiting
    .map((candidate): Proposal => {
      const { type, name, aliases, articles } = candidate
      return { type, name, aliases, articles, suggestions: suggestions.get(candidate) ?? [] }
    })
    .sort((a, b) => b.articles - a.articles || (keyOf(a) < keyOf(b) ? -1 : 1))
}

type Partners = ReadonlyMap<string, ReadonlyMap<string, string>>

function keyOf({ type, name }: Name): string {
  return `${type} ${foldName(name)}`
}

/** The record's names, and what is known beside them. */
function candidatesOf(
  names: readonly KnownName[],
  known: readonly Entity[],
): Omit<Candidate, 'partners' | 'company'>[] {
  const recorded = names.map(({ discovered, ...name }) => ({ ...name, known: !discovered }))
  const keys = new Set(recorded.map(keyOf))
  const others = known.filter((entity) => !keys.has(keyOf(entity)))
  return [...recorded, ...others.map((entity) => ({ ...entity, articles: 0, known: true }))]
}

/** For each name those that a claim tells of together with it. */
async function toldWith(
  ledger: Ledger,
  names: readonly Name[],
  articles: readonly string[] | undefined,
): Promise<Partners> {
  const claimed = ledger.queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .select('of.proposition_id')
    .where('claims.article_id', 'in', articles ?? [])
  const rows = await ledger.queries
    .selectFrom('proposition_args as arg')
    .innerJoin('propositions', 'propositions.id', 'arg.proposition_id')
    .select(['arg.proposition_id', 'arg.position', 'arg.folded', 'propositions.predicate'])
    .$if(articles !== undefined, (query) => query.where('arg.proposition_id', 'in', claimed))
    .orderBy('arg.proposition_id')
    .orderBy('arg.position')
    .execute()
  const byKey = new Map(names.map((name) => [keyOf(name), name]))
  const told = new Map<string, Map<string, string>>()
  for (const args of Map.groupBy(rows, (row) => row.proposition_id).values()) {
    const named = args.flatMap(({ predicate, position, folded }) => {
      const types = predicateNamed(predicate)?.args[position]?.types ?? 'text'
      const series = folded.replace(/ s\d+(?:e\d+)?$/, '')
      return types === 'text' ? [] : types.flatMap((type) => byKey.get(`${type} ${series}`) ?? [])
    })
    for (const one of named)
      for (const other of named) if (one !== other) entryOf(told, keyOf(one)).set(keyOf(other), other.name)
  }
  return told
}

function withAll(told: Partners, more: Partners): Partners {
  const all = new Map(told)
  for (const [key, partners] of more) all.set(key, new Map([...partners, ...(told.get(key) ?? [])]))
  return all
}

function entryOf(map: Map<string, Map<string, string>>, key: string): Map<string, string> {
  const entry = map.get(key) ?? new Map<string, string>()
  map.set(key, entry)
  return entry
}

/** Names beside a name that are compared, at the most: those of its first articles. */
const MOST_COMPANY = 200

/** For each name the others that its articles name. */
async function companyIn(
  ledger: Ledger,
  articles: readonly string[] | undefined,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await ledger.queries
    .selectFrom('article_entities')
    .innerJoin('entities', 'entities.id', 'entity_id')
    .select(['article_id', 'entity_id', 'type', 'name'])
    .$if(articles !== undefined, (query) => query.where('article_id', 'in', articles ?? []))
    .orderBy('article_id')
    .orderBy('entity_id')
    .execute()
  const { names } = ledger
  const keys = new Map<string, string>()
  for (const { entity_id, type, name } of rows)
    if (!keys.has(entity_id)) keys.set(entity_id, keyOf(names.rootOf({ type, name })))
  const company = new Map<string, Set<string>>()
  for (const here of Map.groupBy(rows, (row) => row.article_id).values()) {
    const named = [...new Set(here.flatMap(({ entity_id }) => keys.get(entity_id) ?? []))]
    for (const key of named) {
      const beside = company.get(key) ?? new Set<string>()
      company.set(key, beside)
      for (const other of named) if (other !== key && beside.size < MOST_COMPANY) beside.add(other)
    }
  }
  return company
}
