import { type Chain, isParticipial } from './chains.ts'
import type { Phrase } from './phrases.ts'
import type { Unit } from './units.ts'

/**
 * "A film *based on* [Dry Dock] is in the works", "the drama *starring* [Quill] opens in May", "[Dry Dock] *directed by* [Quill] opens in May": what stands before the verb only tells a noun apart,
 * and the noun is the subject.
 */
export function hangsOnParticiple(
  units: readonly Unit[],
  chain: Chain,
  before: Chain,
  near: readonly Phrase[],
): boolean {
  const noun = units[before.from - 1]
  if (opensWithNamed(units, before))
    return (
      (!isParticipial(chain) || chain.modal !== undefined || chain.verbs[0]?.form.kind !== 'ing') &&
      areNamedPeople(units, near)
    )
  const told =
    noun?.mention === undefined
      ? noun?.pos === 'NOUN'
      : noun.mention.kind === 'description' || noun.mention.referent.type === 'work'
  if (!told || !isParticipial(before) || !TELLS_APART.has(before.verbs[0]?.form.lemma ?? '')) return false
  const finite = !isParticipial(chain) || chain.modal !== undefined
  const ing = chain.verbs[0]?.form.kind === 'ing'
  const first = near[0]?.from ?? 0
  const behind =
    units[before.to]?.pos === 'ADP' || units[before.to]?.lower === 'off' ? before.to + 1 : before.to
  return (finite || ing) && first <= behind + 1
}
/** "[Dry Dock] *starring* [Quill] opens in May": the first verb of the sentence hangs on a name, so that the next is the sentence's own. */
export function opensWithNamed(units: readonly Unit[], chain: Chain): boolean {
  const at = units[chain.from - 1]?.lower === '”' ? chain.from - 2 : chain.from - 1
  const mention = units[at]?.mention
  if (mention?.kind !== 'name' || mention.referent.type !== 'work') return false
  if (!isParticipial(chain) || !MAKES.has(chain.verbs[0]?.form.lemma ?? '')) return false
  return !units.slice(0, at).some((u) => u.pos === 'VERB' || u.pos === 'AUX')
}
export const areNamedPeople = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.length > 0 && phrases.every(({ head }) => units[head]?.mention?.referent.type === 'person')
const MAKES = new Set(
  'direct write co-write pen script create co-create produce helm star feature'.split(' '),
)

/** What tells a work apart by what is done to it, or by what it does. */
const TELLS_APART = new Set(
  'direct write co-write pen script create co-create produce helm base adapt inspire develop spin set take draw star feature center centre focus follow'.split(
    ' ',
  ),
)
