import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, test } from 'node:test'
import { predicates } from '../src/predicates/index.ts'

const ROOT = join(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

/** A folder imports only from folders before it, and only their index or that of a folder within them. */
const ORDER = [
  'model',
  'predicates',
  'universe',
  'read',
  'find',
  'extract',
  'record',
  'weigh',
  'weighed',
  'ask',
  'export',
  'follow',
  'retcon',
  'library',
  'serve',
  'client',
  'cli',
]
/** What is imported as a file, by commands that would wait for the libraries of a whole room: the composition, of which each does one thing, and constants. */
const BY_ITS_FILE = /^(?:retcon(?:\/.+)?|model\/release|ask\/words)\.ts$/
const PURE = ['model', 'predicates', 'find', 'extract', 'weigh']

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && e.name.endsWith('.ts'))
  .map((e) => relative(SRC, join(e.parentPath, e.name)))
const sourceOf = (file: string) => readFileSync(join(SRC, file), 'utf8')
const folderOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? ''
const importsOf = (file: string) =>
  [...sourceOf(file).matchAll(/(?:from |import\()'(\.[^']+)'/g)].map((m) =>
    normalize(join(dirname(file), m[1] ?? '')),
  )
/** Code without comments, and without what stands in strings where the test asks for code. */
const codeOf = (file: string) => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

describe('the layout', () => {
  test('every folder is in the order', () => {
    assert.deepEqual(
      [...new Set(files.map(folderOf))].filter((f) => !ORDER.includes(f)),
      [],
    )
  })

  test('imports go up the order only, and through the index', () => {
    const faults = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => folderOf(target) !== folderOf(file))
        .filter((target) => {
          const up = ORDER.indexOf(folderOf(target)) < ORDER.indexOf(folderOf(file))
          return !up || !(target.endsWith('/index.ts') || BY_ITS_FILE.test(target))
        })
        .map((target) => `${file} imports ${target}`),
    )
    assert.deepEqual(faults, [])
  })

  test('pure folders know no clock, no chance, no input and output, and catch nothing', () => {
    const IMPURE =
      /from 'node:|Date\.now|new Date\(|Math\.random|\bawait\b|\bfetch\(|process\.|\bcatch\s*[({]|Temporal\.Now/
    const faults = files.filter((f) => PURE.includes(folderOf(f)) && IMPURE.test(codeOf(f)))
    assert.deepEqual(faults, [])
  })

  test('no predicate is named outside predicates/', () => {
    const names = predicates.map((p) => p.name).filter((name) => !['set', 'member'].includes(name))
    const faults = files
      .filter((f) => !['predicates', 'model'].includes(folderOf(f)))
      .flatMap((f) =>
        names
          .filter((name) => new RegExp(`['"]${name}['"]`).test(codeOf(f)))
          .map((name) => `${f} names ${name}`),
      )
    // These words are lemmas of the grammar, statuses and bases as well.
    const WORDS_TOO = /names (?:released|appears|introduced|ordered|cancelled)$/
    assert.deepEqual(
      faults.filter((f) => !WORDS_TOO.test(f)),
      [],
    )
  })

  test('no file is named for nothing, and none is long', () => {
    const NAMELESS =
      /(?:^|\/)(?:utils?|helpers?|common|misc|lib|manager|service|handler|processor)(?:\.ts|\/)/
    assert.deepEqual(
      files.filter((f) => NAMELESS.test(f)),
      [],
    )
    assert.deepEqual(
      files.filter((f) => sourceOf(f).split('\n').length >= 500),
      [],
    )
  })

  test('no export is passed on wholesale', () => {
    assert.deepEqual(
      files.filter((f) => /export \* from/.test(codeOf(f))),
      [],
    )
  })
})

describe('the documentation', () => {
  const claims = readFileSync(join(ROOT, 'docs/claims.md'), 'utf8')
  test('names every predicate', () => {
    assert.deepEqual(
      predicates.map((p) => p.name).filter((name) => !claims.includes(`\`${name}\``)),
      [],
    )
  })
  test('gives a reason for every dependency, with the version in use', () => {
    const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const missing = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => !page.includes(`| ${name} | ${version} |`),
    )
    assert.deepEqual(missing, [])
  })
  test('links to pages that are there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(ROOT, 'docs'))
        .filter((f) => f.endsWith('.md'))
        .map((f) => `docs/${f}`),
    ]
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map((m) => normalize(join(dirname(page), m[1] ?? '')))
        .filter((target) => !existsAt(target))
        .map((target) => `${page} links to ${target}`),
    )
    assert.deepEqual(broken, [])
  })
})

function existsAt(path: string): boolean {
  const entries = readdirSync(join(ROOT, dirname(path)))
  return entries.includes(path.split('/').at(-1) ?? '')
}

test('every test is run by one of the two scripts, and by one alone', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const patterns = (script: string) =>
    [...String(scripts[script]).matchAll(/"(test\/[^"]+)"/g)].map(([, pattern = '']) => pattern)
  const run = ['unit:together', 'unit:apart'].flatMap((script) => globSync(patterns(script), { cwd: ROOT }))
  assert.deepEqual(run.toSorted(), globSync('test/**/*.test.ts', { cwd: ROOT }).toSorted())
})
