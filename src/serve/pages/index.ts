/** Pages for people. */
import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { Env, Serving } from '../serving.ts'

/** The start page. */
export function pageRoutes(app: Hono<Env>, _serving: Serving): void {
  app.get('/', (c) =>
    c.html(html`<!doctype html><html lang="en"><title>Retcon</title><h1>Retcon</h1></html>`),
  )
}
