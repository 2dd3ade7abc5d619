import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import jsonld from 'jsonld'
import { z } from 'zod'
import { AWKWARD, exported, sampleRecord, toldBy } from './exported.ts'

const SCHEMA = 'https://schema.org/'

/** Nothing is fetched: the address of schema.org's context gives one that reads its words as they are. */
const documentLoader = async (url: string) => {
  assert.equal(url, 'https://schema.org')
  return { documentUrl: url, contextUrl: undefined, document: { '@context': { '@vocab': SCHEMA } } } as never
}
const noneFetched = async (url: string) => assert.fail(`${url} is fetched`)

type Expanded = { readonly '@id'?: string; readonly '@type'?: readonly string[] } & Record<string, unknown>

describe('JSON-LD', async () => {
  const ledger = await sampleRecord(after)
  const told = await toldBy(ledger)
  const bytes = await exported(ledger, 'jsonld')
  const flat = (await jsonld.flatten(JSON.parse(bytes.toString()), undefined, {
    documentLoader: noneFetched,
  })) as unknown as readonly Expanded[]
  const ofType = (type: string) => flat.filter((node) => node['@type']?.includes(`${SCHEMA}${type}`))
  const valuesOf = (node: Expanded | undefined, property: string) =>
    ((node?.[`${SCHEMA}${property}`] ?? []) as { '@value'?: unknown; '@id'?: string }[]).map(
      (v) => v['@value'] ?? v['@id'],
    )

  test('is expanded without fetching anything, a Claim and a ClaimReview each proposition', () => {
    assert.deepEqual(
      ofType('Claim').map((node) => node['@id']),
      told.map(({ id }) => `urn:retcon:proposition/${id}`).sort(),
    )
    assert.equal(ofType('ClaimReview').length, told.length)
    assert.deepEqual(
      ofType('Quotation')
        .map((node) => valuesOf(node, 'text')[0])
        .sort(),
      told.flatMap(({ claims }) => claims.map(({ quote }) => quote)).sort(),
    )
  })
  test('works are of their kinds, and seasons of their series', () => {
    const season = ofType('TVSeason').find((node) => valuesOf(node, 'name').includes('Luke Cage S2'))
    assert.deepEqual(valuesOf(season, 'seasonNumber'), [2])
    assert.deepEqual(valuesOf(season, 'partOfSeries'), ['urn:retcon:entity/work/luke%20cage'])
    assert.deepEqual(valuesOf(season, 'sameAs'), ['http://www.wikidata.org/entity/Q42000002'])
    assert.ok(ofType('TVSeries').some((node) => valuesOf(node, 'name').includes('Luke Cage')))
  })
  test('who plays whom is a role in the work', () => {
    const role = ofType('PerformanceRole').find((node) =>
      valuesOf(node, 'characterName').includes('Bushmaster'),
    )
    assert.deepEqual(valuesOf(role, 'actor'), ['urn:retcon:entity/person/mustafa%20shakir'])
    const work = flat.find((node) => node['@id'] === 'urn:retcon:entity/work/luke%20cage%20s2')
    assert.ok(valuesOf(work, 'actor').includes(role?.['@id']))
  })
  test('what articles say ends no script, and comes through', () => {
    assert.doesNotMatch(bytes.toString(), /</)
    assert.ok(ofType('Person').some((node) => valuesOf(node, 'name').includes(AWKWARD)))
  })
  test('every key is a word of schema.org', () => {
    const keys = new Set(flat.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@')))
    assert.deepEqual(
      [...keys].filter((key) => !key.startsWith(SCHEMA)),
      [],
    )
  })
})

/** https://developers.google.com/search/docs/appearance/structured-data/factcheck: what is required, and what is recommended and always known. */
const FactCheck = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  claimReviewed: z.string().min(1),
  url: z.url(),
  reviewRating: z
    .object({
      '@type': z.literal('Rating'),
      alternateName: z.string().min(1),
      ratingValue: z.number(),
      bestRating: z.number(),
      worstRating: z.number(),
    })
    .refine((r) => r.worstRating <= r.ratingValue && r.ratingValue <= r.bestRating),
  author: z.object({ '@type': z.enum(['Organization', 'Person']), name: z.string().min(1) }),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    author: z.object({ '@type': z.string(), name: z.string().min(2) }).optional(),
    datePublished: z.iso.date().optional(),
    firstAppearance: z.object({ '@type': z.literal('NewsArticle'), headline: z.string().min(1) }),
  }),
})

describe('fact checks', async () => {
  const ledger = await sampleRecord(after)
  const base = 'https://retcon.example/'
  const lines = (await exported(ledger, 'claimreview', { base }))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

  test('have what Google asks for, a line each', async () => {
    assert.equal(lines.length, (await toldBy(ledger)).length)
    for (const line of lines) FactCheck.parse(line)
  })
  test('lead to the page of the proposition', () => {
    assert.ok(lines.every(({ url }) => /^https:\/\/retcon\.example\/proposition\/[0-9a-f]{32}$/.test(url)))
  })
  test('are JSON-LD in schema.org’s own context', async () => {
    const [expanded] = (await jsonld.expand(lines[0], { documentLoader })) as unknown as Expanded[]
    assert.deepEqual(expanded?.['@type'], [`${SCHEMA}ClaimReview`])
  })
  test('rate what came true highest, and what was denied low', () => {
    const rated = (sentence: string) => lines.find((line) => line.claimReviewed === sentence)?.reviewRating
    assert.deepEqual(rated('Iron Fist appears in Luke Cage S2'), {
      '@type': 'Rating',
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'True',
    })
    assert.equal(rated('Nightjar and Owl meet').alternateName, 'Denied')
    assert.ok(rated('Nightjar and Owl meet').ratingValue < 3)
  })
})
