import { type Document, headlineEnd, type Mention } from '../../find/index.ts'
import type { Article, Claim } from '../../model/index.ts'

/** The part of an article in which a company offers its issues, in its own words, and the company. */
export interface Solicitations {
  readonly company: string
  /** Code units of the text. */
  readonly from: number
  readonly to: number
}

/**
 * What a publisher will ship, as magazines print it from its list: "NIGHT HARROW #31 | Written by Mara Quill. | … | 32 pages, $1.95. On sale
 * October 5." From the first item with credits to the last with a price and a day; the headline or the first sentence names the publisher.
 */
export function solicitationsIn(
  { text }: Article,
  doc: Document,
  mentions: readonly Mention[],
): Solicitations | undefined {
  const offers = [...text.matchAll(OFFER)]
  const last = offers.at(-1)
  const credit = CREDIT.exec(text)
  if (offers.length < FEWEST || last === undefined || credit === null) return undefined
  const first = doc.sentences.find((s) => s.in === 'text')
  const lead = Math.max(headlineEnd(doc), first?.to ?? 0)
  const publisher = mentions.find((m) => m.referent.type === 'company' && m.from < lead)
  if (publisher === undefined) return undefined
  const from = Math.max(0, text.lastIndexOf('\n\n', credit.index))
  return { company: publisher.referent.name, from, to: last.index + last[0].length }
}
/** Fewer prices with a day are no list. */
const FEWEST = 2
/** A price and, close behind it, a day. */
const OFFER = /[$£€]\d{1,3}\.\d\d.{0,40}?[\n ](?:on sale|in stores|in shops|ships|arrives) [^.\n]{3,24}/gis
const CREDIT = /^(?:written|story|words|art|pencils) (?:and [a-z]+ )?by /im

/** It is told by nobody else there. */
export const isSolicited = (
  { span, according_to }: Claim,
  { from, to }: Pick<Solicitations, 'from' | 'to'>,
): boolean => span.in === 'text' && from <= span.start && span.start < to && according_to.length === 0
