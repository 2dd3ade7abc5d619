#!/usr/bin/env node
/**
 * What starting costs: part of `npm run bench`. Processor time (user and system) of commands on a record of the sample stories, the median of
 * `RUNS` in turns, and the modules that each loads; beside Node alone.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 11
const ROOT = join(import.meta.dirname, '..')
const BIN = join(ROOT, 'bin/retcon.js')
const STORY = join(ROOT, 'samples/2018-10-20-cancelled.html')

/** What runs before the program, and tells at its end what it took. */
const preloaded = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
const TIMED = preloaded(`process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('\\n' + (user + system) / 1000)
})`)
const COUNTED = preloaded(`import { registerHooks } from 'node:module'
let modules = 0
registerHooks({ load: (url, context, next) => { modules++; return next(url, context) } })
process.on('exit', () => process.stderr.write('\\n' + modules))`)

/** The last line that a program with something preloaded leaves on standard error, as a number. */
function toldBy(preload: readonly string[], program: readonly string[], cwd: string): number {
  const { stderr } = spawnSync(process.execPath, [...preload, ...program], { encoding: 'utf8', cwd })
  return Number(stderr.slice(stderr.lastIndexOf('\n')))
}

const folder = mkdtempSync(join(tmpdir(), 'retcon-startup-'))
try {
  spawnSync(process.execPath, [BIN, 'read', join(ROOT, 'samples')], { cwd: folder })
  const programs = [
    ['-e', '0'],
    ...[
      '--version',
      '--help',
      'board',
      'who Daredevil',
      'feeds list',
      `extract ${STORY}`,
      `read ${STORY}`,
    ].map((words) => [BIN, ...words.split(' ')]),
  ]
  const times = programs.map((): number[] => [])
  // The first round only fills the cache of what is compiled.
  for (let run = 0; run <= RUNS; run++)
    programs.forEach((program, n) => {
      const time = toldBy(TIMED, program, folder)
      if (run > 0) times[n]?.push(time)
    })
  programs.forEach((program, n) => {
    const median = times[n]?.sort((a, b) => a - b)[RUNS >> 1] ?? 0
    const name = program[0] === BIN ? `retcon ${program.slice(1).join(' ').replace(ROOT, '')}` : 'node alone'
    console.log(
      `${name.padEnd(50)} ${median.toFixed(0).padStart(6)} ms  ${toldBy(COUNTED, program, folder)} modules`,
    )
  })
} finally {
  rmSync(folder, { recursive: true })
}
