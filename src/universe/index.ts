/**
 * What Retcon knows without reading: the catalogue, as facts that importers bring and a starter that ships, and the lists of companies
 * and outlets; and what follows from it: who appears where, what to see before what, who is how far from whom.
 */

export { circlesIn } from './circles.ts'
export { contradictionsIn } from './contradictions.ts'
export { firstDay, isSurelyBefore } from './date-order.ts'
export { entitiesOf, namesToKnow } from './known.ts'
export { MERGED_BY_ITSELF, SUGGESTED } from './likeness.ts'
export { installmentIn, NameResolution } from './name-resolution.ts'
export { type NameDecision, objectionTo, objectionToInstallment } from './objection.ts'
export { type StoryOrder, storyOrder } from './orders.ts'
export { partnersIn } from './partners.ts'
export { type PathStep, pathBetween } from './path.ts'
export { releaseOf } from './releases.ts'
export { type Progress, placeOf, SpoilerGuard, type Told } from './spoilers.ts'
export { shippedFacts } from './starter/shipped-facts.ts'
export { type Candidate, type Suggestion, suggestionsFor } from './suggestions.ts'
export { type Meeting, type Unit, unitOf, unitsIn } from './units.ts'
export { aliasesOf, type FactOf, factOf, factsOf, numberOf, type Thing, Universe } from './universe.ts'
export { exactChooser } from './watch/shortest.ts'
export {
  type ChoiceProblem,
  type Chooser,
  completeBefore,
  essentialBefore,
  type WatchItem,
} from './watch/watch-list.ts'

import type { Entity } from '../model/index.ts'
import { companies } from './companies.ts'
import { outlets } from './outlets.ts'

/** Every entity that ships with the project. */
export const shippedEntities: readonly Entity[] = [...companies, ...outlets]
