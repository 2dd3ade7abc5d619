import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { accu, accuCopy, unsettled } from '../../eval/truth/accu.ts'
import { authorsKey } from '../../eval/truth/author-lists.ts'
import { believed, type Observed } from '../../eval/truth/observations.ts'
import { truthFinder } from '../../eval/truth/truth-finder.ts'
import { majorityVote } from '../../eval/truth/vote.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'retcon-truth-'))
after(() => rmSync(folder, { recursive: true }))

const item = (id: string, said: Readonly<Record<string, string>>): Observed => ({
  id,
  votes: Object.entries(said).map(([source, value]) => ({ source, value, weight: 1 })),
})

/** A bad source and two copiers that are always of one mind: outvoted on some items where they are wrong, on others in the majority. */
const copied: Observed[] = Array.from({ length: 60 }, (_, n) => {
  const wrong = { bad: `y${n}`, copier: `y${n}`, parrot: `y${n}` }
  if (n % 6 === 0) return item(`i${n}`, { a: 'x', b: 'x', ...wrong })
  if (n % 6 < 3) return item(`i${n}`, { a: 'x', b: 'x', c: 'x', d: 'x', ...wrong })
  return item(`i${n}`, {
    a: 'x',
    b: n % 5 === 0 ? 'z' : 'x',
    c: 'x',
    d: 'x',
    bad: 'x',
    copier: 'x',
    parrot: 'x',
  })
})
const share = (method: (items: readonly Observed[]) => ReadonlyMap<string, ReadonlyMap<string, number>>) => {
  const beliefs = method(copied)
  return copied.filter(({ id }) => believed(beliefs.get(id)) === 'x').length / copied.length
}

describe('truth discovery', () => {
  test('a vote is lost to a source with two copiers, and won again by whoever sees the copying', () => {
    assert.equal(share(majorityVote), 50 / 60)
    assert.equal(share(accuCopy), 1)
    assert.equal(share(unsettled), 1)
  })
  test('every method believes what all sources say', () => {
    for (const method of [majorityVote, truthFinder, accu, accuCopy, unsettled])
      assert.equal(believed(method([item('i', { a: 'x', b: 'x' })]).get('i')), 'x')
  })
})

test('lists of authors that say the same are the same, and others are not', () => {
  const key = authorsKey('C. J. Date and E. F. Codd')
  for (const same of ['Codd, E. F.; Date, C. J.', 'E. F. Codd, C. J. Date', 'Chris Date / Edgar Codd (eds.)'])
    assert.equal(authorsKey(same), key, same)
  for (const other of ['C. J. Date', 'E. F. Codd; H. Date', 'Codd, E. F.; Darwen, H.; Date, C. J.'])
    assert.notEqual(authorsKey(other), key, other)
})

test('the command prints a line a method, and tells of a line that is broken', () => {
  const claims = join(folder, 'claims.tsv')
  const gold = join(folder, 'gold.tsv')
  const lines = copied.flatMap(({ id, votes }) => votes.map((v) => `${v.source}\t${id}\t${v.value}`))
  writeFileSync(claims, `${lines.join('\n')}\nbroken line\n`)
  writeFileSync(gold, copied.map(({ id }) => `${id}\tx`).join('\n'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'eval/truth.ts'), claims, gold],
    { encoding: 'utf8' },
  )
  assert.equal(status, 1)
  assert.match(stderr, /claims\.tsv:\d+ has 1 cells, expected 3/)
  assert.match(stdout, /^vote {2,}0\.833/m)
  assert.match(stdout, /^ACCU, copying +1\.000/m)
})
