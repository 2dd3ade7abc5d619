import highs from 'highs'
import type { ChoiceProblem, Chooser } from './watch-list.ts'

/**
 * The solver of choices under prerequisites: as an integer programme (take the target; whoever is taken takes one of each list of alternatives;
 * least cost) for HiGHS (Huangfu and Hall, "Parallelizing the dual revised simplex method", 2018), which proves its answer optimal. Among
 * equally cheap choices the same is taken in every run. Loading it takes some 50 ms, once.
 */
export async function exactChooser(): Promise<Chooser> {
  const solver = await load()
  return (problem) => {
    if (problem.costs.length === 1) return new Set([problem.target])
    const { Status: status, Columns: columns } = solver.solve(programmeOf(problem))
    if (status !== 'Optimal') throw new Error(`no choice fulfils the requirements (${status})`)
    return new Set(
      problem.costs.flatMap((_, n) => {
        const column = columns[`x${n}`]
        return column !== undefined && 'Primal' in column && column.Primal > 0.5 ? [n] : []
      }),
    )
  }
}

/** The package's types are those of its CommonJS build, whose default export is one level deeper than the module's. */
const load = highs as unknown as typeof highs.default

/** In the LP format of CPLEX, which HiGHS reads. */
function programmeOf({ costs, requirements, target }: ChoiceProblem): string {
  const sum = (terms: readonly string[]) => terms.join(' + ')
  // The constant keeps what costs nothing out of the list unless something needs it.
  const objective = sum(costs.map((cost, n) => `${cost + FREE} x${n}`))
  const rows = requirements.flatMap((lists, n) =>
    lists.map((alternatives) => `${sum([...new Set(alternatives)].map((a) => `x${a}`))} - x${n} >= 0`),
  )
  return `Minimize
 obj: ${objective}
Subject To
 target: x${target} = 1
${rows.map((row, n) => ` r${n}: ${row}`).join('\n')}
Binary
 ${costs.map((_, n) => `x${n}`).join(' ')}
End`
}

/** Less than any difference between two lists that a person would notice, in minutes. */
const FREE = 0.001
