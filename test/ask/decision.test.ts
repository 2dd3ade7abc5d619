import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import {
  boardOf,
  decisionsIn,
  evidenceOf,
  findingsOf,
  knownNames,
  namesIn,
  proposalsIn,
  type Wanted,
  whyOf,
} from '../../src/ask/index.ts'
import type { Entity, EntityType } from '../../src/model/index.ts'
import { type Ledger, openLedger } from '../../src/record/index.ts'
import { decide, undo } from '../../src/retcon.ts'
import { joins, record, recordFor, renewed, type Statement, type Story, storyOf } from '../record/example.ts'

/** A story with the names that it gives. */
function naming(story: Story, entities: readonly [EntityType, string, ...string[]][]): Story {
  const named = entities.map(([type, name, ...aliases]): Entity => ({ type, name, aliases }))
  return { ...story, extraction: { ...story.extraction, entities: named } }
}
const appears = (character: string, work: string): Statement => ({
  ...joins,
  args: [character, work],
  quote: `${character} will appear in ${work}.`,
})

const STORIES = [
  naming(storyOf({ title: 'First', outlet: 'The Beacon' }, [appears('Nightjar', 'Harbour Nights S2')]), [
    ['character', 'Nightjar', 'Wren Vale'],
    ['work', 'Harbour Nights'],
  ]),
  naming(storyOf({ title: 'Second', published: '2024-05-02' }, [renewed, appears('Nightjar', 'Dry Dock')]), [
    ['work', 'Harbour Nights'],
    ['character', 'Nightjar'],
    ['work', 'Dry Dock'],
  ]),
  naming(storyOf({ title: 'Third' }, [appears('Night Jar', 'Harbor Nights S2')]), [
    ['character', 'Night Jar'],
    ['work', 'Harbor Nights'],
  ]),
  naming(
    storyOf({ title: 'Fourth' }, [{ ...renewed, args: ['Nightjar'], quote: 'Nightjar has been ordered.' }]),
    [['work', 'Nightjar']],
  ),
]

function ledgerOf(t: TestContext, stories: readonly Story[] = STORIES): Ledger {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, stories)
  return ledger
}

const deciding = async (ledger: Ledger, wanted: Wanted) => {
  const answer = await decide(ledger, wanted, await knownNames(ledger))
  return 'problem' in answer ? assert.fail(answer.problem.sentence) : answer.decision
}
const refusal = async (ledger: Ledger, wanted: Wanted) => {
  const answer = await decide(ledger, wanted, await knownNames(ledger))
  return 'problem' in answer
    ? `${answer.problem.where.source} ${answer.problem.sentence} (${answer.problem.code})`
    : assert.fail('it was not refused')
}
const sentences = async (ledger: Ledger, name?: string) =>
  (await boardOf(ledger, name, await knownNames(ledger))).standings.map((s) => `${s.sentence} ${s.articles}`)
const namesOf = async (ledger: Ledger) =>
  (await namesIn(ledger, await knownNames(ledger))).map(
    ({ type, name, aliases, articles, discovered }) =>
      `${discovered ? '+' : ''}${type} ${name} (${aliases.join(', ')}) ${articles}`,
  )

