import type highs from 'highs'
import type { ChoiceProblem, Chooser } from './watch-list.ts'

/**
 * The solver of choices under prerequisites: as an integer programme (take the target; whoever is taken takes one of each list of alternatives;
 * least cost) for HiGHS (Huangfu and Hall, "Parallelizing the dual revised simplex method", 2018), which proves its answer optimal. Among
 * equally cheap choices the same is taken in every run. Loading it takes some 50 ms, once.
 */
export async function exactChooser(): Promise<Chooser> {
  const solver = await loaded()
  return (problem) => {
    const forced = forcedIn(problem)
    const open = openLists(problem, forced)
    if (open.size === 0) return forced
    const { Status: status, Columns: columns } = solver.solve(programmeOf(problem, forced, open))
    if (status !== 'Optimal') throw new Error(`no choice fulfils the requirements (${status})`)
    const chosen = problem.costs.flatMap((_, n) => {
      const column = columns[`x${n}`]
      return column !== undefined && 'Primal' in column && column.Primal > 0.5 ? [n] : []
    })
    return new Set([...forced, ...chosen])
  }
}

/** What every choice has: the target, and the one alternative of each list that leaves none. */
function forcedIn({ requirements, target }: ChoiceProblem): Set<number> {
  const forced = new Set([target])
  for (const n of forced)
    for (const list of requirements[n] ?? []) {
      const [only] = list
      if (only !== undefined && list.every((a) => a === only)) forced.add(only)
    }
  return forced
}

/** The lists that something forced does not fulfil already, of all that is forced or that such a list may bring in. */
function openLists(
  { requirements }: ChoiceProblem,
  forced: ReadonlySet<number>,
): Map<number, readonly (readonly number[])[]> {
  const open = new Map<number, readonly (readonly number[])[]>()
  const reached = new Set(forced)
  for (const n of reached) {
    const lists = (requirements[n] ?? []).filter((list) => !list.some((a) => forced.has(a)))
    if (lists.length > 0) open.set(n, lists)
    for (const a of lists.flat()) reached.add(a)
  }
  return open
}

/** The package's types are those of its CommonJS build, whose default export is one level deeper than the module's. */
async function loaded(): Promise<Awaited<ReturnType<typeof highs.default>>> {
  const module = await import('highs')
  return (module.default as unknown as typeof highs.default)()
}

/** In the LP format of CPLEX, which HiGHS reads: the open lists, and a variable for each thing that they may bring in. */
function programmeOf(
  { costs }: ChoiceProblem,
  forced: ReadonlySet<number>,
  open: ReadonlyMap<number, readonly (readonly number[])[]>,
): string {
  const sum = (terms: readonly string[]) => terms.join(' + ')
  const free = [...new Set([...open.values()].flat(2))].sort((a, b) => a - b)
  // The constant keeps what costs nothing out of the list unless something needs it.
  const objective = sum(free.map((n) => `${(costs[n] ?? 0) + FREE} x${n}`))
  const rows = [...open].flatMap(([n, lists]) =>
    lists.map((list) => {
      const alternatives = sum([...new Set(list)].map((a) => `x${a}`))
      return forced.has(n) ? `${alternatives} >= 1` : `${alternatives} - x${n} >= 0`
    }),
  )
  return `Minimize
 obj: ${objective}
Subject To
${rows.map((row, n) => ` r${n}: ${row}`).join('\n')}
Binary
 ${free.map((n) => `x${n}`).join(' ')}
End`
}

/** Less than any difference between two lists that a person would notice, in minutes. */
const FREE = 0.001
