import type { UniverseWork } from '../../ask/index.ts'

/** A work with a date, so that it has a place on an axis of time. */
export type DatedWork = UniverseWork & { readonly released: string }

export function isDated(work: UniverseWork): work is DatedWork {
  return work.released !== undefined
}

/** What a work's mark is called: "Luke Cage S1, 2016-09-30". */
export function workTitle({ work, released, until }: UniverseWork): string {
  return `${work}, ${released ?? 'undated'}${until === undefined ? '' : ` to ${until}`}`
}
