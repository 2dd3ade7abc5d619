import type { Command } from 'commander'
import { type Fact, problemLine } from '../model/index.ts'
import { type ImportTally, importInto, openLedger } from '../retcon.ts'
import type { Imported } from '../universe/index.ts'
import { complain, print, printJson } from './output.ts'
import { Progress } from './progress.ts'
import { settingsOf } from './settings.ts'
import { counted } from './words.ts'

/** A series or film that facts came of, so that people see whether it is the one they meant. */
interface Work {
  readonly id: string
  readonly name: string
}

/** Brings all that `imports` gives into the record, and says what came and whom the service wants named for it. */
export async function importing(
  command: Command,
  imports: (record: string) => AsyncIterable<Imported>,
  attribution: string,
): Promise<void> {
  const { record, json } = settingsOf(command)
  const ledger = openLedger(record)
  const progress = new Progress()
  const works: Work[] = []
  try {
    const tally = await importInto(ledger, imports(record), {
      onProblem: (problem) => {
        progress.clear()
        complain(problemLine(problem))
      },
      onFacts: (facts) => {
        works.push(...worksIn(facts))
        progress.show(works.map(({ name }) => name).join(', '))
      },
    })
    progress.clear()
    await (json ? printJson({ works, ...tally, attribution }) : print(importText(works, tally, attribution)))
    if (tally.problems > 0) process.exitCode = 1
  } finally {
    ledger.close()
  }
}

/** The series and films; seasons and episodes come with them. */
function worksIn(facts: readonly Fact[]): Work[] {
  const whole = facts.filter((f) => f.property === 'kind' && (f.value === 'series' || f.value === 'film'))
  return whole.map(({ entity }) => {
    const name = facts.find((f) => f.entity === entity && f.property === 'name')?.value
    return { id: entity, name: String(name ?? entity) }
  })
}

function importText(works: readonly Work[], { facts, added }: ImportTally, attribution: string): string {
  const came = `${counted(facts, 'fact')}, ${added.toLocaleString('en')} of them new`
  const lines = [...works.map(({ name, id }) => `${name} · ${id}`), came]
  return facts === 0 ? came : [...lines, attribution].join('\n')
}
