import { Catalogue, documentOf, mentionsIn } from '../find/index.ts'
import type { Certainty } from '../model/index.ts'
import { certaintyAt } from './certainty/certainty.ts'
import { parsed } from './clauses/clauses.ts'
import { lexicon } from './grammar.ts'

const NOTHING = new Catalogue([])

/**
 * How sure a sentence is of the event that one of its words names, as in the event-factuality corpora (FactBank; Lee et al. 2015), by the
 * same rules that judge claims. `at` is the offset of the word in code units. Null where the event is only imagined ("if she
 * returns") or no word stands there.
 */
export function eventCertainty(text: string, at: number): Certainty | null {
  const doc = documentOf({ title: '', text })
  const token = doc.tokens.findIndex((t) => t.start <= at && at < t.end)
  const sentence = doc.sentences.find((s) => s.from <= token && token < s.to)
  if (sentence === undefined) return null
  const mentions = mentionsIn(doc, NOTHING).mentions.filter(
    (m) => m.from >= sentence.from && m.to <= sentence.to,
  )
  const { units, verbs } = parsed(doc, sentence, mentions, lexicon.formOf)
  const trigger = units.findIndex((u) => u.from <= token && token < u.to)
  const verb = verbs.find((v) => v.at === trigger) ?? verbs.findLast((v) => v.at < trigger) ?? verbs[0]
  const judged = certaintyAt({
    sentence,
    units,
    verbs,
    verb,
    trigger,
    asserted: 'certain',
    given: false,
    negationSpent: false,
    undecided: false,
  })
  return judged?.certainty ?? null
}
