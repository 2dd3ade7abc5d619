import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { ApiClient } from '../../src/follow/index.ts'
import { type LocalService, serviceOf, surroundingsIn } from './local-service.ts'

/** A service whose answers are kept for an hour, a client of it, and where they are kept. */
async function keeping(t: TestContext, key = 'b3acab3acab3acab3acab3acab3acab3') {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-cache-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const { base, asked }: LocalService = await serviceOf({ '*': { a: 1 } })
  const world = surroundingsIn(folder)
  const service = {
    name: 'Beacon',
    base,
    perSecond: 2,
    keptSeconds: 3600,
    key: { parameter: ['api_key', key] as const },
  }
  const beacon = join(folder, 'beacon')
  const files = () =>
    existsSync(beacon)
      ? readdirSync(beacon)
          .sort()
          .map((name) => join(beacon, name))
      : []
  return { client: new ApiClient(service, world.around), asked, files, folder, beacon, key, ...world }
}

describe('an answer that was kept', () => {
  test('is given again without asking, with the day that it was fetched on', async (t) => {
    const { client, asked, pass } = await keeping(t)
    const first = await client.answer('/thing', [['q', 'Harbour & Nights']])
    pass(3599)
    assert.deepEqual(await client.answer('/thing', [['q', 'Harbour & Nights']]), first)
    assert.equal(asked.length, 1)
  })

  test('is asked for anew once its time is over', async (t) => {
    const { client, asked, pass } = await keeping(t)
    await client.answer('/thing')
    pass(3600)
    await client.answer('/thing')
    assert.equal(asked.length, 2)
  })

  test('is of no use for another question', async (t) => {
    const { client, asked } = await keeping(t)
    await client.answer('/thing', [['q', 'one']])
    await client.answer('/thing', [['q', 'two']])
    assert.equal(asked.length, 2)
  })

  test('counts as absent when it is damaged, whatever is in it', async (t) => {
    const { client, asked, files } = await keeping(t)
    const whole = await client.answer('/thing')
    const [file = ''] = files()
    const text = readFileSync(file, 'utf8')
    const damages = [
      '',
      text.slice(0, 40),
      '[]',
      text.replace('\\"a\\":1', '\\"a\\":'),
      text.replace('/thing', '/king'),
    ]
    for (const damaged of damages) {
      assert.notEqual(damaged, text)
      writeFileSync(file, damaged)
      assert.deepEqual(await client.answer('/thing'), whole)
    }
    assert.equal(asked.length, 1 + damages.length)
  })

  test('is one whole file, without the key', async (t) => {
    const { client, files, key } = await keeping(t)
    await client.answer('/thing')
    const [file = '', ...others] = files()
    assert.deepEqual(others, [])
    assert.match(file, /[0-9a-f]{64}\.json$/)
    assert.doesNotMatch(readFileSync(file, 'utf8'), new RegExp(key))
  })
})

describe('the folder of answers', () => {
  test('is swept of what may be kept no longer, and of nothing that is not its own', async (t) => {
    const { client, files, pass, beacon } = await keeping(t)
    await client.answer('/old')
    pass(3000)
    await client.answer('/new')
    writeFileSync(join(beacon, 'notes.txt'), 'mine')
    assert.equal(files().length, 3)
    pass(1000)
    await client.sweep()
    assert.equal(files().length, 2)
    pass(3600)
    await client.sweep()
    assert.deepEqual(files(), [join(beacon, 'notes.txt')])
  })

  test('that can’t be written to is told of in one line', async (t) => {
    const { client, beacon } = await keeping(t)
    writeFileSync(beacon, 'a file where the folder should be')
    await client.sweep()
    const answer = await client.answer('/thing')
    assert.match(
      'problem' in answer ? answer.problem.sentence : '',
      /^can't be kept on disk \(.*\): name another folder with RETCON_CACHE$/,
    )
  })
})
