#!/usr/bin/env node
/**
 * Finds the servers that the tests of PostgreSQL and of NATS start for themselves, Debian's `postgresql` and `nats-server`. Run by `npm test`: where CI is set it installs what is
 * missing, elsewhere it says in a line what will be skipped.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Folders of the programs, or undefined where they aren't installed. */
export interface Servers {
  /** The folder with `initdb` and `postgres`. */
  readonly postgres: string | undefined
  readonly nats: string | undefined
}

export function servers(): Servers {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
  ]
  return {
    postgres: folders.find((folder) => existsSync(join(folder, 'initdb'))),
    nats: folders.find((folder) => existsSync(join(folder, 'nats-server'))),
  }
}

const PACKAGES = { postgres: 'postgresql', nats: 'nats-server' } as const

function install(missing: readonly string[]): void {
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...words: string[]) => {
    const [command = '', ...rest] = [...before, ...words]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env })
    return status === 0
  }
  run('apt-get', 'update', '-qq')
  if (!run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing)) {
    process.stderr.write(`servers: apt-get could not install ${missing.join(' and ')}\n`)
    process.exitCode = 1
  }
}

if (process.argv[1] === import.meta.filename) {
  const found = servers()
  const missing = (['postgres', 'nats'] as const)
    .filter((server) => found[server] === undefined)
    .map((server) => PACKAGES[server])
  if (missing.length > 0 && process.env.CI) install(missing)
  else if (missing.length > 0)
    process.stderr.write(
      `servers: ${missing.join(' and ')} not installed, so what needs them is not tested\n`,
    )
}
