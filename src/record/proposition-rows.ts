import { z } from 'zod'
import { type Article, type EntityType, foldName, Qualifiers, Span } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { installmentIn, type NameResolution } from '../universe/index.ts'
import { propositionOf } from './proposition.ts'
import type { DerivedTableName, Rows } from './schema.ts'

/** What an article's propositions are made of: its words, the names in it, and its claims. */
export interface ReadArticle extends Pick<Article, 'title' | 'text'> {
  readonly entities: readonly Pick<Rows['entities'], 'type' | 'folded'>[]
  readonly claims: readonly ClaimRow[]
}

type ClaimRow = Pick<Rows['claims'], 'id' | 'predicate' | 'args_json' | 'qualifiers_json' | 'places_json'>

export type PropositionRows = { readonly [T in DerivedTableName]: readonly Rows[T][] }

/**
 * Which proposition each claim is on, as names are decided. A claim on a rejected name is on none, and neither is one whose names
 * have become one name ("Nightjar meets Nightjar").
 */
export function propositionRows(read: ReadArticle, decided: NameResolution): PropositionRows {
  const named = new Set(read.entities.map(({ type, folded }) => `${type} ${folded}`))
  const claims = read.claims.flatMap((claim) => {
    const args = Names.parse(JSON.parse(claim.args_json))
    const names = argsDecided(read, { ...claim, args }, named, decided)
    if (names === undefined) return []
    const changed = names.some((name, n) => name !== args[n])
    const qualifiers = Qualifiers.parse(JSON.parse(claim.qualifiers_json))
    const proposition = propositionOf({ predicate: claim.predicate, args: [...names], ...qualifiers })
    return [{ claim, proposition, names_json: changed ? JSON.stringify(names) : null }]
  })
  return {
    propositions: claims.map(({ proposition: { id, predicate, qualifiers } }) => ({
      id,
      predicate,
      qualifiers_json: JSON.stringify(qualifiers),
    })),
    proposition_args: claims.flatMap(({ proposition: { id, args } }) =>
      args.map((folded, position) => ({ proposition_id: id, position, folded })),
    ),
    claim_propositions: claims.map(({ claim, proposition, names_json }) => ({
      claim_id: claim.id,
      proposition_id: proposition.id,
      names_json,
    })),
  }
}

const Names = z.array(z.string())
const Places = z.object({ args: z.array(Span.nullable()) })

/** What the arguments of a claim go by; undefined where one was rejected, or two have become one. */
function argsDecided(
  read: ReadArticle,
  claim: ClaimRow & { readonly args: readonly string[] },
  named: ReadonlySet<string>,
  decided: NameResolution,
): readonly string[] | undefined {
  if (decided.isEmpty) return claim.args
  const places = Places.parse(JSON.parse(claim.places_json)).args
  const types = claim.args.map((name, n) => typeAt(claim.predicate, n, name, named))
  const names = claim.args.map((name, n) => {
    const [type, span] = [types[n], places[n]]
    return type === undefined
      ? name
      : decided.nameOf(type, name, span ? read[span.in].slice(span.start, span.end) : '')
  })
  const known = names.filter((name) => name !== undefined)
  const before = distinct(claim.args, types)
  return known.length < names.length || distinct(known, types) < before ? undefined : known
}

/** How many different ones of a type there are, over all types. */
function distinct(names: readonly string[], types: readonly (EntityType | undefined)[]): number {
  return new Set(names.map((name, n) => `${types[n]} ${foldName(name)}`)).size
}

/**
 * Of what type the name is that stands there. Where a predicate takes several (a person leaves, or a character does), what the
 * article names it as. Undefined where any text may stand.
 */
function typeAt(
  predicate: string,
  position: number,
  name: string,
  named: ReadonlySet<string>,
): EntityType | undefined {
  const types = predicateNamed(predicate)?.args[position]?.types ?? 'text'
  if (types === 'text') return undefined
  const isNamed = (type: EntityType) => {
    const installment = installmentIn({ type, name })
    return named.has(`${type} ${foldName(name.slice(0, name.length - installment.length))}`)
  }
  return types.length === 1 ? types[0] : (types.find(isNamed) ?? types[0])
}
