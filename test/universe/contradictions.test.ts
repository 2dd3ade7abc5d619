import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fact, problemLine } from '../../src/model/index.ts'
import { contradictionsIn } from '../../src/universe/index.ts'

/** One statement, written `entity property value [qualifier=value …]`. */
function factOf(line: string): Fact {
  const [entity = '', property = '', value = '', ...qualifiers] = line.split(' ')
  const number = property === 'number' || property === 'minutes'
  return Fact.parse({
    entity: `x:${entity}`,
    property,
    value: property === 'deleted' ? true : number ? Number(value) : idIn(property, value),
    ...Object.fromEntries(qualifiers.map((q) => q.split('=')).map(([k = '', v = '']) => [k, idIn(k, v)])),
    source: 'test',
  })
}

const IDS =
  'parent appearance job first_appearance membership universe story_after meeting person other'.split(' ')
const idIn = (key: string, value: string) => (IDS.includes(key) ? `x:${value}` : value)

/** A series with two seasons of two episodes, two heroes, two actors. */
const SOUND = `
gull type work
gull kind series
gull name Gull
gull release 2018-01-05
gull end 2019-02
gull universe harbour
harbour type universe
harbour name Harbour
s1 type work
s1 kind season
s1 name One
s1 parent gull
s1 number 1
s1 release 2018-01-05
s2 type work
s2 kind season
s2 name Two
s2 parent gull
s2 number 2
s2 release 2019-01
s2 story_after s1
e1 type work
e1 kind episode
e1 name First
e1 parent s1
e1 number 1
e1 release 2018-01-05
e2 type work
e2 kind episode
e2 name Second
e2 parent s1
e2 number 2
e2 release 2018-01-05
nightjar type character
nightjar name Nightjar
nightjar first_appearance e1
heron type character
heron name Heron
heron first_appearance e2
quill type person
quill name Quill
vane type person
vane name Vane
s1 appearance nightjar person=quill credit=main
e2 appearance heron person=vane
s2 appearance heron person=vane
s2 job vane role=director
e2 meeting nightjar other=heron
flock type team
flock name Flock
flock membership heron
`

/** What is found once these lines are added and, of the sound catalogue, all that begin with `without` are taken away. */
function findings(planted: string, without?: string): string[] {
  const sound = SOUND.trim().split('\n')
  const kept = without === undefined ? sound : sound.filter((line) => !line.startsWith(without))
  const lines = planted === '' ? kept : [...kept, ...planted.split('\n')]
  return contradictionsIn(lines.map(factOf)).map(problemLine)
}

describe('a contradiction is found, in one line with the ids:', () => {
  test('none in a sound catalogue', () => assert.deepEqual(findings(''), []))

  test('an episode before its season', () =>
    assert.deepEqual(findings('e1 release 2018-01-04', 'e1 release'), [
      'x:e1 came out on 2018-01-04, before the work that it is a part of, x:s1, on 2018-01-05: mend one of the dates (catalogue/dates)',
    ]))

  test('a season before the one before it', () =>
    assert.deepEqual(
      findings(
        's3 type work\ns3 kind season\ns3 name Three\ns3 parent gull\ns3 number 3\ns3 release 2018-06',
      ),
      [
        'x:s3 came out on 2018-06, before the one numbered before it, x:s2, on 2019-01: mend one of the dates (catalogue/dates)',
      ],
    ))

  test('an end before a release', () =>
    assert.deepEqual(findings('gull end 2017-12', 'gull end'), [
      'x:gull ended on 2017-12, before it came out on 2018-01-05: mend one of the dates (catalogue/dates)',
    ]))

  test('an actor with two characters in one season, over its episodes', () =>
    assert.deepEqual(findings('e1 appearance heron person=quill', 'heron first_appearance'), [
      'x:s1 has x:quill as x:nightjar and x:heron: mend the cast, or give one character both names (catalogue/cast)',
    ]))

  test('a character in an episode before that of its first appearance', () =>
    assert.deepEqual(findings('e1 appearance heron'), [
      'x:e1 has x:heron, who is first seen in x:e2, which came later: mend the first appearance or the cast (catalogue/first-appearance)',
    ]))

  test('a character in a work that came out before its first appearance', () =>
    assert.deepEqual(findings('nightjar first_appearance s2', 'nightjar first_appearance'), [
      'x:s1 has x:nightjar, who is first seen in x:s2, which came later: mend the first appearance or the cast (catalogue/first-appearance)',
    ]))

  test('story order that runs in a circle', () =>
    assert.deepEqual(findings('s1 story_after s2'), [
      'x:s1 comes after itself in the story, through x:s2, x:s1: take one of these facts away (catalogue/circle)',
    ]))

  test('a number twice under one parent', () =>
    assert.deepEqual(findings('e2 number 1', 'e2 number'), [
      'x:s1 has episode 1 more than once, x:e1 and x:e2: mend a number (catalogue/numbers)',
    ]))

  test('a reference to somebody who isn’t there, or isn’t of that type', () => {
    assert.deepEqual(findings('s2 appearance ghost'), [
      'x:s2 names x:ghost, and the catalogue has no such character: add it, or mend the id (catalogue/missing)',
    ])
    assert.deepEqual(findings('s2 job heron role=writer'), [
      'x:s2 names x:heron, and the catalogue has no such person: add it, or mend the id (catalogue/missing)',
    ])
  })

  test('facts of an entity that nothing introduces', () =>
    assert.deepEqual(findings('e9 appearance heron'), [
      'x:e9 has facts but no type or no name: add them, or mend the id (catalogue/nameless)',
    ]))

  test('a parent that is its own ancestor', () =>
    assert.deepEqual(findings('gull parent e1'), [
      'x:gull is its own ancestor, through x:e1, x:s1, x:gull: take one of these facts away (catalogue/circle)',
    ]))

  test('a meeting of characters of whom one isn’t in the work', () =>
    assert.deepEqual(findings('s2 meeting nightjar other=heron'), [
      "x:s2 has a meeting of x:nightjar, who isn't in its cast: mend the meeting or the cast (catalogue/meeting)",
    ]))
})

describe('what may be so is left alone:', () => {
  test('dates of which one says too little', () =>
    assert.deepEqual(findings('e1 release 2018', 'e1 release'), []))

  test('the first of several releases counts', () =>
    assert.deepEqual(findings('e1 release 2018-05-01 region=FR'), []))

  test('a voice may be several characters', () =>
    assert.deepEqual(findings('s2 appearance nightjar person=vane credit=voice'), []))

  test('specials share the number 0', () =>
    assert.deepEqual(
      findings(
        ['p1', 'p2']
          .map((p) => `${p} type work\n${p} kind episode\n${p} name ${p}\n${p} parent s1\n${p} number 0`)
          .join('\n'),
      ),
      [],
    ))

  test('what a source has withdrawn needs no name', () => assert.deepEqual(findings('old deleted true'), []))

  test('a meeting in an episode of those whom the whole season has', () =>
    assert.deepEqual(findings('e1 meeting nightjar other=nightjar'), []))
})
