import type { Ledger } from '../record/index.ts'

/** Whether anything came into the record after an instant that may weigh in it: otherwise it is now as it was then. */
export async function hasChangedSince(ledger: Ledger, instant: string): Promise<boolean> {
  const later = ledger.queries
    .selectFrom('articles')
    .select('recorded_at')
    .where('recorded_at', '>', instant)
    .unionAll(decisions(ledger, instant))
    .unionAll(ledger.queries.selectFrom('readings').select('recorded_at').where('recorded_at', '>', instant))
    .unionAll(ledger.queries.selectFrom('facts').select('recorded_at').where('recorded_at', '>', instant))
  return (await later.limit(1).executeTakeFirst()) !== undefined
}

/** Without those of a viewer, which change nothing of what is weighed. */
function decisions(ledger: Ledger, instant: string) {
  return ledger.queries
    .selectFrom('events')
    .select('recorded_at')
    .where('recorded_at', '>', instant)
    .where('kind', 'not in', ['progress', 'follow', 'unfollow', 'seen'])
}
