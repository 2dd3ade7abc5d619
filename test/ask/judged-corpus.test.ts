import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsToReview, decisionsIn, decisionToUndo, judgedCorpus } from '../../src/ask/index.ts'
import { LabelledArticle } from '../../src/model/index.ts'
import { correct, decide } from '../../src/retcon.ts'
import { joins, newLedger, record, renewed, storyOf } from '../record/example.ts'

test('editors’ verdicts become labels, and what was taken back does not', async () => {
  const ledger = newLedger()
  record(ledger, [storyOf({ title: 'One', published: '2024-05-01' }, [joins, renewed])])
  const { claims } = await claimsToReview(ledger, 10)
  assert.equal(claims.length, 2)
  const [first, second] = claims
  const at = '2024-06-01T00:00:00.000Z'
  ledger.appendEvent({ kind: 'approve', claim: first?.id ?? '' }, at)
  ledger.appendEvent({ kind: 'dismiss', claim: second?.id ?? '' }, at)
  const [article] = await judgedCorpus(ledger)
  assert.deepEqual(
    article?.claims.map((c) => c.predicate),
    [first?.predicate],
  )
  assert.deepEqual(
    article?.misread.map((c) => c.predicate),
    [second?.predicate],
  )
  assert.equal(article?.unjudged, 0)
  assert.ok(LabelledArticle.safeParse(article).success)
  assert.equal((await claimsToReview(ledger, 10)).claims.length, 0)
  const last = await decisionToUndo(ledger)
  assert.ok('decision' in last && last.decision.event.kind === 'dismiss')
  ledger.appendEvent({ kind: 'undo', event: last.decision.id }, at)
  assert.deepEqual(
    (await claimsToReview(ledger, 10)).claims.map((c) => c.id),
    [second?.id],
  )
  assert.equal((await judgedCorpus(ledger))[0]?.unjudged, 1)
  assert.equal((await decisionsIn(ledger)).length, 3)
  ledger.close()
})

test('the labels come with the entities that they are about: a season’s series, other names in the article, and whom a correction brought', async () => {
  const ledger = newLedger()
  const story = storyOf({ published: '2024-05-01' }, [joins])
  const entities = [
    { type: 'character' as const, name: 'Nightjar', aliases: ['Ada Crane'] },
    { type: 'work' as const, name: 'Nightjar', aliases: [] },
    { type: 'work' as const, name: 'Harbour Nights', aliases: [] },
    { type: 'person' as const, name: 'Mara Quill', aliases: [] },
  ]
  record(ledger, [{ ...story, extraction: { ...story.extraction, entities } }])
  const claim = (await claimsToReview(ledger, 1)).claims[0]?.id ?? assert.fail('no claim')
  const finch = { type: 'character' as const, name: 'Sable Finch', aliases: [] }
  const answer = await correct(ledger, { claim, args: ['Sable Finch', 'Harbour Nights S2'] }, [
    ...entities,
    finch,
  ])
  assert.ok('decision' in answer)
  const [article] = await judgedCorpus(ledger)
  assert.deepEqual(article?.entities, [
    { type: 'character', name: 'Nightjar', aliases: ['Ada Crane'] },
    finch,
    { type: 'work', name: 'Harbour Nights', aliases: [] },
  ])
  ledger.close()
})

test('an entity goes by the name that it was merged into, and the one that was read is an alias', async () => {
  const ledger = newLedger()
  const story = storyOf({ published: '2024-05-01' }, [joins])
  const entities = [
    { type: 'character' as const, name: 'Nightjar', aliases: [] },
    { type: 'work' as const, name: 'Harbour Nights', aliases: [] },
  ]
  record(ledger, [{ ...story, extraction: { ...story.extraction, entities } }])
  const known = [...entities, { type: 'character' as const, name: 'The Nightjar of Gull Bay', aliases: [] }]
  const merged = await decide(
    ledger,
    { kind: 'merge', name: 'Nightjar', type: 'character', into: 'The Nightjar of Gull Bay' },
    known,
  )
  assert.ok('decision' in merged)
  const claim = (await claimsToReview(ledger, 1)).claims[0]?.id ?? assert.fail('no claim')
  ledger.appendEvent({ kind: 'approve', claim }, '2024-06-01T00:00:00.000Z')
  const [article] = await judgedCorpus(ledger)
  assert.deepEqual(article?.entities[0], {
    type: 'character',
    name: 'The Nightjar of Gull Bay',
    aliases: ['Nightjar'],
  })
  ledger.close()
})
