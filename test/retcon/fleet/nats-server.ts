import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { servers } from '../../../scripts/servers.ts'
import { openStreams } from '../../../src/retcon/fleet/streams.ts'
import { freePort } from '../../record/postgres-server.ts'

/** Why a test that needs NATS is skipped here; false where it isn't. Never skipped in CI, which installs it. */
export const withoutNats: string | false =
  servers().nats === undefined && !process.env.CI ? 'nats-server is not installed' : false

/** NATS servers with JetStream on loopback, one or a cluster. */
export interface Nats {
  /** For RETCON_NATS. */
  readonly addresses: string
  /** Kills one of them, as when its machine fails. */
  readonly kill: (n: number) => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startNats(size: 1 | 3 = 1): Promise<Nats> {
  const program = join(servers().nats ?? '', 'nats-server')
  const folder = mkdtempSync(join(tmpdir(), 'retcon-nats-'))
  const ports: number[] = []
  while (ports.length < 2 * size) ports.push(await freePort())
  const [own, routes] = [ports.slice(0, size), ports.slice(size)]
  const cluster = (n: number) => [
    '--cluster_name',
    'retcon',
    '--cluster',
    `nats://127.0.0.1:${routes[n]}`,
    '--routes',
    routes.map((port) => `nats://127.0.0.1:${port}`).join(','),
  ]
  const processes: ChildProcess[] = own.map((port, n) =>
    spawn(
      program,
      [
        '-a',
        '127.0.0.1',
        '-p',
        String(port),
        '-n',
        `n${n}`,
        '-js',
        '-sd',
        join(folder, String(n)),
        ...(size > 1 ? cluster(n) : []),
      ],
      { stdio: 'ignore' },
    ),
  )
  const addresses = own.map((port) => `nats://127.0.0.1:${port}`).join(',')
  await answering(addresses, size)
  const kill = async (n: number) => {
    const child = processes[n]
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
  return {
    addresses,
    kill,
    stop: async () => {
      for (const n of processes.keys()) await kill(n)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A cluster has to choose its leader before it makes streams. */
async function answering(addresses: string, replicas: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      const { connection } = await openStreams(addresses, { replicas, ackWait: 3000 })
      return await connection.close()
    } catch (cause) {
      if (tries === 150) throw cause
      await setTimeout(200)
    }
  }
}
