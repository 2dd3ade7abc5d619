import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { bodyOf, problemOf, sampleServer, writing } from '../sample-server.ts'

const { app } = await sampleServer({ after })
const Page = z.looseObject({ total: z.int(), next: z.string().optional() })
const Board = Page.extend({
  standings: z.array(z.looseObject({ id: z.string(), claim: z.string(), articles: z.int() })),
})

describe('lists in pages', () => {
  const lists = {
    board: 'standings',
    sources: 'sources',
    names: 'names',
    'changes?since=2010-01-01': 'changes',
  } as const
  for (const [path, name] of Object.entries(lists))
    test(`paging through ${path} to its end gives each once, in the order of the whole`, async () => {
      const address = (query: string) => `/api/v1/${path}${path.includes('?') ? '&' : '?'}${query}`
      const whole = Page.parse(await bodyOf(app.request(address('limit=200'))))
      for (const limit of [1, 7]) {
        const seen: unknown[] = []
        let next: string | undefined = address(`limit=${limit}`)
        while (next !== undefined) {
          const response: Response = await app.request(next)
          const body = Page.parse(await bodyOf(response))
          const items = z.array(z.unknown()).parse(body[name])
          assert.ok(items.length <= limit)
          assert.equal(body.total, whole.total)
          seen.push(...items)
          const [, link] = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? []
          assert.equal(link === undefined, body.next === undefined)
          next = link
        }
        assert.deepEqual(seen, whole[name])
      }
    })

  test('what drops out between two pages neither repeats nor skips another', async (t) => {
    const { app, accounts } = await sampleServer(t)
    const token = accounts.addToken('desk', 'editor')
    const board = async (query: string) => Board.parse(await bodyOf(app.request(`/api/v1/board?${query}`)))
    const ids = (await board('limit=200')).standings.map(({ id }) => id)
    const first = await board('limit=3')
    // The first claim's own proposition leaves the board when nobody says it any more.
    const only = first.standings.slice(0, 2).find(({ articles }) => articles === 1)
    await app.request(`/api/v1/claims/${only?.claim}/dismiss`, writing(token, {}))
    const second = await board(`limit=200&cursor=${first.next}`)
    assert.deepEqual(
      second.standings.map(({ id }) => id),
      ids.slice(3),
    )
  })

  test('a cursor that is none, or of another list, is refused', async () => {
    const { next } = Page.parse(await bodyOf(app.request('/api/v1/board?limit=1')))
    const bad = [
      'x',
      '',
      'W10',
      encodeURIComponent('["a",1,"b"]'),
      Buffer.from('["a",-1,"b"]').toString('base64url'),
    ]
    for (const address of [...bad.map((c) => `board?cursor=${c}`), `names?cursor=${next}`]) {
      const response = await app.request(`/api/v1/${address}`)
      assert.equal(response.status, 400, address)
      assert.equal((await problemOf(response)).code, 'bad-cursor')
    }
  })
  test('whatever is sent as a cursor or a limit, the answer is a page or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (cursor, limit) => {
        const query = new URLSearchParams({ cursor, limit })
        const { status } = await app.request(`/api/v1/decisions?${query}`)
        assert.ok([200, 400, 422].includes(status))
      }),
      { numRuns: 60 },
    )
  })
  test('limits from 1 to 200 are taken', async () => {
    for (const limit of ['0', '201', '-1', '1.5', 'x', ''])
      assert.equal((await app.request(`/api/v1/board?limit=${limit}`)).status, 422, limit)
    assert.equal((await app.request('/api/v1/board?limit=200')).status, 200)
  })
})
