import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The environment in which the command line runs its programs and workers: what was compiled once is kept (bin/retcon.js). */
const AS_STARTED = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }

/** Runs a file of this folder in a process of its own, and gives the JSON that it prints; throws with its complaints where it fails. */
export function ranAlone<T>(file: string, ...words: readonly string[]): T {
  const path = join(import.meta.dirname, file)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', path, ...words], {
    encoding: 'utf8',
    env: AS_STARTED,
  })
  if (status !== 0) throw new Error(`${words[0]} failed: ${stderr}`)
  return JSON.parse(stdout)
}
