import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fact } from '../../../src/model/index.ts'
import { type Imported, WikidataDump, wikidataResults } from '../../../src/universe/importers/index.ts'
import { Universe } from '../../../src/universe/index.ts'
import { entityDocument } from './wikidata-documents.ts'

const ORIGIN = { source: 'Wikidata', stated: '2026-01-01', where: 'dump.json' }
const SERIES = entityDocument('Q100', {
  label: 'Heron Bay',
  is: 'Q5398426',
  aliases: ['Heron Bay: The Series'],
  says: {
    P449: ['Q900'],
    P580: ['2016-09-30'],
    P345: ['"tt7654321"'],
    P57: ['Q201'],
    P1080: ['Q600'],
    P18: ['"picture.jpg"'],
  },
})
const SEASON = entityDocument('Q101', {
  label: 'Heron Bay, season 2',
  is: 'Q3464665',
  says: {
    P179: ['Q100|P1545="2"'],
    P577: ['2018-06-22|P291=Q30', '2018-07'],
    P161: ['Q201|P453=Q301', 'Q202'],
    P725: ['Q202|P453=Q302'],
    P674: ['Q301', 'Q303'],
  },
})
const EPISODE = entityDocument('Q102', {
  label: 'Low Water',
  is: 'Q21191270',
  says: { P4908: ['Q101|P1545="3"'], P2047: ['54 min'] },
})
const CHARACTER = entityDocument('Q301', {
  label: 'Nightjar',
  is: 'Q188784',
  aliases: ['Dana Voss'],
  says: { P4584: ['Q101'], P463: ['Q400|P580=2017'] },
})
const TEAM = entityDocument('Q400', { label: 'The Night Watch', is: 'Q14514600' })

function imported(...lines: string[]): Imported[] {
  const dump = new WikidataDump(ORIGIN)
  return [...lines.flatMap((line, n) => dump.line(line, n + 1)), ...dump.end()]
}
const factsOf = (all: readonly Imported[]) => all.flatMap((one) => ('facts' in one ? one.facts : []))
const saidOf = (all: readonly Imported[]) =>
  all.flatMap((one) => ('problem' in one ? [one.problem] : 'note' in one ? [one.note] : []))

describe('a dump of Wikidata', () => {
  const lines = ['[', ...[SERIES, SEASON, EPISODE, CHARACTER, TEAM].map((d) => `${JSON.stringify(d)},`), ']']
  const facts = factsOf(imported(...lines))
  const universe = new Universe(facts)
  const told = (id: string, property: string) =>
    facts
      .filter((f) => f.entity === `wikidata:${id}` && f.property === property)
      .map(({ entity: _, property: __, source: ___, stated: ____, ...rest }) => rest)

  test('becomes facts that are facts, each with its source and day', () => {
    for (const fact of facts) {
      Fact.parse(fact)
      assert.equal(fact.source, 'Wikidata')
      assert.equal(fact.stated, '2026-01-01')
    }
  })

  test('names seasons and episodes by their place in the series', () => {
    assert.equal(universe.get('wikidata:Q101')?.name, 'Heron Bay S2')
    assert.equal(universe.get('wikidata:Q102')?.name, 'Heron Bay S2E3')
    assert.equal(universe.named('Low Water')[0]?.id, 'wikidata:Q102')
  })

  test('keeps dates at their precision, by region', () => {
    assert.deepEqual(told('Q101', 'release'), [{ value: '2018-06-22', region: 'US' }, { value: '2018-07' }])
    assert.deepEqual(told('Q100', 'release'), [{ value: '2016-09-30' }])
  })

  test('tells parts with their performers, voices, those only listed, and jobs', () => {
    assert.deepEqual(told('Q101', 'appearance'), [
      { value: 'wikidata:Q301', person: 'wikidata:Q201' },
      { value: 'wikidata:Q302', person: 'wikidata:Q202', credit: 'voice' },
      { value: 'wikidata:Q303' },
    ])
    assert.deepEqual(told('Q101', 'job'), [{ value: 'wikidata:Q202', role: 'actor' }])
    assert.deepEqual(told('Q100', 'job'), [{ value: 'wikidata:Q201', role: 'director' }])
  })

  test('tells first appearances, teams, ids elsewhere and running times', () => {
    assert.deepEqual(told('Q301', 'first_appearance'), [{ value: 'wikidata:Q101' }])
    assert.deepEqual(told('Q400', 'membership'), [{ value: 'wikidata:Q301', from: '2017' }])
    assert.deepEqual(told('Q100', 'external'), [{ value: 'imdb:tt7654321' }])
    assert.deepEqual(told('Q102', 'minutes'), [{ value: 54 }])
  })

  test('says once which properties are not read', () => {
    assert.deepEqual(
      saidOf(imported(JSON.stringify(SERIES))).map((p) => p.sentence),
      ['P18: not read here, and passed over'],
    )
  })
})

