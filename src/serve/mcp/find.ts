import { z } from '@hono/zod-openapi'
import { counted, type FoundArticle, findingsOf } from '../../ask/index.ts'
import { FoundArticle as FoundArticleSchema } from '../api/claims.ts'
import { listed } from '../api/schemas/listed.ts'
import { Hidden } from '../api/schemas/standing.ts'
import { citationOf, citationText } from './citation.ts'
import { oneLine, quoted } from './quoted.ts'
import { hiddenText } from './standing-text.ts'
import { AsOf, toolOf } from './tool.ts'

export const findTool = toolOf({
  name: 'find',
  title: 'Where words stand',
  description:
    'Full text over claims and articles: twenty of each at the most that hold all the words, in any form and order, the best first. For whatever board gives nothing on.',
  input: { words: z.string().min(1).max(200), ...AsOf },
  answer: z.object({
    claims: listed(z.object({ claim: z.string(), proposition: z.string(), sentence: z.string() })),
    articles: listed(FoundArticleSchema),
    hidden: listed(Hidden),
    hiddenArticles: z.int(),
  }),
  ask: async ({ words }, { ledger, guard, view }) => {
    const { claims, articles, hidden, hiddenArticles } = await findingsOf(ledger, words, guard, view)
    if (claims.length + articles.length + hidden.length + hiddenArticles === 0)
      return { nothing: `no claim or article in it holds all of “${words}”: try fewer words.` }
    const citations = claims.map(citationOf)
    return {
      answer: {
        claims: claims.map(({ id, proposition, sentence }) => ({ claim: id, proposition, sentence })),
        articles,
        hidden,
        hiddenArticles,
      },
      citations,
      text: [
        `${counted(claims.length, 'claim')} and ${counted(articles.length, 'article')} hold all the words.`,
        ...claims.map(({ sentence, proposition }, n) => {
          const cited = citations[n]
          const head = `${oneLine(sentence)} (id ${proposition})`
          return cited === undefined ? head : `${head}\n${citationText(cited)}`
        }),
        ...articles.map(articleText),
        ...hiddenText(hidden),
        ...(hiddenArticles === 0
          ? []
          : [`${counted(hiddenArticles, 'article')} kept back: they tell what the viewer hasn’t seen.`]),
      ],
    }
  },
})

function articleText({ id, title, url, outlet, published, excerpt }: FoundArticle): string {
  const facts = [
    outlet ?? 'an unnamed outlet',
    published ?? 'undated',
    ...(url === undefined ? [] : [url]),
    `article ${id}`,
  ]
  const words = excerpt.map(({ text }) => text).join('')
  return [`Article from ${facts.map(oneLine).join(' · ')}`, quoted(`${title}\n${words}`)].join('\n')
}
