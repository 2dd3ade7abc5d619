import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { type Archive, openArchive } from '../../src/follow/index.ts'

const BYTES = Buffer.from(Array.from({ length: 5000 }, (_, n) => `line ${n}\n`).join(''))

async function served(
  t: TestContext,
  answer: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/news.jsonl`
}

async function opened(name: string, allowed = ['127.0.0.1']): Promise<Archive> {
  const archive = await openArchive(name, allowed)
  assert.ok('identity' in archive, JSON.stringify(archive))
  return archive
}

const bytesOf = async (archive: Archive, offset: number) =>
  Buffer.concat(await Array.fromAsync(archive.bytesFrom(offset)))

function ranged({ headers }: IncomingMessage, res: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
  res.writeHead(from > 0 ? 206 : 200, { etag: '"1"', 'content-length': BYTES.length - from })
  res.end(BYTES.subarray(from))
}

describe('an archive on the web', () => {
  test('is read from its start in one request, and entered in the middle by a range', async (t) => {
    const asked: (string | undefined)[] = []
    const url = await served(t, (req, res) => {
      asked.push(req.headers.range)
      ranged(req, res)
    })
    const archive = await opened(url)
    assert.equal(archive.size, BYTES.length)
    assert.deepEqual(await bytesOf(archive, 0), BYTES)
    assert.deepEqual(await bytesOf(archive, 1234), BYTES.subarray(1234))
    assert.deepEqual(asked, [undefined, 'bytes=1234-'])
  })

  test('whose server knows no ranges is passed over up to there', async (t) => {
    const archive = await opened(await served(t, (_, res) => res.end(BYTES)))
    assert.deepEqual(await bytesOf(archive, 4321), BYTES.subarray(4321))
  })

  test('is another once its server says that it changed', async (t) => {
    let version = 0
    const url = await served(t, (_, res) => res.writeHead(200, { etag: `"${version}"` }).end(BYTES))
    const first = await opened(url)
    assert.equal((await opened(url)).identity, first.identity)
    version++
    assert.notEqual((await opened(url)).identity, first.identity)
  })

  test('that is broken off is an error, not an end', async (t) => {
    const url = await served(t, (_, res) => {
      res.writeHead(200, { 'content-length': BYTES.length })
      res.write(BYTES.subarray(0, 1000), () => res.destroy())
    })
    await assert.rejects(async () => bytesOf(await opened(url), 0))
  })

  test('is not fetched from private addresses, nor through a redirect to one', async (t) => {
    const url = await served(t, (_, res) =>
      res.writeHead(302, { location: 'http://169.254.1.1/x.warc' }).end(),
    )
    const [direct, redirected] = await Promise.all([openArchive(url, []), openArchive(url, ['127.0.0.1'])])
    for (const answer of [direct, redirected]) assert.ok('fault' in answer && answer.code === 'private')
  })

  test('that is not there is a fault with what its server says', async (t) => {
    const answer = await openArchive(await served(t, (_, res) => res.writeHead(404).end()), ['127.0.0.1'])
    assert.ok('fault' in answer && answer.fault.includes('404 Not Found'))
  })
})
