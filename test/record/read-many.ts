import { openLedger, readInto } from '../../src/retcon.ts'

/** Reads many small articles into the record at the path given: a process for other tests to kill. */

const ARTICLES = 250
const [path = ''] = process.argv.slice(2)

function* incoming() {
  for (let n = 0; n < ARTICLES; n++) {
    const series = `Harbour ${String.fromCharCode(65 + (n % 26))}${n}`
    const text = `Netflix has renewed “${series}” for a second season. Mara Quill will play Nightjar in “${series}”.`
    const article = { id: `a-${n}`, title: `Story ${n}`, lang: 'en', published: '2024-05-02', text }
    yield { source: `story ${n}`, article }
  }
}

const ledger = openLedger(path)
process.stdout.write('reading\n')
const tally = await readInto(ledger, incoming(), {
  onProblem: (problem) => process.stderr.write(`${problem.sentence}\n`),
  onArticle: () => undefined,
  isStopped: () => false,
})
ledger.close()
process.stdout.write(`${JSON.stringify(tally)}\n`)
