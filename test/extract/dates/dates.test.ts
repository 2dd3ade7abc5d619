import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { datesIn } from '../../../src/extract/dates/dates.ts'
import { documentOf } from '../../../src/find/index.ts'

const PUBLISHED = Temporal.PlainDate.from('2017-10-05')

function read(
  text: string,
  direction: 'past' | 'future' = 'future',
  context = { published: PUBLISHED as Temporal.PlainDate | undefined },
) {
  const { tokens } = documentOf({ title: '', text })
  return datesIn(tokens, 0, tokens.length, { ...context, direction }).map((d) => d.on)
}

describe('dates', () => {
  const future: readonly [string, string][] = [
    ['It opens on June 22, 2018.', '2018-06-22'],
    ['It opens on June 22.', '2018-06-22'],
    ['It opens on 22 June 2018.', '2018-06-22'],
    ['It opens on 22nd of June.', '2018-06-22'],
    ['It opens Oct. 8.', '2017-10-08'],
    ['It opens in June 2018.', '2018-06'],
    ['It opens in December.', '2017-12'],
    ['It opens in March.', '2018-03'],
    ['It opens in spring 2018.', '2018-21'],
    ['It opens in the fall of 2018.', '2018-23'],
    ['It opens next summer.', '2018-22'],
    ['It opens in Q2 2018.', '2018-34'],
    ['It opens in the second quarter of 2018.', '2018-34'],
    ['It opens in late 2018.', '2018'],
    ['It opens early next year.', '2018'],
    ['It opens next month.', '2017-11'],
    ['It opens tomorrow.', '2017-10-06'],
    ['It opens on Friday.', '2017-10-06'],
    ['It opens before the end of the year.', '2017'],
    ['It opens on 2018-06-22.', '2018-06-22'],
  ]
  for (const [text, on] of future) test(`${text} ${on}`, () => assert.deepEqual(read(text), [on]))
  const past: readonly [string, string][] = [
    ['It opened in August.', '2017-08'],
    ['It opened in November.', '2016-11'],
    ['It opened last October.', '2016-10'],
    ['It opened on Tuesday.', '2017-10-03'],
    ['It opened last year.', '2016'],
  ]
  for (const [text, on] of past) test(`${text} ${on}`, () => assert.deepEqual(read(text, 'past'), [on]))
  test('counts “two weeks later” from the date before it', () => {
    assert.deepEqual(read('It opens on June 22, 2018 and two weeks later in France.'), [
      '2018-06-22',
      '2018-07-06',
    ])
  })
  test('without a day of publication reads only dates that name their year', () => {
    assert.deepEqual(
      read('It opens in June, or on Friday, or in 2018.', 'future', { published: undefined }),
      ['2018'],
    )
  })
  test('sees none where there is none', () => {
    for (const text of [
      'She may march on.',
      'The Fall is near.',
      'He returns on a Wednesday.',
      'It cost 2018000 dollars.',
      'Will May come?',
    ]) {
      assert.deepEqual(read(text), [], text)
    }
  })
})
