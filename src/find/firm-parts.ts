import type { NameMatch } from './catalogue.ts'
import type { Document, Referent } from './document.ts'

/** What firms are called by their trade: "Northlight *Pictures*". */
const TRADES = new Set(
  'pictures studios studio films film entertainment television tv network media productions animation games comics publishing broadcasting interactive'.split(
    ' ',
  ),
)

/**
 * Later mentions of a firm without its trade: after "Northlight Pictures" also "Northlight". Only a firm that the article gives in full lends its
 * name, and only where no other name of the article begins so.
 */
export function firmPartsIn(doc: Document, full: readonly NameMatch[]): NameMatch[] {
  const firms = new Map<string, { readonly from: number; readonly referent: Referent } | null>()
  for (const { from, to, readings } of full) {
    const referent = readings[0]
    const first = doc.tokens[from]?.word ?? ''
    const isFirm =
      referent?.type === 'company' && to - from === 2 && TRADES.has(doc.tokens[to - 1]?.lower ?? '')
    const known = firms.get(first)
    if (isFirm && (known === undefined || known?.referent === referent))
      firms.set(first, known ?? { from, referent })
    else if (known !== undefined || first !== '') firms.set(first, null)
  }
  if (![...firms.values()].some((firm) => firm !== null)) return []
  const covered = new Set(full.map((m) => m.from))
  return doc.tokens.flatMap((token, i) => {
    const firm = token.capital ? firms.get(token.word) : undefined
    const next = doc.tokens[i + 1]
    const longer = next?.capital === true && next.pos === 'PROPN' && next.start === token.end + 1
    if (firm == null || firm.from >= i || covered.has(i) || longer) return []
    return [{ from: i, to: i + 1, readings: [firm.referent] }]
  })
}
