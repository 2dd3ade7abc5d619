import { parentPort, workerData } from 'node:worker_threads'
import { Catalogue } from '../find/index.ts'
import { PartFilter, type PartItem, placeOf, readPart } from '../read/index.ts'
import { articleRows } from '../record/articles/index.ts'
import { extractedFrom, unreadable } from './extracted.ts'
import type { PartAnswer, PartTask, PartWorkerData } from './part-pool.ts'

/** A worker of the pool: is started with the names to know and what is wanted, takes parts, answers what became of each, in order. */
const { known, wanted, isForOthers }: PartWorkerData = workerData
const catalogue = new Catalogue(known)
const filter = new PartFilter(wanted)

let before: Promise<void> = Promise.resolve()
parentPort?.on('message', (task: PartTask) => {
  before = before.then(() => answer(task))
})

/** Stage by stage: all parts are read, then all articles, then rows are made of all. */
async function answer(task: PartTask): Promise<void> {
  const items: PartItem[] = []
  for (const part of task.parts) items.push(await readPart(part, task.form, filter))
  parentPort?.postMessage(isForOthers ? items : answersFor(items, task))
}

function answersFor(items: readonly PartItem[], { parts, form, recordedAt }: PartTask): PartAnswer[] {
  const articles = items.flatMap((item) => ('article' in item ? [item.article] : []))
  const extracted = extractedFrom(articles, catalogue).values()
  return items.map((item, n): PartAnswer => {
    if (!('article' in item)) return item
    const answer = extracted.next().value
    return answer !== undefined && 'extraction' in answer
      ? { rows: articleRows(item.article, answer.extraction, recordedAt) }
      : { problem: unreadable(item.article, placeOf(form, parts[n]?.at ?? 0), answer?.failure) }
  })
}
