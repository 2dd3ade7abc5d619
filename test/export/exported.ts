import { join } from 'node:path'
import { articlesTold, type EverythingAsked, everythingTold, type Told } from '../../src/ask/index.ts'
import { DEFAULT_BASE, formats, irisOf, type Table } from '../../src/export/index.ts'
import type { Fact } from '../../src/model/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { incomingFrom, readInto } from '../../src/retcon.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { newLedger, record, storyOf } from '../record/example.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')

const isOn = (entity: string, value: string): Fact => ({
  entity,
  property: 'external',
  value,
  source: 'Wikidata',
})

/** Whatever is hard to write: marks of every syntax, line breaks, letters outside the basic plane, half of one, control characters. */
export const AWKWARD = 'A "quoted", <b>bold</b> & \\escaped\\ 𝔰tory; it’s\t=HYPERLINK("x")'

/** The samples, with the sure ids of a few, and a story with awkward words; gone after the tests. */
export async function sampleRecord(after: (end: () => void) => void): Promise<Ledger> {
  const ledger = newLedger()
  after(() => ledger.close())
  await readInto(ledger, incomingFrom([SAMPLES], process.stdin), {
    onProblem: ({ sentence }) => {
      throw new Error(sentence)
    },
    onArticle: () => undefined,
    isStopped: () => false,
  })
  ledger.appendFacts(
    [
      isOn('retcon:luke-cage', 'wikidata:Q16247353'),
      isOn('retcon:luke-cage-s2', 'wikidata:Q42000002'),
      isOn('retcon:iron-fist', 'wikidata:Q21648498'),
    ],
    '2024-06-01T00:00:00.000Z',
  )
  const quote = `${AWKWARD} will appear in Low “Water”.`
  const story = storyOf(
    {
      title: AWKWARD,
      text: `${quote}\n\nLine, "two"\r\n`,
      url: 'https://lantern-post.example/a?b=1&c="d"',
      outlet: 'The "Lantern", Post',
      published: '2024-05-02',
    },
    [
      {
        predicate: 'appears',
        args: [AWKWARD, 'Low “Water”'],
        quote,
        trigger: 'appear',
        according_to: ['Ada, "A"'],
      },
    ],
  )
  const denied = storyOf({ url: 'https://lantern-post.example/2', published: '2024-05-03' }, [
    {
      predicate: 'meets',
      args: ['Nightjar', 'Owl'],
      quote: 'Nightjar never meets Owl.',
      trigger: 'meets',
      certainty: 'denied',
    },
  ])
  record(ledger, [story, denied])
  await bringUpToDate(ledger)
  return ledger
}

/** What a format gives of the record. */
export async function exported(
  ledger: Ledger,
  format: string,
  {
    table = 'claims',
    base = DEFAULT_BASE,
    ...asked
  }: EverythingAsked & { table?: Table; base?: string } = {},
): Promise<Buffer> {
  const source = {
    propositions: () => everythingTold(ledger, asked),
    articles: () => articlesTold(ledger, asked),
    iris: irisOf(base),
    table,
  }
  const chunks = await Array.fromAsync(formats.find(({ name }) => name === format)?.write(source) ?? [])
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)))
}

export async function toldBy(ledger: Ledger, asked: EverythingAsked = {}): Promise<Told[]> {
  return Array.fromAsync(everythingTold(ledger, asked))
}
