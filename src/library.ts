/**
 * What programs import as `retcon`: reading a text, and a record of one's own to read into and to ask.
 */
import { Catalogue } from './find/index.ts'
import type { Article, Extraction, Problem } from './model/index.ts'
import { emptyLedger } from './record/index.ts'
import { knownNames, type PastedAbout, type PastedText, readText } from './retcon.ts'

export {
  boardOf,
  findingsOf,
  incomingFrom,
  knownNames,
  namesIn,
  openLedger,
  readInto,
  whyOf,
} from './retcon.ts'

/** What is read in a text. Spans count UTF-16 code units of `article`, which is absent where the text is none that can be read. */
export interface Reading extends Extraction {
  readonly article?: Article
  readonly problems: readonly Problem[]
}

let shipped: Promise<Catalogue> | undefined

/**
 * The claims of a text or a page, by the names that ship with the project and what it finds out itself; nothing is recorded. Rejects for
 * nothing that a text may hold: what is wrong with it is among `problems`. `published` is a day, without which no relative date is
 * resolved.
 *
 *     const { claims } = await read('Iron Fist will appear in the second season of Luke Cage.')
 */
export async function read(text: string | PastedText, about: PastedAbout = {}): Promise<Reading> {
  shipped ??= shippedCatalogue()
  const answer = await readText(typeof text === 'string' ? { text } : text, about, await shipped)
  if ('problem' in answer) return { entities: [], claims: [], quotes: [], problems: [answer.problem] }
  return { article: answer.article, ...answer.extraction, problems: [] }
}

async function shippedCatalogue(): Promise<Catalogue> {
  const ledger = emptyLedger()
  try {
    return new Catalogue(await knownNames(ledger))
  } finally {
    ledger.close()
  }
}
