import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { servers } from '../../scripts/servers.ts'

/** Why a test that needs PostgreSQL is skipped here; false where it isn't. Never skipped in CI, which installs it. */
export const withoutPostgres: string | false =
  servers().postgres === undefined && !process.env.CI ? 'PostgreSQL is not installed' : false

/** A PostgreSQL server of one's own, on a temporary folder and a port of loopback that is free. */
export interface PostgresServer {
  readonly pid: number
  readonly port: number
  /** The address of a new, empty database. */
  readonly database: () => Promise<string>
  /** Stops it at once, as when the machine fails (`immediate`) or its owner restarts it (`fast`), and starts it again. */
  readonly restart: (how: 'fast' | 'immediate') => Promise<void>
  readonly stop: () => Promise<void>
}

/** `durable` as in production: every commit is on the disk before it is answered. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = servers().postgres
  if (folder === undefined)
    throw new Error('PostgreSQL is not installed: run scripts/servers.ts with CI=true')
  const data = mkdtempSync(join(durable ? tmpdir() : fastFolder(), 'retcon-postgres-'))
  const owner = notRoot()
  if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid ?? owner.uid)
  const made = spawnSync(
    join(folder, 'initdb'),
    ['-D', data, '-U', 'retcon', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...owner, cwd: data, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'max_wal_size=4GB',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
  const start = async () => {
    const child = spawn(
      join(folder, 'postgres'),
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...owner, cwd: data, stdio: 'ignore' },
    )
    await answering(port)
    return child
  }
  let server = await start()
  const ended = async (signal: NodeJS.Signals) => {
    const exit = once(server, 'exit')
    server.kill(signal)
    await exit
  }
  let databases = 0
  return {
    get pid() {
      return server.pid ?? 0
    },
    port,
    database: async () => {
      const name = `record_${process.pid}_${databases++}`
      await administer(port, `create database ${name}`)
      return `postgres://retcon@127.0.0.1:${port}/${name}`
    },
    restart: async (how) => {
      await ended(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      server = await start()
    },
    stop: async () => {
      await ended('SIGQUIT')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A folder in the system's memory, on Linux. */
const MEMORY = '/dev/shm'
/** Bytes that the databases of a run of all tests are well within: 219 of 9 MB each. */
const ROOM = 6e9

/** Where there is room for them: a database has 300 files, and copying it takes three times as long on a disk. */
function fastFolder(): string {
  const { bavail, bsize } = existsSync(MEMORY) ? statfsSync(MEMORY) : { bavail: 0, bsize: 0 }
  return Math.min(bavail * bsize, freemem()) > ROOM ? MEMORY : tmpdir()
}

/** Runs a statement in the server's own database. */
export async function administer(port: number, sql: string): Promise<void> {
  const client = new pg.Client(`postgres://retcon@127.0.0.1:${port}/postgres`)
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** PostgreSQL refuses to run as root. */
function notRoot(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (which: string) => Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await administer(port, 'select 1')
    } catch (cause) {
      if (tries === 300) throw cause
      await setTimeout(50)
    }
  }
}
