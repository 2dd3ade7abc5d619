import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { factLine, type Imported, tableFacts } from '../../../src/universe/importers/index.ts'
import { Universe } from '../../../src/universe/index.ts'

const factsOf = (all: readonly Imported[]) => all.flatMap((one) => ('facts' in one ? one.facts : []))
const problemsOf = (all: readonly Imported[]) => all.flatMap((one) => ('problem' in one ? [one.problem] : []))

describe('a table of entities', () => {
  test('becomes works with seasons, aliases and dates', () => {
    const facts = factsOf(
      tableFacts(
        [
          'id,type,kind,name,aliases,parent,number,release,network',
          'my:bay,work,series,Heron Bay,HB; The Bay,,,,Vantage',
          'my:bay-2,work,season,,,my:bay,2,2018-06-22,',
          'my:jar,character,,"Nightjar, the",Dana Voss,,,,',
        ].join('\r\n'),
        'bay.csv',
      ),
    )
    const universe = new Universe(facts)
    assert.equal(universe.named('the bay')[0]?.name, 'Heron Bay')
    assert.equal(universe.get('my:bay-2')?.name, 'Heron Bay S2')
    assert.equal(universe.named('Dana Voss')[0]?.name, 'Nightjar, the')
    assert.ok(facts.every((f) => f.source === 'bay.csv'))
  })

  test('a row that is wrong is one line with its number, and the others are read', () => {
    const all = tableFacts('id,type,name,colour\nmy:a,work,A,red\nmy:b,planet,B,\nmy:c,work,C,', 't.csv')
    assert.deepEqual(
      problemsOf(all).map((p) => [p.where.line, p.code]),
      [
        [1, 'import/column'],
        [3, 'import/fact'],
      ],
    )
    assert.deepEqual([...new Set(factsOf(all).map((f) => f.entity))], ['my:a', 'my:c'])
  })

  test('a table of another kind is told what was expected', () => {
    assert.match(
      problemsOf(tableFacts('a,b\n1,2', 't.csv'))[0]?.sentence ?? '',
      /neither a column id nor a column work/,
    )
  })
})

test('a table of parts tells who plays whom, and who has which job', () => {
  const facts = factsOf(
    tableFacts(
      'work,character,person,credit,episodes,role,source\nmy:bay-2,my:jar,my:quill,main,8,,The credits\nmy:bay,,my:vane,,,creator,',
      'parts.csv',
    ),
  )
  assert.deepEqual(facts, [
    {
      entity: 'my:bay-2',
      property: 'appearance',
      value: 'my:jar',
      person: 'my:quill',
      credit: 'main',
      episodes: 8,
      source: 'The credits',
    },
    { entity: 'my:bay', property: 'job', value: 'my:vane', role: 'creator', source: 'parts.csv' },
  ])
})

test('a line of facts is a fact, or one line of what is wrong with it', () => {
  const where = { source: 'f.jsonl', line: 3 }
  assert.ok('facts' in factLine('{"entity":"my:a","property":"name","value":"A","source":"me"}', where))
  const unknown = factLine('{"entity":"my:a","property":"colour","value":"A","source":"me"}', where)
  assert.ok('problem' in unknown && /^property "colour" is not known/.test(unknown.problem.sentence))
  const broken = factLine('{"entity":', where)
  assert.ok('problem' in broken && broken.problem.where.line === 3)
})
