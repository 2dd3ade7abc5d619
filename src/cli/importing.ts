import type { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { type Fact, problemLine } from '../model/index.ts'
import { openLedger } from '../record/index.ts'
import { type ImportTally, importInto } from '../retcon/import-into.ts'
import type { Imported } from '../universe/importers/index.ts'
import { staySmall } from './heap.ts'
import { INTERRUPTED, Interrupt } from './interrupt.ts'
import { complain, print, printJson } from './output.ts'
import { Progress } from './progress.ts'
import { settingsOf } from './settings.ts'

/** A series or film that facts came of, so that people see whether it is the one they meant. */
interface Work {
  readonly id: string
  readonly name: string
}

/** Works that are named one by one; a dump brings more than anybody reads. */
const MOST_NAMED = 20

/** Brings all that `imports` gives into the record, and says what came and whom the service wants named for it. */
export async function importing(
  command: Command,
  imports: (record: string) => AsyncIterable<Imported>,
  attribution?: string,
): Promise<void> {
  const { record, json } = settingsOf(command)
  staySmall()
  const interrupt = new Interrupt()
  const ledger = openLedger(record)
  const progress = new Progress()
  const works = new Map<string, Work>()
  try {
    const tally = await importInto(ledger, imports(record), {
      onProblem: (problem) => {
        progress.clear()
        complain(problemLine(problem))
      },
      onFacts: (facts, sofar) => {
        if (works.size <= MOST_NAMED) for (const work of worksIn(facts)) works.set(work.id, work)
        progress.show(`${counted(sofar.facts, 'fact')}, ${counted(sofar.problems, 'problem')}`)
      },
      isStopped: () => interrupt.happened,
    })
    progress.clear()
    const named = works.size > MOST_NAMED ? [] : [...works.values()]
    const credit = attribution === undefined ? {} : { attribution }
    await (json
      ? printJson({ works: named, ...tally, ...credit })
      : print(importText(named, tally, attribution)))
    if (interrupt.happened) process.exitCode = INTERRUPTED
    else if (tally.problems > 0) process.exitCode = 1
  } finally {
    interrupt.forget()
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

function importText(
  works: readonly Work[],
  { facts, added }: ImportTally,
  attribution: string | undefined,
): string {
  const came = `${counted(facts, 'fact')}, ${added.toLocaleString('en')} of them new`
  const lines = [...works.map(({ name, id }) => `${name} · ${id}`), came]
  if (facts > 0 && attribution !== undefined) lines.push(attribution)
  return lines.join('\n')
}
