/**
 * What Retcon knows without reading: the catalogue, as facts that importers bring and a starter that ships, and the lists of companies
 * and outlets; and what follows from it: who appears where, what to see before what, who is how far from whom.
 */

export { entitiesOf, namesToKnow } from './known.ts'
export { MERGED_BY_ITSELF, SUGGESTED } from './likeness.ts'
export { installmentIn, NameResolution } from './name-resolution.ts'
export { type NameDecision, objectionTo, objectionToInstallment } from './objection.ts'
export { partnersIn } from './partners.ts'
export { shippedFacts } from './starter.ts'
export { type Candidate, type Suggestion, suggestionsFor } from './suggestions.ts'
export { aliasesOf, type FactOf, factOf, factsOf, numberOf, type Thing, Universe } from './universe.ts'

import type { Entity } from '../model/index.ts'
import { companies } from './companies.ts'
import { outlets } from './outlets.ts'

/** Every entity that ships with the project. */
export const shippedEntities: readonly Entity[] = [...companies, ...outlets]
