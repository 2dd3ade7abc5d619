#!/usr/bin/env node
/**
 * Why claims are missed: `npm run eval:causes` goes over every labelled claim of the development corpus that is not read, known
 * names, and counts whether its sentence holds a trigger of its predicate, and whether its arguments are named there, are
 * only what the text is about, or are neither.
 */
import { lexicon } from '../src/extract/grammar.ts'
import { extractionOf } from '../src/extract/index.ts'

import { Catalogue, documentOf, mentionsIn } from '../src/find/index.ts'
import type { Claim, LabelledArticle } from '../src/model/index.ts'
import { foldName } from '../src/model/index.ts'
import { predicates } from '../src/predicates/index.ts'
import { DEVELOPMENT, labelled } from './corpus.ts'

interface Gold {
  readonly predicate: string
  readonly args: readonly string[]
  readonly quote: string
}

/** Same predicate, and no argument that both give differs; symmetric predicates in either order. */
function isRead(gold: Gold, claims: readonly Claim[], nameOf: (name: string) => string): boolean {
  const symmetric = predicates.find((p) => p.name === gold.predicate)?.symmetric === true
  return claims.some((claim) => {
    if (claim.predicate !== gold.predicate) return false
    const ours = claim.args.map(nameOf)
    return gold.args.every((arg, n) => {
      const name = nameOf(arg)
      return ours[n] === undefined || ours[n] === name || (symmetric && n < 2 && ours.includes(name))
    })
  })
}

/** Where the arguments of a missed claim stand: "named", "in focus" or "absent", whichever is worst. */
function causeOf(article: LabelledArticle, gold: Gold, nameOf: (name: string) => string): string {
  const doc = documentOf(article)
  const { mentions, focus } = mentionsIn(doc, new Catalogue(article.entities))
  const part = article.text.includes(gold.quote) ? 'text' : 'title'
  const at = article[part].indexOf(gold.quote)
  const here = doc.sentences.flatMap((s, n) => {
    const start = doc.tokens[s.from]?.start ?? 0
    const end = doc.tokens[s.to - 1]?.end ?? 0
    return s.in === part && start < at + gold.quote.length && end > at ? [{ s, n }] : []
  })
  const named = new Set(
    mentions
      .filter((m) => here.some(({ s }) => m.from >= s.from && m.from < s.to))
      .flatMap((m) => [m.referent, ...m.alternatives].map((r) => nameOf(r.name))),
  )
  const about = new Set(
    here.flatMap(({ n }) => [focus[n]?.work, focus[n]?.season].map((r) => nameOf(r?.name ?? ''))),
  )
  const text = predicates.find((p) => p.name === gold.predicate)?.args.map((a) => a.types === 'text') ?? []
  const args = gold.args.filter((_, n) => text[n] !== true).map(nameOf)
  const where = args.every((a) => named.has(a))
    ? 'named'
    : args.every((a) => named.has(a) || about.has(a))
      ? 'in focus'
      : 'absent'
  const words = here.flatMap(({ s }) => doc.tokens.slice(s.from, s.to).map((t) => t.lower))
  const triggers = (word: string) => [
    ...(lexicon.verbs.active.get(lexicon.formOf(word)?.lemma ?? '') ?? []),
    ...(lexicon.verbs.passive.get(lexicon.formOf(word)?.lemma ?? '') ?? []),
    ...(lexicon.nouns.get(word) ?? []),
  ]
  const triggered = words.some((word) =>
    triggers(word).some((entry) => entry.predicate.name === gold.predicate),
  )
  return `${triggered ? 'a trigger' : 'no trigger'}, an argument ${where}`
}

const counts = new Map<string, number>()
let total = 0
for (const article of labelled(...DEVELOPMENT)) {
  const canonical = new Map<string, string>()
  for (const { name, aliases } of article.entities)
    for (const alias of [name, ...aliases])
      if (!canonical.has(foldName(alias))) canonical.set(foldName(alias), foldName(name))
  const nameOf = (name: string) => canonical.get(foldName(name)) ?? foldName(name)
  const { claims } = extractionOf(article, new Catalogue(article.entities))
  for (const gold of article.claims) {
    total++
    if (isRead(gold, claims, nameOf)) continue
    const cause = causeOf(article, gold, nameOf)
    counts.set(cause, (counts.get(cause) ?? 0) + 1)
  }
}
for (const [cause, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(4)}  ${cause}`)
console.log(
  `${String([...counts.values()].reduce((a, b) => a + b, 0)).padStart(4)}  missed of ${total} labelled`,
)
