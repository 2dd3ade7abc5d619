import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'

/** Entities of a text whose one known name is Nightjar's, each as "type name". */
function entitiesIn(text: string): readonly string[] {
  const article = { id: 'a', title: 'News', text, lang: 'en' }
  const known = new Catalogue([{ name: 'Nightjar', type: 'character', aliases: [] }])
  return extractionOf(article, known).entities.map(({ type, name }) => `${type} ${name}`)
}

test('a name that might be anybody is what the claims on it take it for', () =>
  assert.deepEqual(entitiesIn('Nightjar and Tin Saint will be fighting on the same side.'), [
    'character Nightjar',
    'character Tin Saint',
  ]))

test('a name without a claim is what it is likeliest', () =>
  assert.deepEqual(entitiesIn('We had tea with Ottilie Brask.'), ['person Ottilie Brask']))
