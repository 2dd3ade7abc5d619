import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { promisify } from 'node:util'
import { APPEARS, PORTRAYS, STORY } from '../follow/model-reader/story.ts'
import { answer, stubModel } from '../follow/model-reader/stub-model.ts'

const ROOT = join(import.meta.dirname, '../..')
const page = readFileSync(join(ROOT, 'docs/integrations.md'), 'utf8')
describe('the page on the second reader', () => {
  test('names the settings that there are', () => {
    const settings = readFileSync(join(ROOT, 'src/follow/model-reader/settings.ts'), 'utf8')
    const named = (text: string) => [...new Set([...text.matchAll(/RETCON_LLM_\w+/g)].map(String))].sort()
    assert.deepEqual(named(page), named(settings))
  })
  test('shows what the command prints', async (t) => {
    const [, words = '', shown] = /```console llm\n\$ npx retcon ([^\n]*)\n([\s\S]*?)```/.exec(page) ?? []
    const { url } = await stubModel(t, () =>
      answer([PORTRAYS, APPEARS, { ...APPEARS, quote: 'Nightjar is back.' }]),
    )
    const cwd = mkdtempSync(join(tmpdir(), 'retcon-page-'))
    t.after(() => rmSync(cwd, { recursive: true }))
    writeFileSync(join(cwd, 'story.txt'), STORY)
    const model = { RETCON_LLM_URL: url, RETCON_LLM_MODEL: 'stub', RETCON_LLM_PRICE: '0.15,0.60' }
    const env = { ...process.env, ...model, RETCON_RECORD: join(cwd, 'record.sqlite'), NO_COLOR: '1' }
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'bin/retcon.js'), ...words.split(' ')],
      { env, cwd },
    )
    assert.equal(stdout, shown)
  })
})
