import { type Imported, TVMAZE_EMBEDS, tvmazeShow, tvmazeShowNumber } from '../universe/importers/index.ts'
import type { Answer, ApiClient, Service } from './api-client.ts'

/**
 * TVmaze by its documentation (https://www.tvmaze.com/api): at least 20 calls in 10 seconds are answered, and its own caches answer
 * for an hour, so that asking sooner brings nothing new. The data are CC BY-SA and may be kept.
 */
export function tvmazeService(base: string): Service {
  return { name: 'TVmaze', base, perSecond: 2, keptSeconds: 60 * 60 }
}

export const TVMAZE_BASE = 'https://api.tvmaze.com'

/** What TVmaze asks for in return (CC BY-SA 4.0). */
export const TVMAZE_ATTRIBUTION =
  'Data from TVmaze, https://www.tvmaze.com, under CC BY-SA 4.0: whoever passes them on names TVmaze and keeps the licence.'

const EMBEDS = TVMAZE_EMBEDS.map((list): [string, string] => ['embed[]', list])

/** The shows that a person names: by name, `1370`, `tvmaze:show/1370`, or `tt3322314` at IMDb. */
export async function* tvmazeImports(names: readonly string[], client: ApiClient): AsyncGenerator<Imported> {
  for (const name of names) yield* imported(name, await answerFor(name, client))
}

async function answerFor(name: string, client: ApiClient): Promise<Answer> {
  const number = /^(?:tvmaze:show\/)?(\d{1,12})$/.exec(name)?.[1]
  if (number !== undefined) return client.answer(`/shows/${number}`, EMBEDS)
  if (!/^tt\d{5,12}$/.test(name)) return client.answer('/singlesearch/shows', [['q', name], ...EMBEDS])
  const lookedUp = await client.answer('/lookup/shows', [['imdb', name]])
  if (!('body' in lookedUp)) return lookedUp
  const show = tvmazeShowNumber(lookedUp.body, originOf(lookedUp))
  return 'problem' in show ? show : client.answer(`/shows/${show.id}`, EMBEDS)
}

function imported(name: string, answer: Answer): Imported[] {
  if ('problem' in answer) return [answer]
  if ('isAbsent' in answer) {
    const sentence =
      'is not known to TVmaze: check the spelling, or name an id such as tvmaze:show/1370 or tt3322314'
    return [{ problem: { code: 'tvmaze/unknown', sentence, where: { source: `“${name}”` } } }]
  }
  return tvmazeShow(answer.body, originOf(answer))
}

const originOf = ({ day, address }: { day: string; address: string }) => ({
  source: 'TVmaze',
  stated: day,
  where: address,
})
