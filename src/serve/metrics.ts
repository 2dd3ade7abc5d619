import type { Hono } from 'hono'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Env } from './serving.ts'

/** What is told of a request: its path without what stands behind "?", which may be a key. */
export interface Answered {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
}

/** Upper bounds of the classes of durations, in seconds: a kept answer takes less than a millisecond, a large board some hundred. */
const BUCKETS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10]

/** `/metrics`: requests by method and status and how long they took, and how the process does, as Prometheus reads it. Goes before what it counts, and tells `answered` of each. */
export function metricsRoute(app: Hono<Env>, now: () => number, answered: (request: Answered) => void): void {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'retcon_http_requests_total',
    help: 'Requests, by method and status.',
    labelNames: ['method', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'retcon_http_request_duration_seconds',
    help: 'Seconds until an answer was ready.',
    buckets: BUCKETS,
    registers,
  })
  app.use(async (c, next) => {
    const from = now()
    await next()
    const milliseconds = now() - from
    const method = METHODS.has(c.req.method) ? c.req.method : 'other'
    durations.observe(milliseconds / 1000)
    requests.inc({ method, status: String(c.res.status) })
    answered({ method, path: c.req.path, status: c.res.status, milliseconds })
  })
  app.get('/metrics', async (c) => {
    c.header('cache-control', 'no-store')
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
}

/** A client may invent methods; metrics must not grow by it. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
