import { type Inbox, namesFollowed } from '../ask/index.ts'
import { foldName } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import { now } from './instant.ts'

/** Follows names from now on, or no longer; gives those for which that was a change. */
export async function followNames(
  ledger: Ledger,
  kind: 'follow' | 'unfollow',
  names: readonly string[],
): Promise<string[]> {
  const followed = new Set((await namesFollowed(ledger)).map(({ name }) => foldName(name)))
  const wanted = new Map(names.map((name) => [foldName(name), name]))
  const changed = [...wanted].filter(([folded]) => followed.has(folded) === (kind === 'unfollow'))
  for (const [, name] of changed) ledger.appendEvent({ kind, name }, now())
  return changed.map(([, name]) => name)
}

/** Writes down that all of an inbox was seen: what is in it isn't new the next time. */
export function noteSeen(ledger: Ledger, { news }: Inbox): void {
  const [latest] = news
  if (latest === undefined) return
  ledger.appendEvent({ kind: 'seen', until: latest.learned }, now())
}
