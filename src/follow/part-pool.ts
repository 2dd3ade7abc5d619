import type { Article, Entity, Problem } from '../model/index.ts'
import { type ArchiveForm, type Part, placeOf, type Wanted } from '../read/index.ts'
import type { ArticleRows } from '../record/index.ts'
import { WorkerPool, workerFile } from './worker-pool.ts'

/** What became of a part of an archive. */
export type PartAnswer =
  | { readonly rows: ArticleRows }
  | { readonly article: Article }
  | { readonly problem: Problem }
  | { readonly passed: string }

/** What a worker is started with. */
export interface PartWorkerData {
  readonly known: readonly Entity[]
  readonly wanted: Wanted
  /** Articles are for others to read: no claims are looked for. */
  readonly isForOthers: boolean
}

/** Some parts of one archive; `recordedAt` is an ISO instant. */
export interface PartTask {
  readonly form: ArchiveForm
  readonly parts: readonly Part[]
  readonly recordedAt: string
}

/** The whole way from the bytes of an archive's parts to rows for the record, or to articles for others, on every core. Answers keep the order of the parts. */
export class PartPool {
  readonly size: number
  readonly #workers: WorkerPool<PartTask, PartAnswer[]>

  constructor(data: PartWorkerData, size?: number) {
    this.#workers = new WorkerPool(workerFile(import.meta.url, 'part-worker'), data, size)
    this.size = this.#workers.size
  }

  /** A part that a worker dies of is a problem, and those beside it are read. */
  async read(task: PartTask): Promise<PartAnswer[]> {
    try {
      return await this.#workers.run(task)
    } catch (cause) {
      const [part, ...others] = task.parts
      if (part === undefined) return []
      if (others.length === 0) return [{ problem: diedOf(task.form, part, cause) }]
      const answers: PartAnswer[] = []
      for (const one of task.parts) answers.push(...(await this.read({ ...task, parts: [one] })))
      return answers
    }
  }

  close(): Promise<void> {
    return this.#workers.close()
  }
}

function diedOf(form: ArchiveForm, { at }: Part, cause: unknown): Problem {
  return {
    code: 'backfill/died',
    sentence: 'took more memory than there is, or broke the reader: it is left out; please report it',
    where: placeOf(form, at),
    cause,
  }
}
