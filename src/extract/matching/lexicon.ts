import type { Frame, LinkFrame, NounFrame, Predicate, VerbFrame } from '../../predicates/index.ts'
import { formsOf, nounForms, type VerbForm } from '../forms.ts'

export interface Entry<F extends Frame> {
  readonly predicate: Predicate
  readonly frame: F
}

/** The frames of all predicates by the word that triggers them, made once. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Entry<VerbFrame>[]>
  readonly nouns: ReadonlyMap<string, readonly Entry<NounFrame>[]>
  readonly links: readonly Entry<LinkFrame>[]
  /** Verb forms that the grammar must know: triggers, auxiliaries and the governors of certainty. */
  formOf(lower: string): VerbForm | undefined
}

/** Compiles frames; `governors` are further verbs whose forms matter to the grammar. */
export function lexiconOf(predicates: readonly Predicate[], governors: Iterable<string>): Lexicon {
  const verbs = new Map<string, Entry<VerbFrame>[]>()
  const nouns = new Map<string, Entry<NounFrame>[]>()
  const links: Entry<LinkFrame>[] = []
  for (const predicate of predicates) {
    for (const frame of predicate.frames) {
      if ('verb' in frame) for (const lemma of frame.verb.split('|')) push(verbs, lemma, { predicate, frame })
      else if ('noun' in frame) {
        for (const noun of frame.noun.split('|'))
          for (const form of nounForms(noun)) push(nouns, form, { predicate, frame })
      } else links.push({ predicate, frame })
    }
  }
  const forms = formsOf(new Set([...verbs.keys(), ...governors, 'be', 'have', 'do', 'get']))
  return { verbs, nouns, links, formOf: (lower) => forms.get(lower) }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
