import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InboxPage } from '../../../src/serve/api/inbox.ts'
import { sampleServer } from '../sample-server.ts'

test('editors say what is followed and that all was seen; everybody sees what is new', async (t) => {
  const { app, accounts, ledger } = await sampleServer(t, { read: [] })
  const authorization = `Bearer ${accounts.addToken('desk', 'editor')}`
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    app.request(path, { method: 'POST', headers: { authorization }, body: new URLSearchParams(fields) })
  assert.equal((await app.request('/inbox/seen', { method: 'POST' })).status, 401)
  assert.equal((await post('/inbox/names', { name: '<b>Nightjar', verb: 'follow' })).status, 303)
  assert.equal((await post('/inbox/names', { name: ' ', verb: 'follow' })).status, 422)
  assert.equal((await post('/inbox/names', { name: 'x', verb: 'hide' })).status, 422)
  const onBoard = { name: 'Nightjar', from: 'board' }
  const board = async () => (await app.request('/board/Nightjar', { headers: { authorization } })).text()
  assert.match(await board(), /value="follow">Follow in the inbox/)
  assert.equal(
    (await post('/inbox/names', { ...onBoard, verb: 'follow' })).headers.get('location'),
    '/board/Nightjar',
  )
  assert.match(await board(), /value="unfollow">Follow no more/)
  assert.equal((await post('/inbox/names', { ...onBoard, verb: 'unfollow' })).status, 303)
  const page = await (await app.request('/inbox')).text()
  assert.ok(page.includes('&lt;b&gt;Nightjar') && page.includes('Nothing is new'))
  assert.deepEqual(InboxPage.parse(await (await app.request('/api/v1/inbox')).json()).names, ['<b>Nightjar'])
  // Nothing was new: nothing is written down.
  assert.equal((await post('/inbox/seen', {})).status, 303)
  const { n } = await ledger.queries
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  assert.equal(n, 3)
})
