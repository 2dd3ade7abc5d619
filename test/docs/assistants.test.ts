import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { z } from 'zod'
import { connected, overStdio } from '../serve/mcp/assistant.ts'
import { sampleServer } from '../serve/sample-server.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/integrations.md'), 'utf8')
const block = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1]?.trim() ?? ''
const Call = z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()) })

describe('the page on assistants', async () => {
  const { folder } = await sampleServer({ after })
  const assistant = await connected(overStdio(join(folder, 'record.sqlite')))
  after(assistant.close)

  test('names every tool with all that it takes, and none that isn’t there', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \|/gm)].map(([, name, takes = '']) => [
      name,
      [...takes.matchAll(/\w+/g)].map(String).sort(),
    ])
    const tools = assistant.tools.map(({ name, inputSchema }) => [
      name,
      Object.keys(inputSchema.properties ?? {}).sort(),
    ])
    assert.deepEqual(rows, tools)
  })
  test('shows what a call gives', async () => {
    const { name, arguments: words } = Call.parse(JSON.parse(block('json mcp')))
    assert.equal((await assistant.ask(name, words)).text, block('text mcp'))
  })
  test('shows settings that are JSON and start this command', () => {
    const [settings] = page.matchAll(/```json\n([\s\S]*?)```/g)
    const { mcpServers } = JSON.parse(settings?.[1] ?? '')
    assert.deepEqual([mcpServers.retcon.command, mcpServers.retcon.args.at(-1)], ['npx', 'mcp'])
  })
})
