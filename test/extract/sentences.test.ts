import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { COMPANY_ONLY, read } from './reading.ts'

/** The lines of a file of sentences, each with the claims behind its " => ", without remarks. */
function sentencesIn(name: string): readonly { readonly text: string; readonly claims: readonly string[] }[] {
  const lines = readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [written = '', claims = ''] = line.split(' =>')
      const text = written.replaceAll('¶', '\n\n')
      const each = claims.split(' ; ').map((claim) => claim.trim())
      return { text, claims: each.filter((claim) => claim !== '') }
    })
}

const sorted = (claims: readonly string[]) => [...claims].sort()

describe('a sentence makes these claims and no others', () => {
  for (const { text, claims } of sentencesIn('claims'))
    test(text, () => assert.deepEqual(sorted(read(text)), sorted(claims)))
})

describe('a sentence of who is where, and of how works hang together, makes these claims and no others', () => {
  for (const { text, claims } of sentencesIn('universes'))
    test(text, () => assert.deepEqual(sorted(read(text)), sorted(claims)))
})

describe('a sentence about names that nobody has told makes these claims and no others', () => {
  for (const { text, claims } of sentencesIn('unknown-names'))
    test(text, () => assert.deepEqual(sorted(read(text, '', COMPANY_ONLY)), sorted(claims)))
})

describe('a sentence makes no claim', () => {
  for (const { text } of sentencesIn('no-claims')) test(text, () => assert.deepEqual(read(text), []))
})

describe('what is listed as read wrongly is still read wrongly', () => {
  for (const { text, claims } of sentencesIn('not-read-yet'))
    test(text, () =>
      assert.notDeepEqual(sorted(read(text)), sorted(claims), 'comes right: move it to the other files'),
    )
})
