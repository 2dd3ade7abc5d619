import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Article, articleExample } from '../../src/model/article.ts'
import { Claim, claimExample } from '../../src/model/claim.ts'
import { Edtf, edtfExample } from '../../src/model/edtf.ts'
import { Entity, entityExample } from '../../src/model/entity.ts'
import { Event, eventExample } from '../../src/model/event.ts'
import { Fact, factExample } from '../../src/model/fact.ts'
import { problemExample, problemLine } from '../../src/model/problem.ts'
import { Proposition, propositionExample } from '../../src/model/proposition.ts'
import { Quote, quoteExample } from '../../src/model/quote.ts'
import { Span, spanExample } from '../../src/model/span.ts'
import { Subscription, subscriptionExample } from '../../src/model/subscription.ts'
import { Webhook, webhookExample } from '../../src/model/webhook.ts'

const RECORDS = [
  ['article', Article, articleExample],
  ['claim', Claim, claimExample],
  ['date', Edtf, edtfExample],
  ['entity', Entity, entityExample],
  ['event', Event, eventExample],
  ['fact', Fact, factExample],
  ['proposition', Proposition, propositionExample],
  ['quote', Quote, quoteExample],
  ['span', Span, spanExample],
  ['subscription', Subscription, subscriptionExample],
  ['webhook', Webhook, webhookExample],
] as const

for (const [name, schema, example] of RECORDS) {
  test(`the example of a ${name} is one, and comes back from JSON the same`, () => {
    assert.deepEqual(schema.parse(JSON.parse(JSON.stringify(example))), example)
  })
}

test('a date is a day, a month, a season or quarter, or a year, and nothing else', () => {
  for (const good of ['2018', '2018-06', '2018-21', '2018-34', '2018-06-22'])
    assert.ok(Edtf.safeParse(good).success, good)
  for (const bad of ['18', '2018-13', '2018-25', '2018-6', '2018-06-32', 'June 2018', '2018-06-22T10:00']) {
    assert.ok(!Edtf.safeParse(bad).success, bad)
  }
})

test('a problem is one line with where, what, what to do and its code', () => {
  assert.equal(
    problemLine(problemExample),
    'feed.jsonl:7 not JSON, expected one JSON object a line: mend or remove the line (read/json)',
  )
})
