/** The JSON API: each resource draws an answer of `ask/` and adds nothing to it but paging. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env, Serving } from '../serving.ts'

/** Adds all of it, with its description in OpenAPI 3.1. */
export function apiRoutes(_app: OpenAPIHono<Env>, _serving: Serving): void {}
