import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsToReview, decisionsIn, decisionToUndo, judgedCorpus } from '../../src/ask/index.ts'
import { LabelledArticle } from '../../src/model/index.ts'
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
