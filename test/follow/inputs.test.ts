import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { inputsOf } from '../../src/follow/index.ts'

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function gathered(names: readonly string[], options: { allowed?: string[]; maxSeconds?: number } = {}) {
  const items = await Array.fromAsync(inputsOf(names, { stdin: nothing(), ...options }))
  return {
    inputs: items.flatMap((i) => ('input' in i ? [i.input] : [])),
    problems: items.flatMap((i) => ('problem' in i ? [i.problem.sentence] : [])),
  }
}

describe('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retcon-inputs-'))
  after(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'deep'))
  await mkdir(join(folder, 'bare'))
  for (const name of ['b.txt', 'a.html', 'deep/c.jsonl', 'picture.png'])
    await writeFile(join(folder, name), 'x')

  test('a folder gives its articles by path, in folders below too', async () => {
    const { inputs } = await gathered([folder])
    assert.deepEqual(
      inputs.map((i) => i.source),
      ['a.html', 'b.txt', 'deep/c.jsonl'].map((n) => join(folder, n)),
    )
  })
  test('a glob gives what it matches', async () => {
    const { inputs } = await gathered([join(folder, '*.txt')])
    assert.deepEqual(
      inputs.map((i) => i.source),
      [join(folder, 'b.txt')],
    )
  })
  test('what is not there is a problem and the rest goes on', async () => {
    const { inputs, problems } = await gathered([
      join(folder, 'none.txt'),
      join(folder, 'bare'),
      join(folder, '*.zip'),
      join(folder, 'b.txt'),
    ])
    assert.equal(inputs.length, 1)
    assert.deepEqual(
      problems.map((p) => p.split(',')[0]),
      ['no such file or folder: check the path', 'no articles in it', 'matches no file: check the pattern'],
    )
  })
})

describe('pages', () => {
  const answers: Record<string, RequestListener> = {
    '/good': (_, res) => res.setHeader('content-type', 'text/html').end('<p>Hello'),
    '/gzip': (_, res) => res.setHeader('content-encoding', 'gzip').end(gzipSync('Hello')),
    '/bomb': (_, res) => res.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(30_000_000))),
    '/missing': (_, res) => void res.writeHead(404).end(),
    '/broken': (_, res) => void res.writeHead(500).end(),
    '/slow': () => undefined,
    '/endless': (_, res) => {
      const write = () => void (res.destroyed || res.write('x'.repeat(100_000), () => setImmediate(write)))
      write()
    },
    '/loop': (_, res) => void res.writeHead(302, { location: '/loop2' }).end(),
    '/loop2': (_, res) => void res.writeHead(302, { location: '/loop' }).end(),
    '/metadata': (_, res) => void res.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    '/mapped': (_, res) => void res.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
    '/file': (_, res) => void res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/moved': (_, res) => void res.writeHead(301, { location: '/good' }).end(),
  }
  const server = createServer((req, res) => (answers[req.url ?? ''] ?? answers['/missing'])?.(req, res))
  const listening = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const fetched = async (path: string) =>
    gathered([`${await listening}${path}`], { allowed: ['127.0.0.1'], maxSeconds: 1 })

  for (const path of ['/good', '/gzip', '/moved']) {
    test(`${path} gives its bytes`, async () => {
      const { inputs } = await fetched(path)
      const chunks = await Array.fromAsync(inputs[0]?.chunks ?? [])
      assert.match(Buffer.concat(chunks).toString(), /Hello/)
    })
  }
  const faults: readonly [string, RegExp][] = [
    ['/missing', /answers 404/],
    ['/broken', /answers 500/],
    ['/slow', /not complete after 1 s/],
    ['/endless', /longer than 8 MB|not complete/],
    ['/bomb', /longer than 8 MB/],
    ['/loop', /redirects in a circle/],
    ['/metadata', /169\.254\.169\.254 is not a public address/],
    ['/mapped', /is not a public address/],
    ['/file', /redirects to file:/],
  ]
  for (const [path, sentence] of faults) {
    test(`${path} gives one clear problem`, async () => {
      const { inputs, problems } = await fetched(path)
      assert.equal(inputs.length, 0)
      assert.match(problems[0] ?? '', sentence)
    })
  }
  test('loopback is refused unless the operator allows it', async () => {
    const { problems } = await gathered([
      `${await listening}/good`,
      `http://localhost:${new URL(await listening).port}/good`,
    ])
    assert.equal(problems.filter((p) => /not a public address/.test(p)).length, 2)
  })
})
