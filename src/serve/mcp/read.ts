import { z } from '@hono/zod-openapi'
import { counted } from '../../ask/index.ts'
import { Catalogue } from '../../find/index.ts'
import { Qualifiers } from '../../model/index.ts'
import { claimSentence } from '../../record/index.ts'
import { readText } from '../../retcon.ts'
import { listed } from '../api/schemas/listed.ts'
import { citationOf, citationText } from './citation.ts'
import { oneLine } from './quoted.ts'
import { toolOf } from './tool.ts'

/** Characters of the longest text: hundreds of times the usual article. */
const LONGEST = 500_000

export const readTool = toolOf({
  name: 'read',
  title: 'Read a text',
  description:
    'The claims in the text of an entertainment news article in English, each with its verbatim sentence, certainty, basis and source. Nothing is recorded, and nothing is fetched: give the text itself.',
  input: {
    text: z.string().min(1).max(LONGEST),
    title: z.string().max(1000).optional(),
    outlet: z.string().min(1).max(200).optional(),
    published: z.iso
      .date({ error: 'expected a day such as 2018-06-22' })
      .optional()
      .describe('Day of publication, without which “next Friday” is no date.'),
  },
  answer: z.object({
    article: z.object({ id: z.string(), title: z.string() }),
    claims: listed(
      z.object({
        sentence: z.string(),
        predicate: z.string(),
        args: listed(z.string()),
        qualifiers: Qualifiers,
      }),
    ).describe('In the order of the citations.'),
  }),
  ask: async ({ text, ...told }, { known }) => {
    const about = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
    const reading = await readText({ text }, about, new Catalogue(await known()))
    if ('problem' in reading) return { nothing: `the text ${reading.problem.sentence}.` }
    const { article, extraction } = reading
    const { id, title, outlet, published } = article
    if (extraction.claims.length === 0) return { nothing: 'no claim was read in the text.' }
    const citations = extraction.claims.map(({ quote, certainty, basis, according_to, frame }) =>
      citationOf({ quote, certainty, basis, according_to, frame, article: { id, title, outlet, published } }),
    )
    const claims = extraction.claims.map(({ predicate, args, ...claim }) => {
      const qualifiers = Qualifiers.strip().parse(claim)
      return { sentence: claimSentence({ predicate, args, qualifiers }), predicate, args, qualifiers }
    })
    return {
      answer: { article: { id, title }, claims },
      citations,
      text: [
        `${counted(claims.length, 'claim')} in the text; nothing was recorded.`,
        ...citations.map((cited, n) => `${oneLine(claims[n]?.sentence ?? '')}\n${citationText(cited)}`),
      ],
    }
  },
})
