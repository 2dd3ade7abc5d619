import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'

/** Bytes of the largest body: hundreds of times the longest article that is pasted. */
export const MAX_BODY = 2 * 1024 * 1024

/** Refuses bodies that are too long, by their announced length or, without one, as soon as they pass the limit. */
export function limitedBody(): MiddlewareHandler<Env> {
  return bodyLimit({
    maxSize: MAX_BODY,
    onError: () => {
      throw new Refusal('too-large', `at most ${MAX_BODY / 1024 / 1024} MB are taken: send less`)
    },
  })
}
