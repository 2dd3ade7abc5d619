import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { reportingVerbs } from '../../../src/extract/attribution/index.ts'
import { reportingForm } from '../../../src/extract/attribution/reporting-forms.ts'

test('every reporting verb is known in the form that its example shows', () => {
  for (const row of reportingVerbs) {
    const words = row.example.toLowerCase().match(/\p{L}+/gu) ?? []
    ok(
      words.some((word) => reportingForm(word)?.some((f) => f.row === row)),
      row.example,
    )
  }
})

test('irregular forms lead to their lemma', () => {
  equal(reportingForm('swore')?.[0]?.lemma, 'swear')
  equal(reportingForm('quipped')?.[0]?.lemma, 'quip')
  equal(reportingForm('teapot'), undefined)
})

test('a verb and its particle are one lemma', () => {
  ok(reportingForm('shot')?.some((f) => f.lemma === 'shoot down' && f.row.commitment === 'denies'))
})
