import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FollowPulse } from '../../src/cli/follow-health.ts'
import { newLedger } from '../record/example.ts'

test('following stands still once nothing happens while something is due', (t) => {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const clock = { now: Date.parse('2024-05-02T10:00:00Z') }
  const pulse = new FollowPulse(ledger, () => clock.now)
  clock.now += 3_600_000
  assert.deepEqual(pulse.health(), { status: 'ok', due: 0, messages: 0 })
  const subscription = { url: 'https://gull.example/feed', kind: 'feed' } as const
  ledger.subscriptions.add(subscription, new Date(clock.now).toISOString(), 60)
  assert.deepEqual(pulse.health(), { status: 'ok', due: 1, messages: 0 })
  clock.now += 16 * 60_000
  assert.equal(pulse.health().status, 'stalled')
  pulse.beat()
  assert.equal(pulse.health().status, 'ok')
})
