#!/usr/bin/env node
// Plain JavaScript that any Node understands, so that an old one gets a sentence and not a syntax error.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const NEEDED = 26
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  // What was compiled once is kept in the system's temporary folder: a second start takes half the time. Workers are told by the
  // environment, which is all of it that they inherit.
  const { directory } = module.enableCompileCache()
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory
  const { main } = await import(
    existsSync(here('../src/cli/main.ts')) ? '../src/cli/main.ts' : '../dist/cli/main.js'
  )
  await main(process.argv.slice(2))
} else if (existsSync(here('../node_modules/.bin/node'))) {
  const { spawnSync } = await import('node:child_process')
  const { status, signal } = spawnSync(
    here('../node_modules/.bin/node'),
    [here('./retcon.js'), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  if (signal) process.kill(process.pid, signal)
  process.exitCode = status ?? 1
} else {
  process.stderr.write(
    `retcon: needs Node ${NEEDED} or newer, this is ${process.versions.node}: install a newer Node, or run npm ci in a clone\n`,
  )
  process.exitCode = 1
}
