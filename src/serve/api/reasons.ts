import type { Reasons, Why } from '../../ask/index.ts'
import { Refusal } from '../refusal.ts'

/** The reasons that an id leads to. Throws a refusal where it leads to none or several, or they would spoil a work. */
export function reasonsOf(id: string, why: Why): Reasons {
  switch (why.found) {
    case 'one':
      return why.reasons
    case 'none':
      throw new Refusal('unknown-name', `no proposition or claim begins with ${id}: /api/v1/board lists them`)
    case 'several':
      throw new Refusal('ambiguous', `${id} begins several ids: give more of it`, {
        members: { ids: why.ids },
      })
    case 'spoiler':
      throw new Refusal(
        'spoiler',
        `it tells of ${why.work}, which you haven’t seen: ask with spoilers=show`,
        {
          members: { work: why.work },
        },
      )
  }
}
