#!/usr/bin/env node
/**
 * Follows 1,000 feeds of a server on this machine for minutes (20, or the number given) on a clock that runs 600 times as fast, and says how
 * much memory that takes in each third, and whether every item was read once: `npm run soak [minutes]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { follow, openLedger, subscribe } from '../src/retcon.ts'

const minutes = Number(process.argv[2] ?? 20)
const FEEDS = 1000
const FASTER = 600
/** Loopback too; feeds are spread over so many ports, which are hosts of their own. */
const [HOST, PORTS] = ['127.0.0.2', 20]
/** Items of a feed at once, and milliseconds of the fast clock in which one is new. */
const [ITEMS, NEW_EVERY] = [5, 12 * 3_600_000]

const start = Date.now()
const now = () => start + (Date.now() - start) * FASTER
const ending = AbortSignal.timeout(minutes * 60_000)

/** Series that the feeds tell of, each in its turn. */
const SERIES = ['Lights', 'Nights', 'Tides', 'Bells', 'Lanterns'].flatMap((of) =>
  'Harbour Lantern Gull Amber Salt Winter Iron Paper Copper Hollow'.split(' ').map((name) => `${name} ${of}`),
)

/** Feed `name` as it is now: its newest items, a new one every twelve hours. */
function feedNow(name: string): string {
  const newest = Math.floor((now() - start) / NEW_EVERY) + ITEMS
  const items = Array.from({ length: ITEMS }, (_, k) => {
    const n = newest - k
    const series = SERIES[(n + Number(/\d+/.exec(name)?.[0] ?? 0)) % SERIES.length]
    const text = `<p>${`The studio has ordered season ${(n % 9) + 2} of ‘${series}’, says the invented feed ${name} in item ${n}. `.repeat(8)}</p>`
    return `<item><title>News ${n} of ${name}</title><guid isPermaLink="false">${name}-${n}</guid><pubDate>02 Jan 2024</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item>`
  })
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lantern ${name}</title>${items.join('')}</channel></rss>`
}

/** Whether every item is in the record once: no title twice, and none left out of a feed's row of numbers. */
async function oncePerItem(): Promise<{ twice: number; missed: number }> {
  const titles = await ledger.queries.selectFrom('articles').select('title').execute()
  const once = new Set(titles.map(({ title }) => title))
  const byFeed = Map.groupBy(once, (title) => title.replace(/^News \d+ of /, ''))
  const missed = [...byFeed.values()].map((own) => {
    const numbers = own.map((title) => Number(title.split(' ')[1]))
    return Math.max(...numbers) - Math.min(...numbers) + 1 - numbers.length
  })
  return { twice: titles.length - once.size, missed: missed.reduce((sum, n) => sum + n, 0) }
}

const folder = mkdtempSync(join(tmpdir(), 'retcon-soak-'))
const servers = await Promise.all(
  Array.from({ length: PORTS }, async () => {
    const server = createServer((req, res) => {
      if (req.url === '/robots.txt') res.writeHead(404).end()
      else res.end(feedNow(req.url ?? ''))
    })
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
    return server
  }),
)
const ledger = openLedger(join(folder, 'record.sqlite'))
try {
  servers.forEach((server, s) => {
    const { port } = server.address() as AddressInfo
    for (let n = s; n < FEEDS; n += PORTS)
      subscribe(ledger, { url: `http://${HOST}:${port}/feed-${n}`, kind: 'feed' })
  })
  const memory: number[] = []
  const measuring = setInterval(() => memory.push(process.memoryUsage().rss), 1000)
  const counts = { looks: 0, read: 0, again: 0 }
  /** How often looks failed for each reason. */
  const failed = new Map<string, number>()
  await follow(
    ledger,
    {
      signal: ending,
      once: false,
      limits: { maxBytes: 1024 * 1024, maxSeconds: 30, gapSeconds: 0 },
      onEvent: ({ kind, ...event }) => {
        if (kind === 'looked') counts.looks++
        else if (kind === 'failed' && 'sentence' in event)
          failed.set(event.sentence, (failed.get(event.sentence) ?? 0) + 1)
        else if (kind === 'read') counts['isNew' in event && event.isNew ? 'read' : 'again']++
      },
    },
    {
      now,
      sleep: async (ms, signal) => {
        await setTimeout(ms / FASTER, undefined, { signal }).catch(() => undefined)
      },
      chance: Math.random,
      allowed: [HOST],
    },
  )
  clearInterval(measuring)
  const { twice, missed } = await oncePerItem()
  const third = Math.floor(memory.length / 3)
  const mean = (part: readonly number[]) =>
    part.reduce((sum, bytes) => sum + bytes, 0) / part.length / 2 ** 20
  const thirds = [0, 1, 2].map((n) => mean(memory.slice(n * third, (n + 1) * third)))
  const [, middle = 0, last = 0] = thirds
  console.log(
    `${FEEDS} feeds for ${minutes} minutes: ${counts.looks} looks, ${counts.read} items read, ${counts.again} read again, ${failed.size === 0 ? 'no look failed' : 'looks failed:'}`,
  )
  for (const [reason, times] of [...failed].toSorted(([, a], [, b]) => b - a))
    console.log(`${times} × ${reason}`)
  console.log(`items in the record more than once: ${twice}; left out between two that were read: ${missed}`)
  console.log(
    `memory by thirds: ${thirds.map((mb) => mb.toFixed(0)).join(', ')} MB; last by middle ${(last / middle).toFixed(3)} (bar: 0.95 to 1.05)`,
  )
} finally {
  ledger.close()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
}
