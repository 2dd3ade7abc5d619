import type { Context } from 'hono'
import { type Reasons, whyOf } from '../../ask/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'

/** The reasons that a page's id leads to. Throws a refusal where it leads to none or several, or they would spoil a work. */
export async function theReasons(c: Context<Env>, { ledger }: Serving, id: string): Promise<Reasons> {
  const { guard, view } = c.get('asking')
  const why = await whyOf(ledger, id, guard, view)
  if (why.found === 'one') return why.reasons
  if (why.found === 'spoiler')
    throw new Refusal(
      'spoiler',
      `it tells of ${why.work}: add ?spoilers=show to the address to see it all the same`,
    )
  if (why.found === 'several') throw new Refusal('ambiguous', `${id} begins several ids: type more of it`)
  throw new Refusal('not-found', `no proposition or claim has the id ${id.slice(0, 40)}`)
}
