import { type Entity, foldName, type Name } from '../model/index.ts'
import { allEventsIn, inParts, type Ledger, universeOf } from '../record/index.ts'
import { entitiesOf, namesToKnow, shippedEntities, type Universe } from '../universe/index.ts'
import { Held } from '../weighed/index.ts'

const made = new Held<readonly Entity[]>()

/** Whom and what the record knows without having to guess: what ships with the project, the catalogue, and accepted names. */
export async function knownNames(ledger: Ledger): Promise<readonly Entity[]> {
  // What people decide counts at once, however much else is written meanwhile.
  const decided = String((await allEventsIn(ledger)).length)
  return made.of(ledger, decided, async () => knownNamesWith(ledger, await universeOf(ledger)))
}

/** The same, of a catalogue that is at hand. */
export async function knownNamesWith(ledger: Ledger, universe: Universe): Promise<readonly Entity[]> {
  const accepted = [...new Set(ledger.names.accepted.map(({ name }) => foldName(name)))]
  const rows = await inParts(accepted, (part) =>
    ledger.queries
      .selectFrom('entity_aliases')
      .innerJoin('entities', 'entities.id', 'entity_id')
      .select(['entities.type', 'entities.folded', 'entity_aliases.alias'])
      .where('entities.folded', 'in', part)
      .orderBy('alias')
      .execute(),
  )
  const byName = Map.groupBy(rows, ({ type, folded }) => `${type} ${folded}`)
  const aliasesOf = ({ type, name }: Name) =>
    (byName.get(`${type} ${foldName(name)}`) ?? []).map(({ alias }) => alias)
  return namesToKnow([...shippedEntities, ...entitiesOf(universe)], ledger.names, aliasesOf)
}
