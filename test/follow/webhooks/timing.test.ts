import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  isQuiet,
  isZone,
  newSecret,
  signedHeaders,
  tellingTime,
  waitAfterAttempts,
} from '../../../src/follow/webhooks/index.ts'

const at = (iso: string) => Date.parse(iso)
const LONDON = { zone: 'Europe/London' }
const NIGHT = { ...LONDON, quiet: { from: '22:00', until: '07:00' } }

describe('quiet hours', () => {
  test('go over midnight, by the clocks of their zone in winter and summer', () => {
    // British Summer Time is an hour ahead.
    for (const [time, quiet] of [
      ['2024-07-01T20:59:59Z', false],
      ['2024-07-01T21:00:00Z', true],
      ['2024-07-02T05:59:59Z', true],
      ['2024-07-02T06:00:00Z', false],
      ['2024-01-01T21:30:00Z', false],
      ['2024-01-01T22:00:00Z', true],
      ['2024-01-02T06:59:00Z', true],
    ] as const)
      assert.equal(isQuiet(NIGHT, at(time)), quiet, time)
  })
  test('of a day are from the first to the second', () => {
    const noon = { zone: 'UTC', quiet: { from: '12:00', until: '13:00' } }
    assert.ok(isQuiet(noon, at('2024-01-01T12:30:00Z')))
    assert.ok(!isQuiet(noon, at('2024-01-01T13:00:00Z')))
    assert.ok(!isQuiet({ zone: 'UTC' }, at('2024-01-01T12:30:00Z')))
  })
})

describe('a digest', () => {
  const next = (digest: 'hourly' | 'daily' | undefined, time: string) =>
    new Date(tellingTime({ ...LONDON, digest }, at(time))).toISOString()
  test('is told with the next full hour, or at the next 8 in the morning', () => {
    assert.equal(next(undefined, '2024-07-01T06:10:00Z'), '2024-07-01T06:10:00.000Z')
    assert.equal(next('hourly', '2024-07-01T06:10:00Z'), '2024-07-01T07:00:00.000Z')
    assert.equal(next('daily', '2024-07-01T06:10:00Z'), '2024-07-01T07:00:00.000Z')
    assert.equal(next('daily', '2024-07-01T07:10:00Z'), '2024-07-02T07:00:00.000Z')
    // The clocks go back in the night of 27 October.
    assert.equal(next('daily', '2024-10-26T12:00:00Z'), '2024-10-27T08:00:00.000Z')
  })
  test('has a time zone that there is', () => {
    assert.deepEqual(['Europe/London', 'UTC', 'Mars/Olympus', ''].map(isZone), [true, true, false, false])
  })
})

describe('attempts', () => {
  test('come later each time, half by chance, and never sooner than asked for', () => {
    assert.deepEqual(
      [1, 2, 3, 6, 9].map((n) => waitAfterAttempts(n, undefined, 1) / 1000),
      [30, 120, 480, 21_600, 21_600],
    )
    assert.equal(waitAfterAttempts(1, undefined, 0), 15_000)
    assert.equal(waitAfterAttempts(1, 3_600_000, 0), 3_600_000)
    assert.equal(waitAfterAttempts(1, 1e12, 0), 24 * 3_600_000)
  })
  test('are signed as Standard Webhooks says', () => {
    // The example of the specification's reference libraries.
    const body = '{"test": 2432232314}'
    const headers = signedHeaders(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body },
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      1614265330,
    )
    assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
    const secret = newSecret()
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    assert.ok(key.length >= 24 && key.length <= 64)
    const mine = createHmac('sha256', key).update(`m.5.${body}`).digest('base64')
    assert.equal(signedHeaders({ id: 'm', body }, secret, 5)['webhook-signature'], `v1,${mine}`)
  })
})
