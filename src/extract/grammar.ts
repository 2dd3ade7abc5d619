import { predicates } from '../predicates/index.ts'
import { governorLemmas } from './certainty/certainty.ts'
import { lexiconOf } from './matching/lexicon.ts'

/** The frames of all predicates and the verbs that the grammar must know, compiled once for all who read. */
export const lexicon = lexiconOf(predicates, governorLemmas)
