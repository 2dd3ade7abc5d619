import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { Surroundings } from '../../src/follow/index.ts'

/** A web service on this machine: what was asked of it, and answers by path, with `*` for all others. */
export interface LocalService {
  readonly base: string
  readonly asked: { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
}

/** A service that answers JSON documents, or does what a listener does; what it has none for is not found. */
export async function serviceOf(
  answers: Readonly<Record<string, RequestListener | object>>,
): Promise<LocalService> {
  const asked: LocalService['asked'] = []
  const server = createServer((req, res) => {
    const url = req.url ?? ''
    asked.push({ url, headers: req.headers })
    const answer = answers[url.split('?')[0] ?? ''] ?? answers['*']
    if (answer === undefined) res.writeHead(404).end('{"code":0,"status":404}')
    else if (typeof answer === 'function') answer(req, res)
    else json(answer)(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** A document, as answered on a day of its own. */
export function json(document: object): RequestListener {
  return (_, res) => {
    res.setHeader('content-type', 'application/json')
    res.setHeader('date', 'Thu, 02 May 2024 10:00:00 GMT')
    res.end(JSON.stringify(document))
  }
}

/** One answer after the other; the last stays. */
export function inTurn(...answers: readonly RequestListener[]): RequestListener {
  let n = 0
  return (req, res) => answers[Math.min(n++, answers.length - 1)]?.(req, res)
}

export const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, res) =>
    void res.writeHead(code, headers).end()

/** Surroundings whose time passes only when somebody sleeps, which it keeps account of. */
export function surroundingsIn(cacheFolder: string) {
  const slept: number[] = []
  let time = Date.UTC(2024, 4, 2, 12)
  const around: Surroundings = {
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      time += milliseconds
    },
    chance: () => 0.5,
    cacheFolder,
    allowed: ['127.0.0.1'],
  }
  const pass = (seconds: number) => {
    time += seconds * 1000
  }
  return { around, slept, pass }
}
