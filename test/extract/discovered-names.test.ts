import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'

/** What an article claims, with nothing known, each as "predicate argument, argument". */
function claimed(text: string, title = 'News'): readonly string[] {
  const article = { id: 'a', title, text, lang: 'en' }
  return extractionOf(article, new Catalogue([])).claims.map((c) => `${c.predicate} ${c.args.join(', ')}`)
}

test('names that the article itself settles carry a claim', () =>
  assert.ok(
    claimed(
      'Vantage has renewed the crime drama Copper Lantern. Actress Ottilie Brask will play Dana Voss in it.',
    ).includes('ordered Copper Lantern'),
  ))

test('“she” for somebody whom only the article tells of carries a claim beside a name, and none beside what is only in focus', () => {
  const before = 'The crime drama Copper Lantern is back. Showrunner Ottilie Brask was there.'
  const isClaim = (c: string) => c === 'works_on Ottilie Brask, Copper Lantern'
  assert.ok(claimed(`${before} She will direct Copper Lantern.`).some(isClaim))
  assert.ok(
    !claimed(
      'The crime drama Copper Lantern is back. Actress Ottilie Brask was there. She will direct.',
    ).some(isClaim),
  )
})

test('nobody plays a relative or a former partner', () =>
  assert.ok(
    !claimed(
      'Actress Ottilie Brask came with her ex-boyfriend Ivo Tarn and her daughters Edda and Una.',
    ).some((c) => c.startsWith('portrays')),
  ))
