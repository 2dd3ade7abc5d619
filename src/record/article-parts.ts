import type { Ledger } from './ledger.ts'
import type { Rows } from './schema.ts'

/** Every article, by address and version, some at a time: while a query streams, no other can be asked. Memory stays constant. */
export async function* articleParts(ledger: Ledger, size: number): AsyncGenerator<Rows['articles'][]> {
  let last = { address: '', version: 0 }
  for (;;) {
    const { address, version } = last
    const articles = await ledger.queries
      .selectFrom('articles')
      .selectAll()
      .where('address', '>=', address)
      .where((eb) => eb.or([eb('address', '>', address), eb('version', '>', version)]))
      .orderBy('address')
      .orderBy('version')
      .limit(size)
      .execute()
    const end = articles.at(-1)
    if (end === undefined) return
    yield articles
    last = end
  }
}
