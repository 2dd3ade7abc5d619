import type { Context } from 'hono'
import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'
import { plain } from './pages/frame.ts'
import { REFUSALS, Refusal, type RefusalCode } from './refusal.ts'
import type { Env } from './serving.ts'

/** Where each kind of refusal is described; the fragment is its code. */
export const PROBLEMS_PATH = '/api/v1/problems'

/**
 * Any error as an answer: problem details (RFC 9457) for programs, a small page for people. What nobody foresaw says nothing of itself but
 * that it happened; `report` is told the rest.
 */
export function refused(report: (line: string) => void) {
  return (error: Error, c: Context<Env>): Response | Promise<Response> => {
    const { code, message, more } = refusalOf(error)
    if (code === 'failed') report(`${c.req.method} ${c.req.path} failed: ${oneLine(error)}`)
    for (const [name, value] of Object.entries(more.headers ?? {})) c.header(name, value)
    const { status, title } = REFUSALS[code]
    c.header('cache-control', 'no-store')
    if (!FOR_PROGRAMS.test(c.req.path)) {
      const on =
        code === 'sign-in-needed'
          ? html`<a href="/login">Sign in</a>`
          : html`<a href="/">To the start page</a>`
      return c.html(plain(title, html`<h1>${title}</h1><p>${message}</p><p>${on}</p>`), status)
    }
    const details = {
      type: `${PROBLEMS_PATH}#${code}`,
      title,
      status,
      detail: message,
      instance: new URL(c.req.url).pathname,
    }
    return c.body(JSON.stringify({ ...details, code, ...more.members }), status, {
      'content-type': 'application/problem+json',
    })
  }
}

/** Addresses that programs ask; people ask the others. */
const FOR_PROGRAMS = /^\/(?:api\/|mcp$)/

/** Status codes of Hono's own errors: a body that is no JSON or form, and little else. */
const OF_STATUS: Readonly<Record<number, RefusalCode>> = {
  400: 'unreadable',
  404: 'not-found',
  413: 'too-large',
}

function refusalOf(error: Error): Refusal {
  if (error instanceof Refusal) return error
  // Whoever sent a body has left in the middle of it: no failure of ours.
  if ('code' in error && error.code === 'ECONNRESET') return new Refusal('unreadable', 'the body broke off')
  const code = error instanceof HTTPException ? OF_STATUS[error.status] : undefined
  if (code !== undefined)
    return new Refusal(code, 'not readable, expected what /api/v1/openapi.json describes')
  return new Refusal('failed', 'something went wrong that nobody foresaw: the server has written down what')
}

function oneLine({ name, message }: Error): string {
  return `${name}: ${message}`.replace(/\s+/g, ' ')
}

/** What is said of an address at which nothing is. */
export function nothingAt(c: Context<Env>): Refusal {
  const more = FOR_PROGRAMS.test(c.req.path)
    ? '/api/v1/openapi.json lists what is'
    : 'find words or a name above'
  return new Refusal('not-found', `nothing is at ${c.req.path}: ${more}`)
}

/** What is said of an address that is asked in another way than it answers (RFC 9110, 15.5.6). */
export function otherwiseAt(c: Context<Env>, methods: readonly string[]): Refusal {
  const allow = methods.join(', ')
  return new Refusal('wrong-method', `${c.req.path} takes ${allow}, not ${c.req.method}`, {
    headers: { allow },
  })
}
