import { wholeOf } from '../../read/index.ts'
import { isPassing, MAX_TRIES, retryAfterOf, waitAfter } from '../retries.ts'
import { answerIn, type ModelAnswer } from './answer.ts'
import { ANSWER_SCHEMA, INSTRUCTIONS, REPAIR } from './prompt.ts'
import type { ModelSettings } from './settings.ts'

/** Bytes in the largest answer: a hundred times what is asked for. */
const MAX_BYTES = 4 * 1024 * 1024
/** Tokens of the longest answer. */
const MAX_TOKENS = 8192

/** The world around a model: its clock, its chance, its patience. Tests bring their own. */
export interface ModelSurroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Numbers in [0, 1) for the jitter of waits. */
  readonly chance: () => number
  /** How long one answer may take; small machines take a minute for an article. */
  readonly maxSeconds: number
}

/** Tokens, as the endpoint counts them; 0 where it doesn't. */
export interface Tokens {
  readonly in: number
  readonly out: number
}

/** Why there is no answer: `context` where the question was longer than the model takes. */
export interface ModelFault {
  readonly code: 'status' | 'key' | 'network' | 'slow' | 'json' | 'context' | 'large' | 'cache'
  readonly fault: string
}

export type Asked = { readonly tokens: Tokens } & ({ readonly answer: ModelAnswer } | ModelFault)

type Message = { readonly role: 'user' | 'assistant'; readonly content: string }
type Said = { readonly words: string; readonly isCut: boolean; readonly tokens: Tokens }

/**
 * Asks the model one question. A busy or broken server is asked again, later and later and never before it says; an answer that is no JSON
 * is asked for once more. Nothing is thrown, and no fault holds a word of the answer or the key.
 */
export async function askModel(
  settings: ModelSettings,
  question: string,
  around: ModelSurroundings,
): Promise<Asked> {
  const messages: Message[] = [{ role: 'user', content: question }]
  const first = await tried(settings, messages, around)
  if ('fault' in first) return { ...first, tokens: NO_TOKENS }
  const answer = answerIn(first.words)
  if (answer !== undefined) return { answer, tokens: first.tokens }
  if (first.isCut) return { ...TOO_LONG, tokens: first.tokens }
  const again = await tried(
    settings,
    [...messages, { role: 'assistant', content: first.words }, { role: 'user', content: REPAIR }],
    around,
  )
  if ('fault' in again) return { ...again, tokens: first.tokens }
  const tokens = { in: first.tokens.in + again.tokens.in, out: first.tokens.out + again.tokens.out }
  const repaired = answerIn(again.words)
  return repaired === undefined ? { ...NOT_JSON, tokens } : { answer: repaired, tokens }
}

const NO_TOKENS: Tokens = { in: 0, out: 0 }
const NOT_JSON: ModelFault = {
  code: 'json',
  fault: 'answers twice with something else than the JSON that it was asked for: try a larger model',
}
const TOO_LONG: ModelFault = {
  code: 'context',
  fault: 'takes less than this article holds: give the model a larger context',
}

async function tried(
  settings: ModelSettings,
  messages: readonly Message[],
  around: ModelSurroundings,
): Promise<Said | ModelFault> {
  for (let tries = 1; ; tries++) {
    const said = await saidOnce(settings, messages, around)
    if (!('fault' in said) || said.again === undefined) return said
    if (tries === MAX_TRIES) return said
    const wait = waitAfter(tries, said.again.after, around.chance())
    if (wait === undefined) return said
    await around.sleep(wait)
  }
}

/** A fault that may be gone in a moment has `again`, with the milliseconds that the server asks for. */
type PassingFault = ModelFault & { readonly again?: { readonly after: number | undefined } }

/** The kit is loaded here: whoever has no use for it would start slower. */
async function saidOnce(
  { url, model, key }: ModelSettings,
  messages: readonly Message[],
  around: ModelSurroundings,
): Promise<Said | PassingFault> {
  const { APICallError, generateText, jsonSchema, Output } = await import('ai')
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  const provider = createOpenAICompatible({
    name: 'retcon',
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: limitedFetch,
    ...(key === undefined ? {} : { apiKey: key }),
  })
  // The kit only passes the schema on: answers are judged claim by claim, so that one that is wrong doesn't cost the others.
  const { responseFormat } = Output.object({ schema: jsonSchema(ANSWER_SCHEMA), name: 'claims' })
  const asked = { ...Output.text(), responseFormat }
  try {
    const { text, usage, finishReason } = await generateText({
      model: provider(model),
      instructions: INSTRUCTIONS,
      messages: [...messages],
      output: asked,
      temperature: 0,
      maxOutputTokens: MAX_TOKENS,
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(around.maxSeconds * 1000),
      providerOptions: { retcon: { strictJsonSchema: false } },
    })
    return {
      words: text,
      isCut: finishReason === 'length',
      tokens: { in: usage.inputTokens ?? 0, out: usage.outputTokens ?? 0 },
    }
  } catch (cause) {
    if (isSlow(cause))
      return { code: 'slow', fault: `doesn’t answer in ${around.maxSeconds} s: try a smaller model` }
    if (cause instanceof TooLargeError) return { code: 'large', fault: cause.message }
    if (APICallError.isInstance(cause)) return faultOf(cause, around.now())
    throw cause
  }
}

function faultOf(
  { statusCode: status, responseHeaders = {}, responseBody = '' }: ApiCallFault,
  now: number,
): PassingFault {
  if (status === undefined)
    return {
      code: 'network',
      fault: 'can’t be reached: check RETCON_LLM_URL, and that it runs',
      again: { after: undefined },
    }
  if (status === 401 || status === 403)
    return { code: 'key', fault: `answers ${status}: check RETCON_LLM_KEY` }
  if (status === 413 || (status === 400 && CONTEXT.test(responseBody.slice(0, 2000)))) return TOO_LONG
  if (isPassing(status))
    return {
      code: 'status',
      fault: `answers ${status} after ${MAX_TRIES} tries, or asks to be left alone for long: try again later`,
      again: { after: retryAfterOf(responseHeaders['retry-after'], now) },
    }
  if (status === 200)
    return { code: 'status', fault: 'answers something else than chat completions: check RETCON_LLM_URL' }
  return { code: 'status', fault: `answers ${status}: check RETCON_LLM_URL and RETCON_LLM_MODEL` }
}

/** What the kit says of a call that failed. */
interface ApiCallFault {
  readonly statusCode?: number | undefined
  readonly responseHeaders?: Record<string, string> | undefined
  readonly responseBody?: string | undefined
}

/** How servers say that a question is longer than they take: OpenAI, vLLM, llama.cpp, Ollama. */
const CONTEXT = /context|too long|too large|maximum.{0,20}(?:length|tokens)|token limit/i

function isSlow(cause: unknown): boolean {
  for (let one = cause, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++)
    if (one.name === 'TimeoutError' || one.name === 'AbortError') return true
  return false
}

class TooLargeError extends Error {}

/** Goes to the operator's own address and nowhere else: a redirect would take the key and the article along. */
async function limitedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' })
  const { status, headers, body } = response
  const bytes = body === null ? new Uint8Array() : await wholeOf(body, MAX_BYTES)
  if (bytes === undefined) throw new TooLargeError(`answers more than ${MAX_BYTES / 1024 / 1024} MB`)
  return new Response(new Uint8Array(bytes), { status, headers })
}
