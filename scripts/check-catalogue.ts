#!/usr/bin/env node
/** Counts what the shipped catalogue holds and looks for what can't all be true of it. */
import { problemLine } from '../src/model/index.ts'
import { contradictionsIn, factOf, shippedFacts, Universe } from '../src/universe/index.ts'

/** "6 series, 13 seasons, 161 episodes, 191 people, 179 characters". */
export function countsOf(universe: Universe): string {
  const works = universe.all('work')
  const kinds = (kind: string) => works.filter((work) => factOf(work, 'kind')?.value === kind).length
  return [
    `${kinds('series')} series`,
    `${kinds('season')} seasons`,
    `${kinds('episode')} episodes`,
    `${universe.all('person').length} people`,
    `${universe.all('character').length} characters`,
  ].join(', ')
}

if (process.argv[1] === import.meta.filename) {
  const findings = contradictionsIn(shippedFacts)
  console.log(countsOf(new Universe(shippedFacts)))
  for (const finding of findings) console.log(problemLine(finding))
  if (findings.length > 0) process.exitCode = 1
}
