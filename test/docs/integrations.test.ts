import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { commandLine } from '../cli/command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const page = readFileSync(join(ROOT, 'docs/integrations.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'retcon-page-'))
after(() => rmSync(folder, { recursive: true }))

/** Each command of the page with what the page says that it prints. */
const examples = [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...shown] = part.trimEnd().split('\n')
      return { command, shown }
    }),
)

const retcon = commandLine({
  cwd: folder,
  env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' },
})
function run(words: readonly string[]): string {
  const { stdout, stderr } = retcon(...words)
  assert.equal(stderr, '', words.join(' '))
  return stdout.trimEnd()
}

/** The page may cut a line, or all lines after one, with “…”. */
function agrees(printed: readonly string[], shown: readonly string[]): boolean {
  if (shown.at(-1) === '…') return agrees(printed.slice(0, shown.length - 1), shown.slice(0, -1))
  const same = (line: string, n: number) =>
    line.endsWith('…') ? printed[n]?.startsWith(line.slice(0, -1)) === true : printed[n] === line
  return printed.length === shown.length && shown.every(same)
}

describe('the commands on the page of ways in and out, on the sample stories', () => {
  run(['read', join(ROOT, 'samples')])
  for (const { command, shown } of examples) {
    test(command, () => {
      assert.match(command, /^npx retcon /)
      const words = [...command.slice('npx retcon '.length).matchAll(/"([^"]*)"|(\S+)/g)]
      const printed = run(words.map(([, quoted, word]) => quoted ?? word ?? ''))
      const lines = printed === '' ? [] : printed.split('\n')
      assert.ok(agrees(lines, shown), `it prints:\n${printed}`)
    })
  }
})
