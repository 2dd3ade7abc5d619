import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every kind of refusal: its status, and what it is in short. The keys are part of the API and never change their meaning. */
export const REFUSALS = {
  unreadable: { status: 400, title: 'The request can’t be read' },
  'bad-cursor': { status: 400, title: 'The cursor is none of this list' },
  'sign-in-needed': { status: 401, title: 'This needs a session or a token' },
  'bad-credentials': { status: 401, title: 'The name, password, key or token is wrong' },
  'not-allowed': { status: 403, title: 'The role doesn’t allow this' },
  'cross-site': { status: 403, title: 'The request doesn’t come from a page of this server' },
  spoiler: { status: 403, title: 'The answer would spoil a work' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'unknown-name': { status: 404, title: 'Nobody and nothing has this name or id' },
  'wrong-method': { status: 405, title: 'The address doesn’t take this method' },
  ambiguous: { status: 409, title: 'The name or id means several' },
  undecidable: { status: 409, title: 'The decision can’t stand' },
  'too-large': { status: 413, title: 'The body is too large' },
  'not-json': { status: 415, title: 'The body is not JSON' },
  'unknown-host': { status: 421, title: 'The server doesn’t go by this name' },
  invalid: { status: 422, title: 'Parts of the request are not as expected' },
  'too-many': { status: 429, title: 'Too many requests' },
  failed: { status: 500, title: 'The server failed' },
} as const satisfies Readonly<Record<string, { status: ContentfulStatusCode; title: string }>>

export type RefusalCode = keyof typeof REFUSALS

/** What a refusal tells beside its sentence. */
export interface RefusalMore {
  /** Further members of the problem details: ids to choose from, the places that zod refuses. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A request ends here. The message is one line for people: what was found, what was expected, what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly more: RefusalMore

  constructor(code: RefusalCode, message: string, more: RefusalMore = {}) {
    super(message)
    this.code = code
    this.more = more
  }
}
