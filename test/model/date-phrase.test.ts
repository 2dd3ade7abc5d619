import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datePhrase } from '../../src/model/index.ts'

test('a date is told as precisely as it is known', () => {
  const phrases = {
    '2018': 'in 2018',
    '2018-06': 'in June 2018',
    '2018-21': 'in spring 2018',
    '2018-24': 'in winter 2018',
    '2018-34': 'in the second quarter of 2018',
    '2018-06-02': 'on 2 June 2018',
    '2018-12-22': 'on 22 December 2018',
  }
  for (const [date, phrase] of Object.entries(phrases)) assert.equal(datePhrase(date), phrase)
})
