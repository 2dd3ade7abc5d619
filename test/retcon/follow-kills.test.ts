import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { seededChance } from '../../src/follow/index.ts'
import { digestOf, openLedger } from '../../src/record/index.ts'
import { subscribe } from '../../src/retcon.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { feed } from './bad-server.ts'

/** Kills of one following; RETCON_KILLS=200 for the long run, which npm run test:kills makes. */
const KILLS = Number(process.env.RETCON_KILLS ?? 6)
const FEEDS = 12
/** Milliseconds after which the program is killed, at the most: a whole following takes about twice that. */
const LONGEST_LIFE = 900

const folder = mkdtempSync(join(tmpdir(), 'retcon-kills-'))
after(() => rmSync(folder, { recursive: true }))

async function newsServer(): Promise<string> {
  const server = createServer((req, res) => {
    if (req.url === '/robots.txt') res.writeHead(404).end()
    else setTimeout(() => res.end(feed(String(req.url))), 15)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.2:${(server.address() as AddressInfo).port}`
}

function recordOf(name: string, base: string): string {
  const path = join(folder, name)
  const ledger = openLedger(path)
  for (let n = 0; n < FEEDS; n++) subscribe(ledger, { url: `${base}/feed-${n}`, kind: 'feed' })
  ledger.close()
  return path
}

function following(path: string) {
  return spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'follow-once.ts'), path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** What the record holds, weighed, without the times. */
async function outcomeOf(path: string) {
  const ledger = openLedger(path)
  await bringUpToDate(ledger)
  const items = await ledger.queries.selectFrom('feed_items').select(['id', 'state']).orderBy('id').execute()
  const articles = await ledger.queries.selectFrom('articles').select('id').orderBy('id').execute()
  const digest = await digestOf(ledger)
  ledger.close()
  return { items, articles, digest }
}

describe('following that is killed', () => {
  test(`${KILLS} times at any moment loses nothing and reads nothing twice`, {
    timeout: KILLS * 3000 + 60_000,
  }, async () => {
    const base = await newsServer()
    const undisturbed = recordOf('undisturbed.sqlite', base)
    await once(following(undisturbed), 'exit')
    const killed = recordOf('killed.sqlite', base)
    const chance = seededChance(7)
    for (let n = 0; n < KILLS; n++) {
      const child = following(killed)
      const timer = setTimeout(() => child.kill('SIGKILL'), chance() * LONGEST_LIFE)
      await once(child, 'exit')
      clearTimeout(timer)
      if (n % 20 === 19) again(killed)
    }
    await once(following(killed), 'exit')
    const [a, b] = [await outcomeOf(undisturbed), await outcomeOf(killed)]
    assert.equal(a.articles.length, FEEDS)
    assert.deepEqual(b, a)
  })
})

/** Every feed is due again, so that there is something left to kill. */
function again(path: string): void {
  const ledger = openLedger(path)
  const now = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
  for (const { url } of ledger.subscriptions.due('9999'))
    ledger.subscriptions.change(url, 'active', null, now)
  ledger.close()
}
