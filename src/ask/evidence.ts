import { foldName, type Name } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import type { Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { articlesThatSpoil } from './spoiling-articles.ts'

/** Where a name was found. */
export interface Evidence {
  /** The first articles that name it, by date. */
  readonly articles: readonly {
    readonly title: string
    readonly outlet?: string
    readonly published?: string
  }[]
  /** A sentence with it: one that claims something of it, where there is one. */
  readonly sentence?: string
}

/** Articles that are shown, at the most. */
const MOST_ARTICLES = 3

/** UTF-16 code units of a sentence that are shown, at the most. */
const LONGEST = 240

/**
 * What speaks for a discovered name: articles and an example, none out of an article that tells what the guard keeps back; of some articles alone, what
 * these have.
 */
export async function evidenceOf(
  ledger: Ledger,
  name: Name,
  guard?: SpoilerGuard,
  among?: readonly string[],
): Promise<Evidence> {
  const spellings = [...new Set(ledger.names.namesOf(name).map((n) => foldName(n.name)))]
  const rows = await ledger.queries
    .selectFrom('entities')
    .innerJoin('article_entities as named', 'named.entity_id', 'entities.id')
    .innerJoin('articles', 'articles.id', 'named.article_id')
    .select(['articles.id', 'articles.title', 'outlet', 'published', 'text', 'entities.name'])
    .where('entities.type', '=', name.type)
    .where('entities.folded', 'in', spellings)
    .$if(among !== undefined, (query) => query.where('articles.id', 'in', among ?? []))
    .orderBy((eb) => eb.fn.coalesce('published', eb.val('9999')))
    .orderBy('articles.id')
    .limit(MOST_ARTICLES)
    .execute()
  const spoiling = await articlesThatSpoil(
    ledger,
    rows.map((row) => row.id),
    guard,
  )
  const quotable = rows.filter((row) => !spoiling.has(row.id))
  const claimed = await claimWith(
    ledger,
    name,
    spellings,
    quotable.map((row) => row.id),
  )
  const said = claimed ?? quotable.map((row) => sentenceWith(row.text, row.name)).find((s) => s !== undefined)
  return {
    articles: rows.map(({ title, outlet, published }) => ({
      title,
      ...(outlet === null ? {} : { outlet }),
      ...(published === null ? {} : { published }),
    })),
    ...(said === undefined ? {} : { sentence: said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said }),
  }
}

/** The first claim of the articles that has the name in a place of its type. */
async function claimWith(
  ledger: Ledger,
  { type }: Name,
  spellings: readonly string[],
  articles: readonly string[],
): Promise<string | undefined> {
  if (articles.length === 0) return undefined
  const claims = await ledger.queries
    .selectFrom('claims')
    .select(['predicate', 'args_json', 'quote'])
    .where('article_id', 'in', articles)
    .orderBy('id')
    .execute()
  return claims.find(({ predicate, args_json }) => {
    const args: unknown = JSON.parse(args_json)
    return (
      Array.isArray(args) &&
      args.some((arg, n) => {
        const types = predicateNamed(predicate)?.args[n]?.types ?? 'text'
        const folded = foldName(String(arg)).replace(/ s\d+(?:e\d+)?$/, '')
        return types !== 'text' && types.includes(type) && spellings.includes(folded)
      })
    )
  })?.quote
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The first sentence in which the name stands. */
function sentenceWith(text: string, name: string): string | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? undefined : SENTENCES.segment(text).containing(at)?.segment.trim()
}