describe('what is wrong in a dump is one line, and the rest is read', () => {
  test('a line that is no JSON', () => {
    const all = imported(JSON.stringify(TEAM), '{"id": "Q1", ', JSON.stringify(CHARACTER))
    assert.deepEqual(
      saidOf(all).map((p) => [p.where.line, p.code]),
      [[2, 'wikidata/json']],
    )
    assert.ok(factsOf(all).some((f) => f.entity === 'wikidata:Q301'))
  })

  test('a value of another kind than its property has', () => {
    const odd = entityDocument('Q7', { label: 'Odd', is: 'Q11424', says: { P161: ['"a name"', 'Q201'] } })
    const all = imported(JSON.stringify(odd))
    assert.match(saidOf(all)[0]?.sentence ?? '', /^Q7 has a value of P161 that is of another kind/)
    assert.ok(factsOf(all).some((f) => f.property === 'job'))
  })

  test('no value and unknown values say nothing', () => {
    const film = entityDocument('Q7', {
      label: 'Odd',
      is: 'Q11424',
      says: { P161: ['novalue', 'somevalue'] },
    })
    assert.deepEqual(saidOf(imported(JSON.stringify(film))), [])
  })

  test('an id that was withdrawn, or merged into another', () => {
    const all = imported(
      '{"id":"Q8","missing":""}',
      '{"id":"Q9","redirect":"Q301"}',
      JSON.stringify(CHARACTER),
    )
    assert.deepEqual(
      saidOf(all).map((p) => p.sentence),
      [
        'Q8 was withdrawn by Wikidata: its facts no longer count under that id',
        'Q9 was merged into Q301 by Wikidata: its facts no longer count under that id',
      ],
    )
    assert.equal(new Universe(factsOf(all)).get('wikidata:Q9')?.name, 'Nightjar')
  })

  test('an entity of a class that the catalogue has no use for is passed over', () => {
    assert.deepEqual(imported(JSON.stringify(entityDocument('Q5', { label: 'Town', is: 'Q515' }))), [])
  })
})

describe('results of a query', () => {
  const cell = (value: string) => ({ type: 'literal', value })
  const answer = (vars: readonly string[], ...rows: Record<string, string>[]) => ({
    head: { vars },
    results: {
      bindings: rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, cell(v)]))),
    },
  })
  test('become facts, a row an item', () => {
    const all = wikidataResults(
      answer(['item', 'itemLabel', 'kind', 'release', 'character', 'characterLabel', 'person', 'colour'], {
        item: 'http://www.wikidata.org/entity/Q100',
        itemLabel: 'Heron Bay',
        kind: 'film',
        release: '2018-06-22T00:00:00Z',
        character: 'http://www.wikidata.org/entity/Q301',
        characterLabel: 'Nightjar',
        person: 'http://www.wikidata.org/entity/Q201',
      }),
      ORIGIN,
    )
    for (const fact of factsOf(all)) Fact.parse(fact)
    const universe = new Universe(factsOf(all))
    assert.equal(universe.named('Heron Bay')[0]?.id, 'wikidata:Q100')
    assert.equal(universe.named('Nightjar')[0]?.type, 'character')
    assert.deepEqual(
      saidOf(all).map((p) => p.sentence),
      ['column colour is not known here: it is passed over'],
    )
  })
  test('without items, or of another shape, are one line', () => {
    assert.equal(saidOf(wikidataResults(answer(['x']), ORIGIN)).at(-1)?.code, 'wikidata/column')
    assert.equal(saidOf(wikidataResults({ results: [] }, ORIGIN))[0]?.code, 'wikidata/results')
  })
})
