import type { Fact, Problem } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import type { Imported } from '../universe/importers/index.ts'
import { circlesIn } from '../universe/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import { now } from './instant.ts'

/** How many facts an import brought, and how many of them were new. */
export interface ImportTally {
  readonly facts: number
  readonly added: number
  readonly problems: number
}

/** Who is told of an import as it goes on. */
export interface ImportWatcher {
  readonly onProblem: (problem: Problem) => void
  readonly onFacts: (facts: readonly Fact[], tally: ImportTally) => void
  /** Asked between two items: once it is true nothing more is begun, and what came is kept. */
  readonly isStopped: () => boolean
}

/** Facts that go into the record in one transaction, at the least; an item is never cut. */
const BATCH = 10_000

/**
 * Appends all that is imported as it comes, so that what came before a failure stays, and says how much it was. Works that are told to come
 * after each other in a circle are a problem each circle, at the end.
 */
export async function importInto(
  ledger: Ledger,
  imports: AsyncIterable<Imported>,
  watcher: ImportWatcher,
): Promise<ImportTally> {
  const tally = { facts: 0, added: 0, problems: 0 }
  const after = new Map<string, string[]>()
  let waiting: Fact[] = []
  const write = () => {
    tally.added += ledger.appendFacts(waiting, now())
    watcher.onFacts(waiting, tally)
    waiting = []
  }
  const tell = (problem: Problem) => {
    tally.problems++
    watcher.onProblem(problem)
  }
  for await (const item of imports) {
    if (watcher.isStopped()) break
    if ('problem' in item) tell(item.problem)
    else if ('note' in item) watcher.onProblem(item.note)
    else {
      tally.facts += item.facts.length
      for (const fact of item.facts) {
        waiting.push(fact)
        if (fact.property === 'story_after')
          after.set(fact.entity, [...(after.get(fact.entity) ?? []), fact.value])
      }
      if (waiting.length >= BATCH) write()
    }
  }
  write()
  await bringUpToDate(ledger)
  for (const circle of circlesIn(after)) tell(circleProblem(circle))
  return tally
}

function circleProblem(circle: readonly string[]): Problem {
  const sentence = `comes after itself in the story, through ${[...circle.slice(1), circle[0]].join(', ')}: take one of these facts away`
  return { code: 'import/circle', sentence, where: { source: circle[0] ?? '' } }
}
