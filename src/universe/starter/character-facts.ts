import type { Fact } from '../../model/index.ts'
import { idOf, workId } from './identity.ts'
import { linesOf, namesOf } from './table.ts'
import { PUBLIC_RECORD as source } from './work-facts.ts'

/** What is said of each character: its names, and where it was first seen. */
export function characterFacts(list: string): Fact[] {
  return linesOf(list).flatMap((line): Fact[] => {
    const [, name = '', first, aliases] = /^([^=(]+?)(?: \((.+?)\))?(?: = (.+))?$/.exec(line) ?? []
    const entity = idOf('character', name)
    return [
      { entity, property: 'type', value: 'character', source },
      { entity, property: 'name', value: name, source },
      ...aliasFacts(entity, aliases),
      ...(first === undefined
        ? []
        : [{ entity, property: 'first_appearance', value: workId(first), source } as const]),
    ]
  })
}

/** What is said of each team: its name, and who belongs to it. */
export function teamFacts(list: string): Fact[] {
  return linesOf(list).flatMap((line): Fact[] => {
    const [name = '', members = ''] = line.split(': ')
    const entity = idOf('team', name)
    return [
      { entity, property: 'type', value: 'team', source },
      { entity, property: 'name', value: name, source },
      ...namesOf(members).map((member): Fact => {
        return { entity, property: 'membership', value: idOf('character', member), source }
      }),
    ]
  })
}

/** What is said of a universe: its names. */
export function universeFacts(name: string, aliases: string): Fact[] {
  const entity = idOf('universe', name)
  return [
    { entity, property: 'type', value: 'universe', source },
    { entity, property: 'name', value: name, source },
    ...aliasFacts(entity, aliases),
  ]
}

function aliasFacts(entity: string, aliases: string | undefined): Fact[] {
  if (aliases === undefined) return []
  return namesOf(aliases).map((value): Fact => ({ entity, property: 'alias', value, source }))
}
