import { Claim, type LabelledArticle, QUALIFIERS } from '../model/index.ts'
import {
  claimRows,
  eventsIn,
  inParts,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'

/** An article whose claims editors judged, in the form of the labelled corpus. */
export interface JudgedArticle extends LabelledArticle {
  /** Claims that were misread. */
  readonly misread: LabelledArticle['claims']
  /** Claims of the article that nobody has judged yet. */
  readonly unjudged: number
}

/**
 * What editors' verdicts give the evaluation: each article with a claim that was judged, its claims those that were read right. What the reader
 * missed is not in it, since nobody was asked.
 */
export async function judgedCorpus(ledger: Ledger): Promise<JudgedArticle[]> {
  const verdicts = new Map<string, 'approve' | 'dismiss'>()
  for (const { event } of await eventsIn(ledger))
    if (event.kind === 'approve' || event.kind === 'dismiss') verdicts.set(event.claim, event.kind)
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
  return [...Map.groupBy(rows, (row) => row.article_id)].flatMap(([id, own]) => {
    const [first] = own
    if (first === undefined) return []
    const claims = own.map(recordedClaimOf)
    const of = (verdict: 'approve' | 'dismiss') =>
      claims.filter((claim) => verdicts.get(claim.id) === verdict).map(labelOf)
    const { title, url, outlet, author, published, text, lang } = first
    return [
      {
        id,
        title,
        text,
        lang,
        ...(url === null ? {} : { url }),
        ...(outlet === null ? {} : { outlet }),
        ...(author === null ? {} : { author }),
        ...(published === null ? {} : { published }),
        entities: [],
        quotes: [],
        claims: of('approve'),
        misread: of('dismiss'),
        unjudged: claims.filter((claim) => !verdicts.has(claim.id)).length,
      },
    ]
  })
}

const Label = Claim.omit({ span: true, arg_spans: true, trigger: true, hedges: true, frame: true })

function labelOf({ predicate, args, qualifiers, certainty, basis, according_to, quote }: RecordedClaim) {
  const own = Object.fromEntries(
    QUALIFIERS.flatMap((q) => (qualifiers[q] === undefined ? [] : [[q, qualifiers[q]]])),
  )
  return Label.parse({ predicate, args, ...own, certainty, basis, according_to, quote })
}
