import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { vendorFiles } from '../../../src/serve/pictures/vendor-files.ts'

const STATIC = new URL('../../../src/serve/static/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
/** The policy that the server sends with every answer. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'"

export interface Site {
  readonly url: string
  close(): Promise<void>
}

/** A local server with one page at `/`, made of this markup, with the scripts and styles that it needs; other pages say where one is. */
export async function siteOf(markup: string, data?: unknown): Promise<Site> {
  const vendor = new Map(vendorFiles.map(({ path, file }) => [path, file]))
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    void answerTo(pathname).then(({ status = 200, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'content-security-policy': POLICY }).end(body)
    })
  })
  async function answerTo(path: string): Promise<{ status?: number; type: string; body: string | Buffer }> {
    const html = 'text/html; charset=utf-8'
    if (path === '/') return { type: html, body: pageOf(markup) }
    if (path === '/data') return { type: 'application/json', body: JSON.stringify(data) }
    const file =
      vendor.get(path) ?? (path.startsWith('/static/') ? new URL(path.slice(8), STATIC) : undefined)
    if (file !== undefined) return { type: TYPES[extname(file.pathname)] ?? html, body: await readFile(file) }
    return path.startsWith('/board/')
      ? { type: html, body: `<!doctype html><title>${path}</title>` }
      : { status: path === '/favicon.ico' ? 204 : 404, type: html, body: '' }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pageOf(markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Crossovers</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/pictures.css">
<script src="/static/vendor/graphology.js" defer></script><script src="/static/vendor/sigma.js" defer></script><script src="/static/graph.js" type="module"></script></head><body><main>${markup}</main></body></html>`
}
