import type { Article, Problem } from '../../../src/model/index.ts'
import { type Input, read } from '../../../src/read/index.ts'

/** Five paragraphs of nobody's news, long enough to be an article. */
export const PROSE = [
  'Harbour Nights will return for a third season, the streamer Vantage said on Tuesday, and the cast is coming back with it when the cameras roll in the spring.',
  'Mara Quill plays the lighthouse keeper who hears voices in the fog, and nobody on the island believes a word that she says until the boats stop coming home.',
  'The second season ended with the lamp out and the harbour full of boats, which is as good a reason to go on as any, the writers said after the screening.',
  'Tobin Hale, who wrote the first two seasons with his sister, has left the show to make a film, and Ines Ferro takes his place at the head of the room for now.',
  'Filming starts on the coast in March. Vantage has not said when the new season will be out, though the last two came in the autumn of their years without fail.',
]
export const PARAGRAPHS = PROSE.map((p) => `<p>${p}</p>`).join('\n')
/** Long enough that nothing takes it for a teaser. */
export const LONG = [...PROSE, ...PROSE.map((p) => `Earlier, it was said that ${p}`)]

export const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body ${attributes}>${body}</body></html>`

/** What one page gives: an article, or the problem with it. */
export async function readPage(
  html: string,
  about: Partial<Input> = {},
): Promise<{ article?: Article; problem?: Problem }> {
  const input = { source: 'page.html', chunks: [new TextEncoder().encode(html)], ...about }
  for await (const item of read(input)) return item
  return {}
}
