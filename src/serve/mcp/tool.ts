import { z } from '@hono/zod-openapi'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { View } from '../../ask/index.ts'
import type { Entity } from '../../model/index.ts'
import type { Ledger } from '../../record/index.ts'
import type { Progress, SpoilerGuard } from '../../universe/index.ts'
import { listed } from '../api/schemas/listed.ts'
import { Citation } from './citation.ts'
import { QUOTED_NOTE } from './quoted.ts'

/** What one call of a tool is answered from. */
export interface Asked {
  readonly ledger: Ledger
  readonly known: () => Promise<readonly Entity[]>
  readonly view: View
  /** Keeps back what would spoil the viewer; undefined where nothing is to be kept back. */
  readonly guard: SpoilerGuard | undefined
  readonly progress: readonly Progress[]
}

/** An answer with the sentences that it rests on, as data and in words; or, in a sentence, why there is none. */
export type Answered<A> =
  | { readonly answer: A; readonly citations: readonly Citation[]; readonly text: readonly string[] }
  | { readonly nothing: string }

/** A question that an assistant may ask. `ask` draws an answer of `ask/` and adds nothing to it but a limit. */
export interface ToolDefinition<I extends z.ZodRawShape, A extends z.ZodType> {
  readonly name: string
  readonly title: string
  /** For the model: what it gives, and when to ask for it. */
  readonly description: string
  readonly input: I
  readonly answer: A
  readonly ask: (input: z.output<z.ZodObject<I>>, asked: Asked) => Promise<Answered<z.input<A>>>
}

/** Gives a server a tool; what a call is answered from is made for each anew, as of the day that it names. */
export type AddTool = (server: McpServer, surroundings: Surroundings) => void

export interface Surroundings {
  readonly asked: (asOf: string | undefined) => Promise<Asked>
  /** Told in a line of each failure that nobody foresaw. */
  readonly report: (line: string) => void
}

/** The day that every question may name. */
export const AsOf = {
  as_of: z.iso
    .date({ error: 'expected a day such as 2018-06-22' })
    .optional()
    .describe('Answer with what the public reports said by that day.'),
}

/** How long the lists of an answer may be; what comes after is counted. */
export const Limit = {
  limit: z.int().min(1).max(50).default(15).describe('How many at the most; the rest is counted.'),
}

export function toolOf<I extends z.ZodRawShape, A extends z.ZodType>(tool: ToolDefinition<I, A>): AddTool {
  const output = z.object({
    answered: z.boolean().describe('False where the record can’t answer; `because` then says why.'),
    because: z.string().optional(),
    answer: tool.answer.optional(),
    citations: listed(Citation).describe('The verbatim sentences that the answer rests on.'),
  })
  const input = z.strictObject(tool.input)
  return (server, { asked, report }) => {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (given: unknown) => {
        try {
          const words = input.parse(given)
          const day = 'as_of' in words && typeof words.as_of === 'string' ? words.as_of : undefined
          const { structuredContent, ...result } = resultOf(await tool.ask(words, await asked(day)))
          // Clients refuse what the schema doesn't name, and answers of `ask/` may hold more.
          return { ...result, structuredContent: output.parse(structuredContent) }
        } catch (error) {
          report(`the tool ${tool.name} failed: ${String(error)}`)
          return { isError: true, content: [{ type: 'text', text: FAILED }] }
        }
      },
    )
  }
}

const FAILED = 'The question failed here, and nothing can be said: whoever runs the server is told the rest.'

function resultOf<A>(answered: Answered<A>) {
  if ('nothing' in answered) {
    const { nothing: because } = answered
    return {
      content: [{ type: 'text' as const, text: `The record can’t answer this: ${because}` }],
      structuredContent: { answered: false, because, citations: [] },
    }
  }
  const { answer, citations, text } = answered
  const note = text.some((part) => /^>/m.test(part)) ? [QUOTED_NOTE] : []
  return {
    content: [{ type: 'text' as const, text: [...note, ...text].join('\n\n') }],
    structuredContent: { answered: true, answer, citations },
  }
}
