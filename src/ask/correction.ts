import {
  CERTAINTIES,
  Certainty,
  type ClaimVerdict,
  type Entity,
  foldName,
  Qualifiers,
  type Reading,
} from '../model/index.ts'
import {
  type Argument,
  type Predicate,
  predicateNamed,
  predicates,
  qualifiersNeeded,
  qualifiersOf,
} from '../predicates/index.ts'
import { type Ledger, readingOf } from '../record/index.ts'
import type { Decision } from './decision.ts'
import { fillerNamed } from './filler-named.ts'

/** What a claim says, as a person words it; what is left out stays as it was read. */
export interface WantedReading {
  /** The claim's id, or how it begins. */
  readonly claim: string
  readonly predicate?: string | undefined
  readonly args?: readonly string[] | undefined
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined
  readonly certainty?: string | undefined
  readonly because?: string | undefined
}

export type CorrectionEvent = Extract<ClaimVerdict, { kind: 'correct' }>

/**
 * The correction that is meant, with its names as the record writes them. Fillers are names of the record, or words of the article where
 * any words may stand: what nobody ever named is no label. `known` are the names that the record knows beside those it read.
 */
export async function correctionOn(
  ledger: Ledger,
  wanted: WantedReading,
  known: readonly Entity[],
): Promise<Decision<CorrectionEvent>> {
  const claims = await claimsFrom(ledger, wanted.claim)
  const [claim] = claims
  if (claim === undefined)
    return refused(wanted.claim, 'begins no claim: retcon why shows their ids', 'unknown')
  if (claims.length > 1) return refused(wanted.claim, 'begins several claims: give more of it')
  const read = readingOf(claim)
  const predicate = predicateNamed(wanted.predicate ?? read.predicate)
  if (predicate === undefined)
    return refused(
      wanted.predicate ?? '',
      `is no predicate: expected ${predicates.map((p) => p.name).join(', ')}`,
    )
  const certainty = Certainty.safeParse(wanted.certainty ?? read.certainty)
  if (!certainty.success)
    return refused(wanted.certainty ?? '', `is no certainty: expected ${CERTAINTIES.join(', ')}`)
  const args = await argsMeant(
    ledger,
    predicate,
    wanted.args ?? read.args,
    known,
    `${claim.title}\n${claim.text}`,
  )
  if ('problem' in args) return args
  const qualifiers = qualifiersMeant(predicate, wanted.qualifiers ?? read.qualifiers)
  if ('problem' in qualifiers) return qualifiers
  const reading: Reading = {
    predicate: predicate.name,
    args: args.decision,
    qualifiers: qualifiers.decision,
    certainty: certainty.data,
  }
  const because = wanted.because?.trim() ? { because: wanted.because.trim() } : {}
  return { decision: { kind: 'correct', claim: claim.id, reading, ...because } }
}

/** Two are enough to tell that one is not meant. */
async function claimsFrom({ queries }: Ledger, id: string) {
  const beginning = id.toLowerCase()
  if (!/^[0-9a-f]+$/.test(beginning)) return []
  return (
    queries
      .selectFrom('claims')
      .innerJoin('articles', 'articles.id', 'claims.article_id')
      .selectAll('claims')
      .select(['articles.title', 'articles.text'])
      .where('claims.id', '>=', beginning)
      // "g" comes after every hexadecimal digit.
      .where('claims.id', '<', `${beginning}g`)
      .limit(2)
      .execute()
  )
}

async function argsMeant(
  ledger: Ledger,
  predicate: Predicate,
  told: readonly string[],
  known: readonly Entity[],
  words: string,
): Promise<Decision<string[]>> {
  const names = told.map((name) => name.trim())
  while (names.at(-1) === '') names.pop()
  const needed = predicate.args.filter(({ optional }) => optional !== true).length
  if (names.length < needed || names.length > predicate.args.length || names.includes(''))
    return refused(
      predicate.name,
      `takes ${placesWords(predicate.args)}, and ${names.filter(Boolean).length} were given`,
    )
  const args: string[] = []
  for (const [n, name] of names.entries()) {
    const filler = await fillerAt(ledger, predicate.args[n], name, known, words)
    if ('problem' in filler) return filler
    args.push(filler.decision)
  }
  if (new Set(args.map(foldName)).size < args.length)
    return refused(predicate.name, 'names the same twice: each place takes another name')
  return { decision: args }
}

async function fillerAt(
  ledger: Ledger,
  place: Argument | undefined,
  name: string,
  known: readonly Entity[],
  words: string,
): Promise<Decision<string>> {
  const types = place?.types ?? 'text'
  if (types === 'text')
    return words.includes(name)
      ? { decision: name }
      : refused(name, 'does not stand in the article: give it in the article’s own words')
  const { filler, perhaps } = await fillerNamed(ledger, types, name, known)
  if (filler !== undefined) return { decision: filler }
  const others = perhaps.length === 0 ? 'retcon names shows those it has' : `perhaps ${perhaps.join(', ')}`
  return refused(name, `is no ${types.join(' or ')} of the record: ${others}`)
}

/** "a character, a work and perhaps a work". */
function placesWords(places: readonly Argument[]): string {
  const words = places.map(({ types, optional }) => {
    const what = types === 'text' ? 'some words' : `a ${types.join(' or ')}`
    return optional === true ? `perhaps ${what}` : what
  })
  return words.join(', ')
}

/** Of those that were told, the ones that the predicate takes. */
function qualifiersMeant(
  predicate: Predicate,
  told: Readonly<Record<string, string | undefined>>,
): Decision<Qualifiers> {
  const taken = qualifiersOf(predicate).flatMap((name) => {
    const value = told[name]?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  const lacking = qualifiersNeeded(predicate).find((name) => !taken.some(([own]) => own === name))
  if (lacking !== undefined) return refused(predicate.name, `says nothing without “${lacking}”`)
  const parsed = Qualifiers.safeParse(Object.fromEntries(taken))
  if (parsed.success) return { decision: parsed.data }
  const [issue] = parsed.error.issues
  return refused(String(issue?.path[0] ?? predicate.name), issue?.message ?? 'is none')
}

function refused(source: string, sentence: string, code = 'reading'): Decision<never> {
  return { problem: { code: `claims/${code}`, sentence, where: { source } } }
}