describe('after a merge', () => {
  test('board, why and find of the one show the claims of the other, and after the undo they don’t', async (t) => {
    const ledger = ledgerOf(t)
    const before = [await sentences(ledger), await namesOf(ledger)]
    const works = await deciding(ledger, { kind: 'merge', name: 'Harbor Nights', into: 'harbour nights' })
    await deciding(ledger, { kind: 'merge', name: 'Night Jar', into: 'Nightjar' })
    const expected = ['Nightjar appears in Harbour Nights S2 2', 'Harbour Nights S2 is ordered 1']
    assert.deepEqual((await sentences(ledger, 'Harbour Nights')).sort(), [...expected].sort())
    assert.deepEqual((await sentences(ledger, 'Harbor Nights S2')).sort(), [...expected].sort())
    const [standing] = (await boardOf(ledger, 'Night Jar')).standings.filter((s) => s.articles === 2)
    const why = await whyOf(ledger, standing?.id ?? '')
    assert.ok(why.found === 'one')
    assert.deepEqual(why.reasons.claims.map((c) => c.quote).sort(), [
      'Night Jar will appear in Harbor Nights S2.',
      'Nightjar will appear in Harbour Nights S2.',
    ])
    const found = await findingsOf(ledger, 'nightjar harbour nights')
    assert.deepEqual(found.articles.map((a) => a.title).sort(), ['First', 'Second'])
    assert.ok((await findingsOf(ledger, 'Nightjar')).articles.some((a) => a.title === 'Third'))
    assert.deepEqual((await findingsOf(ledger, 'Harbour Nights')).claims.map((c) => c.sentence).sort(), [
      'Harbour Nights S2 is ordered',
      'Nightjar appears in Harbour Nights S2',
      'Nightjar appears in Harbour Nights S2',
    ])
    await undo(ledger)
    await undo(ledger, works.id.slice(0, 10))
    assert.deepEqual([await sentences(ledger), await namesOf(ledger)], before)
  })

  test('the names are one, with the other as an alias; those of another type are not touched', async (t) => {
    const ledger = ledgerOf(t)
    await deciding(ledger, { kind: 'merge', name: 'Night Jar', into: 'Nightjar' })
    assert.deepEqual(await namesOf(ledger), [
      '+work Harbour Nights () 2',
      '+work Dry Dock () 1',
      '+work Harbor Nights () 1',
      '+work Nightjar () 1',
      'character Nightjar (Night Jar, Wren Vale) 3',
    ])
    assert.ok((await sentences(ledger, 'Nightjar')).includes('Nightjar is ordered 1'))
  })

  test('the universe’s works are found under the name that stands for them', async (t) => {
    const partOf = (work: string, universe: string): Statement => ({
      predicate: 'part_of',
      args: [work, universe],
      quote: `${work} is part of the ${universe}.`,
      trigger: 'part',
    })
    const ledger = ledgerOf(t, [
      ...STORIES,
      naming(storyOf({ title: 'Fifth' }, [partOf('Harbor Nights', 'Tidal Verse')]), [
        ['work', 'Harbor Nights'],
        ['universe', 'Tidal Verse'],
      ]),
      naming(storyOf({ title: 'Sixth' }, [partOf('Dry Dock', 'Tideverse')]), [
        ['work', 'Dry Dock'],
        ['universe', 'Tideverse'],
      ]),
    ])
    await deciding(ledger, { kind: 'merge', name: 'Tidal Verse', into: 'Tideverse' })
    await deciding(ledger, { kind: 'merge', name: 'Harbor Nights', into: 'Harbour Nights' })
    const shown = await sentences(ledger, 'Tideverse')
    assert.ok(shown.includes('Harbour Nights S2 is ordered 1'), shown.join('; '))
    assert.ok(shown.includes('Nightjar appears in Dry Dock 1'), shown.join('; '))
  })
})

describe('other decisions', () => {
  test('a rename is shown everywhere, and the old name is an alias', async (t) => {
    const ledger = ledgerOf(t)
    await deciding(ledger, { kind: 'rename', name: 'Harbor Nights', to: 'Quay Lights' })
    assert.deepEqual(await sentences(ledger, 'Harbor Nights'), ['Night Jar appears in Quay Lights S2 1'])
    assert.deepEqual(await sentences(ledger, 'Quay Lights'), ['Night Jar appears in Quay Lights S2 1'])
    assert.ok((await namesOf(ledger)).includes('work Quay Lights (Harbor Nights) 1'))
    assert.equal((await findingsOf(ledger, 'quay lights')).articles[0]?.title, 'Third')
  })

  test('a split alias leads nowhere, and is told to no reader', async (t) => {
    const ledger = ledgerOf(t)
    await deciding(ledger, { kind: 'accept', name: 'Nightjar', type: 'character' })
    const isKnown = async () =>
      (await knownNames(ledger)).find((e) => e.name === 'Nightjar' && e.type === 'character')?.aliases
    assert.equal((await sentences(ledger, 'Wren Vale')).length, 3)
    assert.deepEqual(await isKnown(), ['Wren Vale'])
    await deciding(ledger, { kind: 'split', name: 'Nightjar', alias: 'wren vale' })
    assert.deepEqual(await sentences(ledger, 'Wren Vale'), [])
    assert.deepEqual(await isKnown(), [])
    assert.ok((await namesOf(ledger)).includes('character Nightjar () 2'))
    await undo(ledger)
    assert.equal((await sentences(ledger, 'Wren Vale')).length, 3)
  })

  test('what was rejected is no name, no proposal and told to no reader, but can be had back', async (t) => {
    const ledger = ledgerOf(t)
    await deciding(ledger, { kind: 'reject', name: 'Night Jar' })
    assert.ok((await proposalsIn(ledger)).every((p) => p.name !== 'Night Jar'))
    assert.ok((await namesOf(ledger)).every((line) => !line.includes('Night Jar')))
    assert.deepEqual(await sentences(ledger, 'Night Jar'), [])
    assert.equal((await ledger.queries.selectFrom('claims').selectAll().execute()).length, 5)
    await deciding(ledger, { kind: 'accept', name: 'Night Jar' })
    assert.equal((await sentences(ledger, 'Night Jar')).length, 1)
    assert.ok((await knownNames(ledger)).some((e) => e.name === 'Night Jar'))
  })

  test('merged names stay names of their own for the reader, so that an undo can part them', async (t) => {
    const ledger = ledgerOf(t)
    await deciding(ledger, { kind: 'merge', name: 'Night Jar', into: 'Nightjar' })
    const told = (await knownNames(ledger)).filter((e) => /^night/i.test(e.name)).map((e) => e.name)
    assert.deepEqual(told, ['Night Jar', 'Nightjar'])
  })
})

