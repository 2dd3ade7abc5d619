import { IRREGULAR_VERBS } from './irregular-verbs.ts'

/** A word form of a verb: which lemma, and whether it can be a past participle. */
export interface VerbForm {
  readonly lemma: string
  readonly kind: 'base' | 'third' | 'past' | 'participle' | 'ing' | 'past or participle'
}

const EXTRA: readonly (readonly [string, VerbForm])[] = [
  ['is', { lemma: 'be', kind: 'third' }],
  ["'s", { lemma: 'be', kind: 'third' }],
  ['are', { lemma: 'be', kind: 'base' }],
  ["'re", { lemma: 'be', kind: 'base' }],
  ['am', { lemma: 'be', kind: 'base' }],
  ["'m", { lemma: 'be', kind: 'base' }],
  ['were', { lemma: 'be', kind: 'past' }],
  ['has', { lemma: 'have', kind: 'third' }],
  ['greenlighted', { lemma: 'greenlight', kind: 'past or participle' }],
  ['green-lighted', { lemma: 'green-light', kind: 'past or participle' }],
  ['burnt', { lemma: 'burn', kind: 'past or participle' }],
  ['learnt', { lemma: 'learn', kind: 'past or participle' }],
  ['hanged', { lemma: 'hang', kind: 'past or participle' }],
  ['got', { lemma: 'get', kind: 'participle' }],
  ['ax', { lemma: 'axe', kind: 'base' }],
]

/** Every form of the given verbs: "returns", "returned", "returning" of "return". */
export function formsOf(lemmas: Iterable<string>): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  // "has found a home" is of "find", "founded" of "found".
  const pasts = new Set(Array.from(lemmas, (lemma) => IRREGULAR_VERBS.get(lemma)?.[0] ?? ''))
  for (const lemma of lemmas) {
    const [past, participle] = IRREGULAR_VERBS.get(lemma) ?? [pastOf(lemma), pastOf(lemma)]
    forms.set(ingOf(lemma), { lemma, kind: 'ing' })
    forms.set(thirdOf(lemma), { lemma, kind: 'third' })
    forms.set(participle, { lemma, kind: 'participle' })
    forms.set(past, { lemma, kind: past === participle ? 'past or participle' : 'past' })
    if (past !== lemma && !pasts.has(lemma))
      forms.set(lemma, { lemma, kind: participle === lemma ? 'participle' : 'base' })
  }
  for (const lemma of lemmas) for (const [form, kind] of britishForms(lemma)) forms.set(form, { lemma, kind })
  for (const [form, entry] of EXTRA) if (forms.has(entry.lemma)) forms.set(form, entry)
  return forms
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${doubled(lemma)}ed`
}

function ingOf(lemma: string): string {
  if (/[^e]ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`
  return `${doubled(lemma)}ing`
}

/** "star" to "starr" as in "starred", "omit" to "omitt": a last consonant doubles behind one stressed vowel. */
function doubled(lemma: string): string {
  const last = lemma.slice(lemma.lastIndexOf('-') + 1)
  const closes = /(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprtvz]$/.test(last)
  const stressed = (last.match(/[aeiouy]+/g)?.length ?? 0) === 1 || STRESSED_AT_END.has(last)
  return closes && stressed ? lemma + lemma.at(-1) : lemma
}

/** Verbs of more than one syllable with the stress on the last. */
const STRESSED_AT_END = new Set(
  `admit deadpan begin beget befit commit compel concur confer control defer deter dispel emit equip excel expel forget incur infer occur omit outbid patrol
   permit prefer propel rebel recap recur refer regret remit rerun repel rewed submit transfer transmit upset outrun showrun reset unplug unwrap kidnap overlap`.split(
    /\s+/,
  ),
)

/** "cancelled" beside "canceled": British spelling doubles an "l" that bears no stress. */
function britishForms(lemma: string): readonly (readonly [string, VerbForm['kind']])[] {
  if (!/[^aeiou][aeiou]l$/.test(lemma) || doubled(lemma) !== lemma) return []
  return [
    [`${lemma}led`, 'past or participle'],
    [`${lemma}ling`, 'ing'],
  ]
}

/** Singular and plural of a noun. */
export function nounForms(noun: string): string[] {
  return [noun, thirdOf(noun)]
}
