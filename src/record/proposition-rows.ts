import { type Article, type EntityType, foldName, Qualifiers, type Span } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { installmentIn, type NameResolution } from '../universe/index.ts'
import type { Corrections } from './claim-verdicts.ts'
import { type Correctable, correctedIn, correctedJson } from './corrected-claim.ts'
import { propositionOf } from './proposition.ts'
import { namesIn, placesIn } from './row-json.ts'
import type { DerivedTableName, Rows } from './schema.ts'

/** What an article's propositions are made of: its words, the names in it, and its claims. */
export interface ReadArticle extends Pick<Article, 'title' | 'text'> {
  readonly entities: readonly Pick<Rows['entities'], 'type' | 'folded'>[]
  readonly claims: readonly ClaimRow[]
}

type ClaimRow = Correctable & Pick<Rows['claims'], 'id' | 'predicate' | 'qualifiers_json'>

/** What people have decided, as far as propositions depend on it: what names go by, and what claims say. */
export interface Decided {
  readonly names: NameResolution
  readonly corrections: Corrections
}

export type PropositionRows = { readonly [T in DerivedTableName]: readonly Rows[T][] }

/**
 * Which proposition each claim is on, as names are decided and claims corrected. A claim on a rejected name is on none, and neither is one whose names
 * have become one name ("Nightjar meets Nightjar").
 */
export function propositionRows(
  read: ReadArticle,
  { names: decided, corrections }: Decided,
): PropositionRows {
  const named = new Set(read.entities.map(({ type, folded }) => `${type} ${folded}`))
  const claims = read.claims.flatMap((claim) => {
    const reading = corrections.get(claim.id)
    const corrected_json = reading === undefined ? null : correctedJson(claim, reading)
    const said = correctedIn(corrected_json) ?? asRead(claim)
    const names = argsDecided(read, said, named, decided)
    if (names === undefined) return []
    const changed = names.some((name, n) => name !== said.args[n])
    const proposition = propositionOf({ predicate: said.predicate, args: [...names], ...said.qualifiers })
    return [{ claim, proposition, names_json: changed ? JSON.stringify(names) : null, corrected_json }]
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
    claim_propositions: claims.map(({ claim, proposition, names_json, corrected_json }) => ({
      claim_id: claim.id,
      proposition_id: proposition.id,
      names_json,
      corrected_json,
    })),
  }
}

/** What is said, and where its arguments stand. */
interface Said {
  readonly predicate: string
  readonly args: readonly string[]
  readonly qualifiers: Qualifiers
  readonly arg_spans: readonly (Span | null)[]
}

function asRead(claim: ClaimRow): Said {
  return {
    predicate: claim.predicate,
    args: namesIn(claim.args_json),
    qualifiers: Qualifiers.parse(JSON.parse(claim.qualifiers_json)),
    // Only decisions on names ask for it.
    get arg_spans() {
      return placesIn(claim.places_json).args
    },
  }
}

/** What the arguments of a claim go by; undefined where one was rejected, or two have become one. */
function argsDecided(
  read: ReadArticle,
  claim: Said,
  named: ReadonlySet<string>,
  decided: NameResolution,
): readonly string[] | undefined {
  if (decided.isEmpty) return claim.args
  const places = claim.arg_spans
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
