import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { boardOf } from '../src/ask/index.ts'
import { ProblemError, pagesOf, RetconClient } from '../src/client.ts'
import { listen } from '../src/serve/index.ts'
import { sampleServer } from './serve/sample-server.ts'

const { app, accounts, ledger } = await sampleServer({ after })
const { url, close } = await listen(app, { port: 0 })
after(close)
const retcon = new RetconClient(url, { token: accounts.addToken('client', 'editor') })

describe('the client', () => {
  test('asks every question', async () => {
    const { standings } = await retcon.board({ name: 'Iron Fist', status: 'released' })
    const [first] = standings
    assert.ok(first !== undefined)
    assert.equal((await retcon.proposition(first.id)).standing?.sentence, first.sentence)
    assert.ok((await retcon.history(first.id, { as_of: '2018-01-01' })).history.length > 0)
    assert.ok((await retcon.claims('iron fist')).claims.length > 0)
    const [source] = (await retcon.sources({ limit: 1 })).sources
    assert.equal((await retcon.source(source?.source ?? '')).source, source?.source)
    assert.ok((await retcon.changes({ since: '2018-01-01' })).total > 0)
    assert.ok((await retcon.names()).names.length > 0)
    assert.ok(((await retcon.entity('Luke Cage', { with: 'Iron Fist' })).together ?? []).length > 0)
    assert.ok((await retcon.universe('Marvel Cinematic Universe')).releaseOrder.length > 0)
    assert.ok((await retcon.crossovers('Marvel Cinematic Universe')).crossovers.pairs > 0)
    assert.equal((await retcon.path('Luke Cage', 'Elektra')).found, 'path')
    assert.ok((await retcon.watch('Luke Cage S2', { order: 'story' })).lines.length > 0)
    const text = 'Mara Quill will play Silver Heron in ‘Harbour Nights’.'
    assert.ok((await retcon.read({ text })).claims.length > 0)
  })
  test('writes, and takes back', async () => {
    const { id } = await retcon.decide({ kind: 'rename', name: 'Luke Cage', type: 'work', to: 'Cage' })
    assert.ok((await retcon.undo(id)).undone)
    assert.equal((await retcon.decisions()).total, 2)
    const [confirmed] = (await retcon.board({ status: 'confirmed' })).standings
    assert.ok(confirmed !== undefined)
    assert.match((await retcon.settle(confirmed.id, { truth: false })).event, /^[0-9a-f]+$/)
    assert.match((await retcon.approve(confirmed.claim)).event, /^[0-9a-f]+$/)
    assert.match((await retcon.dismiss(confirmed.claim, 'a joke')).event, /^[0-9a-f]+$/)
  })
  test('goes through all pages of a list', async () => {
    const ids: string[] = []
    for await (const { standings } of pagesOf((cursor) => retcon.board({ limit: 5, cursor })))
      ids.push(...standings.map(({ id }) => id))
    assert.deepEqual(new Set(ids), new Set((await boardOf(ledger)).standings.map(({ id }) => id)))
    assert.equal(new Set(ids).size, ids.length)
  })
  test('names with marks of addresses in them are names', async () => {
    for (const name of ['a/b', 'a?b#c', 'a%2fb', 'Ünï'])
      await assert.rejects(retcon.entity(name), (error: unknown) => {
        assert.ok(error instanceof ProblemError)
        assert.deepEqual([error.status, error.code], [404, 'unknown-name'])
        return error.message.includes(name)
      })
  })
  test('rejects with the problem details', async () => {
    const anonymous = new RetconClient(url)
    const error = await anonymous.settle('122f379205', { truth: true }).catch((cause: unknown) => cause)
    assert.ok(error instanceof ProblemError)
    assert.deepEqual([error.status, error.code], [401, 'sign-in-needed'])
    assert.match(error.message, /expected a session or a token/)
    const near = await retcon.universe('Marvel').catch((cause: unknown) => cause)
    assert.ok(near instanceof ProblemError && near.problem.near?.includes('Marvel Cinematic Universe'))
  })
  test('rejects where something else answers', async () => {
    for (const body of ['<html>Bad gateway</html>', '[]', '"x"', '']) {
      const other = new RetconClient(url, { fetch: async () => new Response(body, { status: 502 }) })
      await assert.rejects(other.board(), { status: 502, code: undefined, message: 'the server answers 502' })
    }
  })
})
