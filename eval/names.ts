#!/usr/bin/env node
/**
 * How well names are discovered with nothing known but the shipped lists: of the labelled names that claims rest on and that the article
 * writes, how many are found with their type, as a guess, with another type, or not at all.
 */
import { Catalogue, documentOf, mentionsIn } from '../src/find/index.ts'
import { ENTITY_TYPES, type Entity, foldName, type LabelledArticle } from '../src/model/index.ts'
import { shippedEntities } from '../src/universe/index.ts'
import { labelled } from './corpus.ts'

const OUTCOMES = ['right', 'guessed right', 'another type', 'not found'] as const
type Outcome = (typeof OUTCOMES)[number]

const shipped = new Catalogue(shippedEntities)
const counts = new Map<string, number>()
for (const article of labelled('seed', 'dev-a', 'dev-b', 'dev-c', 'dev-d', 'dev-e', 'dev-f', 'dev-g'))
  for (const [type, outcome] of outcomesIn(article)) {
    const key = `${type} ${outcome}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }

console.log(['', ...OUTCOMES].map((cell) => cell.padEnd(14)).join(''))
for (const type of ENTITY_TYPES)
  console.log(
    [type, ...OUTCOMES.map((o) => counts.get(`${type} ${o}`) ?? 0)].map((c) => String(c).padEnd(14)).join(''),
  )

function outcomesIn(article: LabelledArticle): [string, Outcome][] {
  const { mentions } = mentionsIn(documentOf(article), shipped, article.outlet)
  const named = mentions.filter((m) => m.kind === 'name')
  const used = new Set(article.claims.flatMap((c) => c.args.map((name) => foldName(seriesOf(name)))))
  const text = foldName(`${article.title}\n${article.text}`)
  return article.entities.flatMap((entity): [string, Outcome][] => {
    const forms = formsOf(entity)
    if (!used.has(foldName(entity.name)) || !forms.some((form) => text.includes(form))) return []
    const found = named.filter((m) => forms.includes(foldName(m.referent.name)))
    const right = found.filter((m) => m.referent.type === entity.type)
    if (found.length === 0) return [[entity.type, 'not found']]
    if (right.length === 0) return [[entity.type, 'another type']]
    return [[entity.type, right.some((m) => m.guessed !== true) ? 'right' : 'guessed right']]
  })
}

function seriesOf(name: string): string {
  return name.replace(/ S\d+(?:E\d+)?$/, '')
}

function formsOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases].map(foldName)
}
