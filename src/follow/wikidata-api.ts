import { type Imported, wikidataResults } from '../universe/importers/index.ts'
import type { ApiClient, Service } from './api-client.ts'

/**
 * Wikidata's query service (https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual#Query_limits): a minute of computing a
 * minute for each client, so one query a second at most, and answers are used for a day. The data are in the public domain (CC0).
 */
export function wikidataService(base: string): Service {
  return { name: 'Wikidata', base, perSecond: 1, keptSeconds: 24 * 60 * 60 }
}

export const WIKIDATA_BASE = 'https://query.wikidata.org'

/** The answer to a SPARQL query, as facts. */
export async function* wikidataImports(query: string, client: ApiClient): AsyncGenerator<Imported> {
  const answer = await client.answer('/sparql', [
    ['query', query],
    ['format', 'json'],
  ])
  if ('problem' in answer) yield answer
  else if ('isAbsent' in answer) {
    const sentence = 'answers 404, expected the query service: check RETCON_WIKIDATA'
    yield { problem: { code: 'wikidata/absent', sentence, where: { source: 'Wikidata' } } }
  } else
    yield* wikidataResults(answer.body, {
      source: 'Wikidata',
      stated: answer.day,
      where: answer.address.slice(0, 80),
    })
}
