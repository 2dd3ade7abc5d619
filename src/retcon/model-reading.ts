import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { seededChance } from '../follow/index.ts'
import { ModelReader, modelSettingsIn } from '../follow/model-reader/index.ts'
import type { Article, Entity, Extraction, Problem } from '../model/index.ts'

/** How long a model may take for one answer, in seconds. */
const PATIENCE = 120

/** The language model that the environment names, its answers kept beside the record or in RETCON_CACHE; or what is missing in it. */
export function modelReaderFor(
  record: string,
): { readonly reader: ModelReader } | { readonly wrong: string } {
  const configured = modelSettingsIn(process.env)
  if ('wrong' in configured) return configured
  const around = { now: Date.now, sleep: setTimeout, chance: seededChance(process.pid), maxSeconds: PATIENCE }
  const cache = process.env.RETCON_CACHE || join(dirname(record), 'cache')
  return { reader: new ModelReader(configured.settings, around, cache) }
}

/** What came of articles by a reading, or a problem of their source. */
type Items = AsyncIterable<{ readonly article: Article } | { readonly problem: Problem }>
type Read = { readonly article: Article; readonly extraction: Extraction } | { readonly problem: Problem }

/** What a model reads in each article, recorded nowhere; quotes are the rules' matter. `knownOf` gives the known names in an article. */
export async function* modelExtractions(
  items: Items,
  reader: ModelReader,
  knownOf: (article: Article) => readonly Entity[],
): AsyncGenerator<Read> {
  for await (const item of items) {
    if ('problem' in item) {
      yield item
      continue
    }
    if (reader.hasGivenUp) return yield { problem: givenUp(item.article) }
    const checked = await reader.read(item.article, knownOf(item.article))
    if ('problem' in checked) yield checked
    else {
      const { entities, claims } = checked
      yield {
        article: item.article,
        extraction: { entities: [...entities], claims: [...claims], quotes: [] },
      }
    }
  }
}

/** Said once, in place of all articles that nobody is asked about any more. */
export function givenUp({ title }: Article): Problem {
  const sentence =
    'is asked no more, since three articles in a row came to nothing: mend that, and read again to go on here'
  return { code: 'llm/given-up', sentence, where: { source: `the language model, at “${title}”,` } }
}
