#!/usr/bin/env node
/** Runs the commands of the README's examples on the sample stories and writes their real output under them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')

/** The README with the output of every `$ npx retcon …` as it is now. */
export function renderedReadme(readme: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-readme-'))
  const record = join(folder, 'record.sqlite')
  try {
    output(['read', 'samples', '--record', record])
    return readme.replace(/```console\n\$ npx retcon (.*)\n[\s\S]*?```/g, (_, command: string) => {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '')
      return `\`\`\`console\n$ npx retcon ${command}\n${output([...words, '--record', record])}\n\`\`\``
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function output(words: readonly string[]): string {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  return execFileSync(process.execPath, ['--no-warnings', 'bin/retcon.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  }).trimEnd()
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(README, renderedReadme(readFileSync(README, 'utf8')))
