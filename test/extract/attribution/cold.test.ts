import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { extractionOf } from '../../../src/extract/index.ts'
import { Catalogue } from '../../../src/find/index.ts'

const spoken = (text: string) =>
  extractionOf({ id: 'x', outlet: 'Pier Review', title: '', lang: 'en', text }, new Catalogue([])).quotes.map(
    (q) => `${q.speaker}: ${q.words}`,
  )

test('whom nothing but a given name tells of is of a story and speaks in it', () => {
  const text = 'Dana tells Rob “we were never married.” “I should have known,” he mutters.'
  deepEqual(spoken(text), [])
})

test('who is unknown is quoted by the full name', () => {
  deepEqual(spoken('Edna Foyle stars. Says Foyle, “I’m a good crier.”'), ['Edna Foyle: I’m a good crier.'])
})
