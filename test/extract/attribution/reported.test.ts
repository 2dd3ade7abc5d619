import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const reported = (behaviour: string, text: string, expected: string[]) =>
  test(behaviour, () => deepEqual(reading(text).reported, expected))

reported('said that', 'Mara Quill said that the Warden returns.', ['Mara Quill: the Warden returns'])
reported('said, without that', 'Mara Quill said the Warden will return.', [
  'Mara Quill: the Warden will return',
])
reported('told an outlet', 'Quill told The Evening Gull on Friday that the Warden returns.', [
  'The Evening Gull > Mara Quill: the Warden returns',
])
reported('told an audience', 'Quill told the crowd that the Warden returns.', [
  'Mara Quill: the Warden returns',
])
reported('confirmed to an outlet', 'Vane has confirmed to Salt Radio that he is leaving.', [
  'Salt Radio > Teo Vane: he is leaving',
])
reported(
  'in an interview with',
  'Quill revealed in an interview with the Longshore Post that the Warden returns.',
  ['Longshore Post > Mara Quill: the Warden returns'],
)
reported('on an outlet, before the speaker', 'On Salt Radio, Quill claimed that the Warden returns.', [
  'Salt Radio > Mara Quill: the Warden returns',
])
reported('asked by an outlet', 'Asked by Salt Radio about the end, Quill said that it is near.', [
  'Salt Radio > Mara Quill: it is near',
])
reported('according to, first', 'According to The Evening Gull, the Warden will return.', [
  'The Evening Gull: the Warden will return',
])
reported('according to, last', 'The Warden will return, according to showrunner Mara Quill.', [
  'Mara Quill: The Warden will return',
])
reported('per', 'The Warden will return, per The Evening Gull.', ['The Evening Gull: The Warden will return'])
reported('a credit in brackets', 'The Warden will return (via Grey Heron).', [
  'Grey Heron: The Warden will return (via Grey Heron).',
])
reported('as somebody reported', 'As the Longshore Post reported, the Warden will return.', [
  'Longshore Post: the Warden will return',
])
reported('reported by', 'It was announced by Vantage that the Warden returns.', [
  'Vantage: the Warden returns',
])
reported('behind the words', 'The Warden will return, Vantage announced Friday.', [
  'Vantage: The Warden will return',
])
reported('behind the words, verb first', 'The Warden will return, reports The Evening Gull.', [
  'The Evening Gull: The Warden will return',
])
reported('an object is enough to announce', 'Meridian has announced a spin-off.', ['Meridian: a spin-off'])
reported('denied', 'Vane denied that the Warden returns.', ['Teo Vane: the Warden returns'])
reported('the first of two who say it together', 'Vantage and Meridian announced that it ends.', [
  'Vantage: it ends',
])
reported('photos posted by', 'Photos posted by Grey Heron show the Warden on a boat.', [
  'Grey Heron: Photos posted by Grey Heron show the Warden on a boat',
])
reported('unnamed sources', 'Sources say that the Warden returns.', ['source: the Warden returns'])
reported('a source close to', 'A source close to the production tells The Evening Gull that it ends.', [
  'The Evening Gull > source: it ends',
])
reported('two sources, one chain', 'According to The Evening Gull, Quill said that the Warden returns.', [
  'The Evening Gull: Quill said that the Warden returns',
  'The Evening Gull > Mara Quill: the Warden returns',
])
reported('citing', 'The Evening Gull, citing Grey Heron, claims that the Warden returns.', [
  'The Evening Gull > Grey Heron: the Warden returns',
])
reported('two speakers share a sentence', 'Vantage confirmed that it ends, but Vane denied that he leaves.', [
  'Vantage: it ends',
  'Teo Vane: he leaves',
])
reported('adding', 'Quill said that it ends, adding that the Warden lives.', [
  'Mara Quill: it ends',
  'Mara Quill: the Warden lives',
])
reported('the article’s own voice', 'We have learned that the Warden returns.', [': the Warden returns'])
reported('the article’s own outlet', 'Pier Review has learned exclusively that the Warden returns.', [
  ': the Warden returns',
])
reported('the news was confirmed by', 'The Warden returns. The news was confirmed by Vantage.', [
  'Vantage: The Warden returns.',
  'Vantage: The news was confirmed by Vantage',
])

