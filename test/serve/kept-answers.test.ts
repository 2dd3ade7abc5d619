import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { boardOf } from '../../src/ask/index.ts'
import { judge } from '../../src/retcon.ts'
import { sampleServer, writing } from './sample-server.ts'

const { app, ledger, accounts } = await sampleServer({ after })
const textOf = async (path: string, init?: RequestInit) => (await app.request(path, init)).text()
const BOARD = '/board/Luke%20Cage%20S2'

describe('an answer that is given again', () => {
  test('is the same, headers and all', async () => {
    const [first, second] = [await app.request(BOARD), await app.request(BOARD)]
    assert.equal(await second.text(), await first.text())
    assert.deepEqual([...second.headers].sort(), [...first.headers].sort())
  })

  test('is another for another address, and for viewers who are not as far', async () => {
    assert.notEqual(await textOf(`${BOARD}?as_of=2017-10-01`), await textOf(BOARD))
    const cookie = `progress=${encodeURIComponent(JSON.stringify([{ work: 'Luke Cage', seen: 'S1' }]))}`
    const folded = await textOf(BOARD, { headers: { cookie } })
    assert.match(folded, /folded/)
    assert.doesNotMatch(await textOf(BOARD), /lines? folded/)
  })

  test('is made anew once anything was written', async () => {
    const [standing] = (await boardOf(ledger, 'Luke Cage S2')).standings
    const path = `/proposition/${standing?.id}?as_of=2999-01-01`
    const before = await textOf(path)
    await judge(ledger, { kind: 'settle', proposition: standing?.id ?? '', truth: false, because: 'a test' })
    const changed = await textOf(path)
    assert.notEqual(changed, before)
    assert.match(changed, /a test/)
  })

  test('is never one that an editor got', async () => {
    const { headers } = new Request('http://localhost', writing(accounts.addToken('desk', 'editor'), {}))
    const authorization = headers.get('authorization') ?? ''
    assert.match(await textOf('/review', { headers: { authorization } }), /By keyboard/)
    assert.doesNotMatch(await textOf('/review'), /By keyboard/)
  })
})

describe('a file that pages load', () => {
  test('comes once with a tag, and not again while it is the same', async () => {
    const first = await app.request('/static/page.css')
    assert.match(first.headers.get('content-type') ?? '', /^text\/css/)
    const tag = first.headers.get('etag') ?? ''
    assert.equal((await app.request('/static/page.css', { headers: { 'if-none-match': tag } })).status, 304)
  })

  test('is one of a list, and no other file of the disk', async () => {
    for (const path of [
      '/static/tsconfig.json',
      '/static/page.css.map',
      '/static/',
      '/static/vendor/package.json',
    ])
      assert.equal((await app.request(path)).status, 404, path)
  })
})
