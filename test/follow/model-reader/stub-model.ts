import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

const Request = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.literal('json_schema') }).loose(),
})

/** What was asked of the stub. */
export interface Question {
  /** How many were asked before it. */
  readonly n: number
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  /** The headline and text, or part of it, that stand between the marks. */
  readonly article: string
  readonly authorization: string | undefined
  readonly body: z.output<typeof Request>
}

/** What the stub does: the model's words, or a status with a body, after so many milliseconds. */
export type Reply =
  | { readonly words: string; readonly finish?: 'stop' | 'length'; readonly after?: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'hang up'

/** A server on this machine that speaks OpenAI's chat completions, with `reply` for a model. */
export async function stubModel(
  t: { readonly after: (end: () => void) => void },
  reply: (question: Question) => Reply,
) {
  const asked: Question[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const body = Request.parse(JSON.parse(Buffer.concat(chunks).toString()))
      const text = body.messages.find(({ role }) => role === 'user')?.content ?? ''
      const article = /<(article-[0-9a-f]{16})>\n([\s\S]*)\n<\/\1>/.exec(text)?.[2] ?? ''
      const { authorization } = request.headers
      const question = { n: asked.length, messages: body.messages, article, authorization, body }
      asked.push(question)
      const given = reply(question)
      if (given === 'hang up') return request.socket.destroy()
      if ('status' in given) {
        response.writeHead(given.status, { 'content-type': 'application/json', ...given.headers })
        return response.end(given.body ?? '{"error":{"message":"no"}}')
      }
      if (given.after !== undefined) await setTimeout(given.after, undefined, { ref: false })
      response.writeHead(200, { 'content-type': 'application/json' })
      return response.end(JSON.stringify(completion(given.words, given.finish)))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { url: `http://127.0.0.1:${port}/v1`, asked }
}

function completion(content: string, finish_reason = 'stop') {
  return {
    id: 'stub',
    object: 'chat.completion',
    created: 0,
    model: 'stub',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }],
    usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
  }
}

/** An answer in the form that is asked for. */
export function answer(claims: readonly object[], entities: readonly object[] = []): Reply {
  return { words: JSON.stringify({ entities, claims }) }
}