const silent = (behaviour: string, text: string) =>
  test(behaviour, () => deepEqual(reading(text).reported, []))

silent('a refusal says nothing', 'Vantage declined to say whether the Warden returns.')
silent('what was not confirmed is not said', 'Vantage has not confirmed that the Warden returns.')
silent('nobody is made to say what is said to be', 'The Warden is said to return.')
silent('a book written by somebody is no report', 'The finale was written by Mara Quill and lit by Teo Vane.')
silent('a noun is no verb', 'The report pleased Mara Quill, and her claim to the part stands.')
silent('adding a name to a cast is no speech', 'Vantage adds Mara Quill to the cast.')
reported('a synopsis has no name', 'According to the synopsis, the Warden returns.', [': the Warden returns'])
silent('per is not always a source', 'The episodes cost two million per hour.')

reported(
  'a report at the head of a sentence has the word',
  'In a report by The Evening Gull, the Warden dies.',
  ['The Evening Gull: the Warden dies'],
)
reported('a paper has it', 'The Evening Gull has it that the Warden dies.', [
  'The Evening Gull: the Warden dies',
])
reported('or so a paper says', 'The Warden dies, or so The Evening Gull says.', [
  'The Evening Gull: The Warden dies, or so',
])
reported('a paper quotes somebody', 'The Evening Gull quotes Mara Quill as saying that the Warden dies.', [
  'The Evening Gull > Mara Quill: the Warden dies',
])
reported(
  'somebody is quoted by a paper',
  'Quill was quoted by The Evening Gull as saying that the Warden dies.',
  ['The Evening Gull > Mara Quill: the Warden dies'],
)
reported('a paper may be believed', 'If The Evening Gull is to be believed, the Warden dies.', [
  'The Evening Gull: the Warden dies',
])
reported('somebody lets it slip', 'Quill let slip that the Warden dies.', ['Mara Quill: the Warden dies'])
reported('somebody is adamant', 'Quill is adamant that the Warden dies.', ['Mara Quill: the Warden dies'])

reported('who leaves it open is named', 'Mara Quill would not say whether the Warden dies.', [
  'Mara Quill: whether the Warden dies',
])

test('“that’s according to” points to the sentence before', () => {
  const read = reading('The Warden dies. That’s according to The Evening Gull.')
  equal(read.chainAt('dies'), 'The Evening Gull')
})

test('the innermost attribution covers a token, and the verb that says so', () => {
  const found = reading('The Evening Gull reports that Quill said that the Warden returns.')
  equal(found.chainAt('said'), 'The Evening Gull')
  equal(found.chainAt('Warden'), 'The Evening Gull > Mara Quill')
  equal(found.chainAt('reports'), 'The Evening Gull')
})

test('the own outlet is left out of a chain', () => {
  const own = (outlet: string) =>
    reading('Quill told The Evening Gull that the Warden returns.', { outlet }).chainAt('Warden')
  equal(own('Evening Gull'), 'Mara Quill')
  equal(own('Pier Review'), 'The Evening Gull > Mara Quill')
})

test('an unnamed source is marked as such', () => {
  const [first] = reading('Insiders say that the Warden returns.').attributions
  equal(first?.chain[0]?.type, 'unnamed')
})

test('a list whose parts semicolons part is all of it reported', () => {
  const { chainAt } = reading(
    'According to Salt Radio, Quill had left; Vane was in talks; and the boats would sink.',
  )
  equal(chainAt('talks'), 'Salt Radio')
  equal(chainAt('sink'), 'Salt Radio')
})
