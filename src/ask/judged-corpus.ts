import { Claim, type ClaimVerdict, type LabelledArticle, QUALIFIERS } from '../model/index.ts'
import {
  claimRows,
  claimVerdictsIn,
  eventsIn,
  inParts,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'
import { claimedEntities } from './claimed-entities.ts'

/** An article whose claims editors judged, in the form of the labelled corpus. */
export interface JudgedArticle extends LabelledArticle {
  /** Claims that were misread, as they were read. */
  readonly misread: LabelledArticle['claims']
  /** Claims of the article that nobody has judged yet. */
  readonly unjudged: number
}

/**
 * What editors' verdicts give the evaluation: each article with a claim that was judged, its claims those that were read right, and what those say that
 * were corrected. What the reader missed is not in it, since nobody was asked.
 */
export async function judgedCorpus(ledger: Ledger): Promise<JudgedArticle[]> {
  const verdicts = claimVerdictsIn(await eventsIn(ledger))
  const judged = await inParts([...verdicts.keys()], (ids) =>
    ledger.queries.selectFrom('claims').select('article_id').where('id', 'in', ids).execute(),
  )
  const articles = [...new Set(judged.map((row) => row.article_id))].sort()
  const rows = await inParts(articles, (ids) =>
    claimRows(ledger)
      .select(['articles.text', 'articles.lang'])
      .where('claims.article_id', 'in', ids)
      .execute(),
  )
  const entitiesOf = await claimedEntities(ledger, articles)
  const corpus: JudgedArticle[] = []
  for (const [id, own] of Map.groupBy(rows, (row) => row.article_id)) {
    const [first] = own
    if (first === undefined) continue
    const claims = own.map(recordedClaimOf)
    const of = (...kinds: readonly ClaimVerdict['kind'][]) =>
      claims.filter((claim) => kinds.some((kind) => verdicts.get(claim.id)?.kind === kind))
    const right = of('approve', 'correct')
    const misread = of('correct', 'dismiss').map((claim) => ({ ...claim, ...claim.misread }))
    const { title, url, outlet, author, published, text, lang } = first
    corpus.push({
      id,
      title,
      text,
      lang,
      ...(url === null ? {} : { url }),
      ...(outlet === null ? {} : { outlet }),
      ...(author === null ? {} : { author }),
      ...(published === null ? {} : { published }),
      entities: await entitiesOf(id, [...right, ...misread]),
      quotes: [],
      claims: right.map(labelOf),
      misread: misread.map(labelOf),
      unjudged: claims.filter((claim) => !verdicts.has(claim.id)).length,
    })
  }
  return corpus
}

const Label = Claim.omit({ span: true, arg_spans: true, trigger: true, hedges: true, frame: true })

function labelOf({ predicate, args, qualifiers, certainty, basis, according_to, quote }: RecordedClaim) {
  const own = Object.fromEntries(
    QUALIFIERS.flatMap((q) => (qualifiers[q] === undefined ? [] : [[q, qualifiers[q]]])),
  )
  return Label.parse({ predicate, args, ...own, certainty, basis, according_to, quote })
}
