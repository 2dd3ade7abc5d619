import { parentPort, workerData } from 'node:worker_threads'
import { extractionOf } from '../extract/index.ts'
import { Catalogue } from '../find/index.ts'
import { type Part, PartFilter, readPart } from '../read/index.ts'
import { articleRows } from '../record/articles/index.ts'
import type { PartAnswer, PartTask, PartWorkerData } from './part-pool.ts'

/** A worker of the pool: is started with the names to know and what is wanted, takes parts, answers what became of each, in order. */
const { known, wanted, isForOthers }: PartWorkerData = workerData
const catalogue = new Catalogue(known)
const filter = new PartFilter(wanted)

let before: Promise<void> = Promise.resolve()
parentPort?.on('message', (task: PartTask) => {
  before = before.then(() => answer(task))
})

async function answer(task: PartTask): Promise<void> {
  const answers: PartAnswer[] = []
  for (const part of task.parts) answers.push(await answerOf(part, task))
  parentPort?.postMessage(answers)
}

/** An article that the extractor fails on is a problem, and the others are read. */
async function answerOf(part: Part, { form, recordedAt }: PartTask): Promise<PartAnswer> {
  const item = await readPart(part, form, filter)
  if (!('article' in item)) return item
  const { article } = item
  if (isForOthers) return { article }
  try {
    return { rows: articleRows(article, extractionOf(article, catalogue), recordedAt) }
  } catch (cause) {
    const sentence = `“${article.title}” can't be read, expected English prose: please report it with the article`
    const where =
      form.kind === 'warc' ? { source: `${form.source}@${part.at}` } : { source: form.source, line: part.at }
    return { problem: { code: 'extract/failed', sentence, where, cause } }
  }
}
