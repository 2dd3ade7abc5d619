import assert from 'node:assert/strict'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { z } from 'zod'
import type { Assisting } from '../../../src/serve/index.ts'
import { Citation } from '../../../src/serve/mcp/citation.ts'
import { type SampleServer, TODAY } from '../sample-server.ts'

const BIN = join(import.meta.dirname, '../../../bin/retcon.js')

/** What every answer is, whatever its tool. */
const Result = z.object({
  isError: z.boolean().optional(),
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
  structuredContent: z
    .object({
      answered: z.boolean(),
      because: z.string().optional(),
      answer: z.record(z.string(), z.unknown()).optional(),
      citations: z.array(Citation),
    })
    .optional(),
})

/** An assistant's side of a connection, by the official SDK, which checks each answer against the tool's own schema. */
export async function connected(transport: Transport) {
  const client = new Client({ name: 'tests', version: '1' })
  await client.connect(transport)
  const { tools } = await client.listTools()
  return {
    client,
    tools,
    async ask(name: string, words: Record<string, unknown>) {
      const {
        isError = false,
        content,
        structuredContent,
      } = Result.parse(await client.callTool({ name, arguments: words }))
      return {
        isError,
        text: content[0].text,
        ...structuredContent,
        citations: structuredContent?.citations ?? [],
      }
    },
    close: () => client.close(),
  }
}
export type Assistant = Awaited<ReturnType<typeof connected>>

/** The answer of a question that has one, with its sentences. */
export function answerOf({ answered, answer, text }: Awaited<ReturnType<Assistant['ask']>>) {
  assert.equal(answered, true, text)
  assert.ok(answer !== undefined)
  return answer
}

/** `retcon mcp` as a child process over a record, as an assistant's program starts it. */
export function overStdio(record: string, ...words: string[]): Transport {
  return new StdioClientTransport({
    command: process.execPath,
    args: [BIN, '--record', record, 'mcp', ...words],
    stderr: 'pipe',
  })
}

/** As the SDK's class is, whose own optional fields its interface doesn't allow to be undefined. */
export function overHttp(url: string): Transport {
  return new StreamableHTTPClientTransport(new URL(url)) as Transport
}

export function assisting({ serving }: SampleServer, more: Partial<Assisting> = {}): Assisting {
  return {
    ledger: serving.ledger,
    known: serving.known,
    today: () => TODAY,
    spoilers: false,
    view: {},
    report: (line) => assert.fail(line),
    ...more,
  }
}
