import type { Mention } from '../../find/index.ts'
import type { Article } from '../../model/index.ts'
import { foldName } from '../../model/index.ts'
import { isPressRelease, PRESS_OFFICE } from '../basis/press-release.ts'
import type { Source } from './attribution.ts'

/** The company whose "Press Centre" the outlet is, where no name of the text is known for it. */
function officeOf({ outlet = '' }: Article): Source[] {
  const name = outlet.replace(PRESS_OFFICE, '')
  return name === outlet || name === '' ? [] : [{ name, type: 'company', tokens: null }]
}

/**
 * The company that speaks in its own press release: one that the article names and the outlet's name begins with ("Tumble
 * Press Centre"). The chain is empty where the outlet is the company itself, since no chain names the article's own outlet.
 */
export function publisherOf(
  article: Article,
  mentions: readonly Mention[],
): { readonly chain: readonly Source[] } | undefined {
  const outlet = foldName(article.outlet ?? '')
  if (outlet === '') return undefined
  const company = mentions.find(
    ({ referent }) => referent.type === 'company' && begins(outlet, foldName(referent.name)),
  )
  const released = isPressRelease(article)
  if (company === undefined) return released ? { chain: officeOf(article) } : undefined
  // "Vantage Fans" is somebody else.
  if (foldName(company.referent.name) !== outlet && !released) return undefined
  const { name, type } = company.referent
  return { chain: foldName(name) === outlet ? [] : [{ name, type, tokens: null }] }
}

const begins = (outlet: string, company: string) => outlet === company || outlet.startsWith(`${company} `)
