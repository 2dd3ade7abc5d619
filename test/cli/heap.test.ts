import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

/** Holds 100 MB and makes 400 MB of garbage that outlives a young heap; prints the most that the heap came to, in bytes. */
const CHURNING = `
const held = Array.from({ length: 100 }, (_, n) => new Array(131072).fill(n + 0.5))
let most = 0
const ring = []
for (let n = 0; n < 400; n++) {
  ring[n % 20] = new Array(131072).fill(n + 0.5)
  most = Math.max(most, process.memoryUsage().heapTotal)
}
console.log(held.length > 0 ? most : 0)`

function mostOf(first: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', first + CHURNING], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  assert.equal(stderr, '')
  return Number(stdout)
}

test('garbage is collected before it is a multiple of what is held', () => {
  const early = `(await import('${new URL('../../src/cli/heap.ts', import.meta.url)}')).collectEarly()\n`
  const [most, usual] = [mostOf(early), mostOf('')]
  assert.ok(most < 0.6 * usual, `${most} bytes, not much less than ${usual}`)
})
