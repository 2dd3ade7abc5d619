import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Score, scoreOf } from '../ask/index.ts'
import { ModelReader, modelSettingsIn, seededChance } from '../follow/index.ts'
import type { Article, Entity, Extraction, LabelledArticle, Problem } from '../model/index.ts'
import { knownIn } from './known-in.ts'

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

/** How well a model reads labelled articles, by the score of the rules, and the problems of those that it didn't read. */
export async function modelEvaluation(
  labelled: readonly LabelledArticle[],
  reader: ModelReader,
  shipped: readonly Entity[] | undefined,
): Promise<{ readonly score: Score; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const predicted: ({ id: string } & Extraction)[] = []
  const cold = shipped === undefined ? undefined : knownIn(shipped)
  const entitiesOf = new Map(labelled.map(({ id, entities }) => [id, entities]))
  const knownOf = (article: Article) => cold?.(article) ?? entitiesOf.get(article.id) ?? []
  for await (const item of modelExtractions(unlabelled(labelled), reader, knownOf)) {
    if ('problem' in item) problems.push(item.problem)
    else predicted.push({ id: item.article.id, ...item.extraction })
  }
  return { score: scoreOf(labelled, predicted), problems }
}

/** The articles alone: labels are seen by the score. */
async function* unlabelled(labelled: readonly LabelledArticle[]): AsyncGenerator<{ article: Article }> {
  for (const { entities: _, claims: __, quotes: ___, ...article } of labelled) yield { article }
}

/** Said once, in place of all articles that nobody is asked about any more. */
export function givenUp({ title }: Article): Problem {
  const sentence =
    'is asked no more, since three articles in a row came to nothing: mend that, and read again to go on here'
  return { code: 'llm/given-up', sentence, where: { source: `the language model, at “${title}”,` } }
}
