import type { EntityType, Fact } from '../../model/index.ts'
import type { BipartiteNetwork } from './network.ts'

/** The universe that a network makes, by the name of its file: `network:porgat`. */
export function networkId(stem: string): string {
  return `network:${stem.trim().replace(/\s+/g, '-') || 'unnamed'}`
}

/**
 * A network as facts: a universe with its works, the characters in them by their places in the file (`network:porgat/c/1`), and who appears
 * where. `source` says which file, to the byte, since other bytes would give other places.
 */
export function* networkFacts(network: BipartiteNetwork, stem: string, source: string): Generator<Fact> {
  const universe = networkId(stem)
  const characterId = (n: number) => `${universe}/c/${n + 1}`
  const workId = (n: number) => `${universe}/w/${n + 1}`
  yield* named(universe, 'universe', stem.trim() || 'unnamed', source)
  for (const [n, name] of network.characters.entries())
    yield* named(characterId(n), 'character', name, source)
  for (const [n, name] of network.works.entries()) {
    yield* named(workId(n), 'work', name, source)
    yield { entity: workId(n), property: 'universe', value: universe, source }
  }
  for (const { character, work } of network.appearances) {
    yield { entity: workId(work), property: 'appearance', value: characterId(character), source }
  }
}

function* named(entity: string, type: EntityType, name: string, source: string): Generator<Fact> {
  yield { entity, property: 'type', value: type, source }
  yield { entity, property: 'name', value: name, source }
}
