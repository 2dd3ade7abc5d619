import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sampleServer } from './sample-server.ts'

const { app } = await sampleServer({ after })

test('metrics tell requests by method and status, whatever clients invent', async () => {
  for (const path of ['/changes', '/nothing-here']) await app.request(path)
  await app.request('/changes', { method: 'BREW' })
  const first = await app.request('/metrics')
  assert.match(first.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  const text = await first.text()
  assert.match(text, /retcon_http_requests_total\{method="GET",status="200"\} 1\n/)
  assert.match(text, /retcon_http_requests_total\{method="GET",status="404"\} 1\n/)
  assert.match(text, /retcon_http_requests_total\{method="other",status="\d+"\} 1\n/)
  assert.match(text, /retcon_http_request_duration_seconds_count 3\n/)
  assert.notEqual(await (await app.request('/metrics')).text(), text)
})
