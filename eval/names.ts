#!/usr/bin/env node
import { Catalogue, documentOf, mentionsIn } from '../src/find/index.ts'
import { ENTITY_TYPES, type Entity, foldName, type LabelledArticle } from '../src/model/index.ts'
/**
 * How well names are discovered with nothing known but the shipped lists: of the labelled names that claims rest on and that the article
 * writes, how many are found with their type, as a guess, with another type, or not at all. Then the claims that known names give and a
 * cold reading misses, by the worst of that among their names.
 */
import { evaluationOf, type Track } from '../src/retcon/evaluation.ts'
import { shippedEntities } from '../src/universe/index.ts'
import { DEVELOPMENT, labelled } from './corpus.ts'

const OUTCOMES = ['right', 'guessed right', 'another type', 'not found'] as const
type Outcome = (typeof OUTCOMES)[number]

const shipped = new Catalogue(shippedEntities)
const articles = labelled(...DEVELOPMENT)
const counts = new Map<string, number>()
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
for (const article of articles) {
  const outcomes = outcomesIn(article)
  for (const [entity, outcome] of outcomes) count(`${entity.type} ${outcome}`)
  for (const lost of lostIn(article)) count(`claims ${worstOf(lost, outcomes)}`)
}

console.log(['', ...OUTCOMES].map((cell) => cell.padEnd(14)).join(''))
for (const type of [...ENTITY_TYPES, 'claims'])
  console.log(
    [type, ...OUTCOMES.map((o) => counts.get(`${type} ${o}`) ?? 0)].map((c) => String(c).padEnd(14)).join(''),
  )

/** The arguments of each labelled claim that is read with known names and not without. */
function lostIn(article: LabelledArticle): string[][] {
  const missed = (track: Track) =>
    evaluationOf([article], track, shippedEntities).misses.flatMap((m) =>
      m.kind === 'missed' ? [m.what] : [],
    )
  const anyway = new Set(missed('known names'))
  return missed('cold')
    .filter((what) => !anyway.has(what))
    .map((what) =>
      what
        .replace(/ \[\w+\]$/, '')
        .split('|')
        .slice(1)
        .map(seriesOf),
    )
}

/** The worst that became of any of these names, which are folded without their article. */
function worstOf(names: readonly string[], outcomes: readonly [Entity, Outcome][]): Outcome {
  const became = outcomes
    .filter(([entity]) => names.includes(foldName(entity.name)))
    .map(([, outcome]) => outcome)
  return OUTCOMES.findLast((outcome) => became.includes(outcome)) ?? 'right'
}

function outcomesIn(article: LabelledArticle): [Entity, Outcome][] {
  const { mentions } = mentionsIn(documentOf(article), shipped, article.outlet)
  const named = mentions.filter((m) => m.kind === 'name')
  const used = new Set(article.claims.flatMap((c) => c.args.map((name) => foldName(seriesOf(name)))))
  const text = foldName(`${article.title}\n${article.text}`)
  return article.entities.flatMap((entity): [Entity, Outcome][] => {
    const forms = formsOf(entity)
    if (!used.has(foldName(entity.name)) || !forms.some((form) => text.includes(form))) return []
    const found = named.filter((m) => forms.includes(foldName(m.referent.name)))
    const right = found.filter((m) => m.referent.type === entity.type)
    if (found.length === 0) return [[entity, 'not found']]
    if (right.length === 0) return [[entity, 'another type']]
    return [[entity, right.some((m) => m.guessed !== true) ? 'right' : 'guessed right']]
  })
}

function seriesOf(name: string): string {
  return name.replace(/ S\d+(?:E\d+)?$/i, '')
}

function formsOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases].map(foldName)
}