describe('what is refused', () => {
  test('a name of several types, until one is said', async (t) => {
    const ledger = ledgerOf(t)
    assert.equal(
      await refusal(ledger, { kind: 'accept', name: 'Nightjar' }),
      'Nightjar is a character and a work: say which with --type character (names/types)',
    )
    await deciding(ledger, { kind: 'accept', name: 'Nightjar', type: 'work' })
    // Only characters are called Night Jar.
    await deciding(ledger, { kind: 'merge', name: 'Nightjar', into: 'Night Jar' })
  })

  test('a name that is none, an alias, another’s name, a cycle', async (t) => {
    const ledger = ledgerOf(t)
    assert.match(
      await refusal(ledger, { kind: 'accept', name: 'Nobody' }),
      /^Nobody is no name of the record/,
    )
    assert.match(
      await refusal(ledger, { kind: 'accept', name: 'Dry Dock', type: 'person' }),
      /^Dry Dock is no person of the record/,
    )
    assert.match(
      await refusal(ledger, { kind: 'accept', name: 'Harbour Nights S2' }),
      /^Harbour Nights S2 goes with its series: decide on Harbour Nights /,
    )
    assert.match(
      await refusal(ledger, { kind: 'reject', name: 'Wren Vale' }),
      /^Wren Vale is an alias of Nightjar: /,
    )
    assert.match(
      await refusal(ledger, { kind: 'merge', name: 'Dry Dock', into: 'Night Jar' }),
      /^Dry Dock is a work, and Night Jar a character/,
    )
    assert.match(
      await refusal(ledger, { kind: 'rename', name: 'Dry Dock', to: 'harbour nights' }),
      /^Dry Dock can't be called Harbour Nights, which is another name/,
    )
    assert.match(
      await refusal(ledger, { kind: 'split', name: 'Dry Dock', alias: 'The Dock' }),
      /^Dry Dock has no alias The Dock/,
    )
    await deciding(ledger, { kind: 'merge', name: 'Harbor Nights', into: 'Harbour Nights' })
    assert.match(
      await refusal(ledger, { kind: 'merge', name: 'Harbour Nights', into: 'Harbor Nights' }),
      /are one already, called Harbour Nights/,
    )
  })

  test('undoing what is not there, or was undone', async (t) => {
    const ledger = ledgerOf(t)
    const problem = async (id?: string) => {
      const answer = await undo(ledger, id)
      return 'problem' in answer ? answer.problem.sentence : assert.fail('it was undone')
    }
    assert.match(await problem(), /finds no decision/)
    const { id } = await deciding(ledger, { kind: 'accept', name: 'Dry Dock' })
    assert.match(await problem('zzz'), /begins no decision/)
    assert.ok('decision' in (await undo(ledger, id)))
    assert.match(await problem(id), /was undone already/)
    assert.match(await problem(), /finds no decision/)
  })
})

test('history tells what was decided, what was undone, and lets an undoing be undone', async (t) => {
  const ledger = ledgerOf(t)
  ledger.appendEvent({ kind: 'progress', work: 'Dry Dock', seen: 'S1' }, '2024-06-01T00:00:00Z')
  await deciding(ledger, { kind: 'merge', name: 'Night Jar', into: 'Nightjar', because: 'a typo' })
  await undo(ledger)
  const past = await decisionsIn(ledger)
  assert.deepEqual(
    past.map(({ event, undone }) => `${event.kind} ${undone}`),
    ['merge true', 'undo false'],
  )
  await undo(ledger, past[1]?.id)
  assert.deepEqual(
    (await decisionsIn(ledger)).map(({ event, undone }) => `${event.kind} ${undone}`),
    ['merge false', 'undo true', 'undo false'],
  )
  assert.ok((await sentences(ledger)).includes('Nightjar appears in Harbor Nights S2 1'))
})

test('a proposal has its articles, an example and what it may be another name of', async (t) => {
  const ledger = ledgerOf(t)
  const proposals = await proposalsIn(ledger)
  assert.deepEqual(
    proposals.map(({ type, name, articles }) => `${type} ${name} ${articles}`),
    [
      'character Nightjar 2',
      'work Harbour Nights 2',
      'character Night Jar 1',
      'work Dry Dock 1',
      'work Harbor Nights 1',
      'work Nightjar 1',
    ],
  )
  const suggested = proposals.flatMap(({ name, suggestions }) =>
    suggestions.map((s) => `${name} > ${s.into.name}`),
  )
  assert.deepEqual(suggested, ['Night Jar > Nightjar', 'Harbor Nights > Harbour Nights'])
  assert.deepEqual(await evidenceOf(ledger, { type: 'character', name: 'Nightjar' }), {
    articles: [
      { title: 'Second', published: '2024-05-02' },
      { title: 'First', outlet: 'The Beacon' },
    ],
    sentence: 'Nightjar will appear in Dry Dock.',
  })
  assert.equal(
    (await evidenceOf(ledger, { type: 'work', name: 'Dry Dock' })).sentence,
    'Nightjar will appear in Dry Dock.',
  )
  await deciding(ledger, { kind: 'accept', name: 'Dry Dock' })
  assert.ok((await proposalsIn(ledger)).every(({ name }) => name !== 'Dry Dock'))
})
