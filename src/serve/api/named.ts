import type { Named } from '../../ask/index.ts'
import { Refusal } from '../refusal.ts'

/** The refusal where a name means nobody, with names near it, or several, with their ids. */
export function unnamed(name: string, named: Exclude<Named, { found: 'one' }>): Refusal {
  if (named.found === 'several') return several(name, named.things)
  const near = named.near.length === 0 ? '' : `; near it: ${named.near.join(', ')}`
  return new Refusal('unknown-name', `the catalogue knows no ${name}${near}`, {
    members: { near: named.near },
  })
}

/** The refusal where a name means several. */
export function several(
  name: string,
  all: readonly { readonly id: string; readonly name: string; readonly type?: string }[],
): Refusal {
  const things = all.map(({ id, name, type = 'universe' }) => ({ id, name, type }))
  return new Refusal('ambiguous', `${name} means several: ask for a name or an id that only one has`, {
    members: { things },
  })
}
