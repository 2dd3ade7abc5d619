import type { Told, ToldClaim, ToldName } from '../ask/index.ts'
import { CERTAINTIES, type Certainty, type Property, type Qualifiers } from '../model/index.ts'
import { factOf } from '../universe/index.ts'
import { Described } from './described.ts'
import type { Format } from './format.ts'
import { wikidataItem } from './iris.ts'
import { type AsFact, asFact } from './roles.ts'

/**
 * Commands for QuickStatements in its version 1 syntax (https://www.wikidata.org/wiki/Help:QuickStatements): what is confirmed or out, of
 * what the catalogue knows by its item on Wikidata, once a reference: the address of the article (S854), when it was read (S813), when it
 * came out (S577). What nobody published on the web isn't given.
 */
export const quickstatements: Format = {
  name: 'quickstatements',
  description: 'commands for Wikidata’s QuickStatements, with references',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  ending: 'tsv',
  async *write({ propositions }) {
    const given = new Described()
    for await (const told of propositions()) {
      const statement = isSure(told) ? statementOf(told) : undefined
      if (statement === undefined) continue
      for (const claim of told.claims) {
        const reference = referenceOf(claim)
        const line = `${[...statement, ...(reference ?? [])].join('\t')}\n`
        if (reference !== undefined && given.isFirst(line)) yield line
      }
    }
  },
}

const isSure = ({ status }: Told) => status === 'confirmed' || status === 'released'

/** Item, property, value, and qualifiers in pairs; undefined for what Wikidata has no words or no item for. */
function statementOf(told: Told): readonly string[] | undefined {
  const fact = asFact(told)
  return fact === undefined ? undefined : WORDS[fact.property]?.(fact, told.qualifiers)
}

/** How Wikidata says what a property of the catalogue says. */
const WORDS: Readonly<
  Partial<Record<Property, (fact: AsFact, qualifiers: Qualifiers) => readonly string[] | undefined>>
> = {
  appearance: ({ owner, value, person }) =>
    person === undefined
      ? linked(owner, 'P674', value)
      : withQualifier(linked(owner, 'P161', person), roleOf(value)),
  release: ({ owner, date }) => {
    const item = itemOf(owner)
    const isSeries = owner.thing !== undefined && factOf(owner.thing, 'kind')?.value === 'series'
    return item === undefined || date === undefined
      ? undefined
      : [item, isSeries ? 'P580' : 'P577', timeOf(date)]
  },
  network: ({ owner, value }) => linked(owner, 'P449', value),
  job: ({ owner, value }, { role }) => (role === undefined ? undefined : linked(owner, JOBS[role], value)),
  membership: ({ owner, value }) => linked(value, 'P463', owner),
  first_appearance: ({ owner, value }) => linked(owner, 'P4584', value),
  universe: ({ owner, value }) => linked(owner, 'P1434', value),
}

const JOBS: Readonly<Record<NonNullable<Qualifiers['role']>, string | undefined>> = {
  actor: 'P161',
  director: 'P57',
  writer: 'P58',
  producer: 'P162',
  creator: 'P170',
  composer: 'P86',
  host: 'P371',
  // Wikidata has no property for it.
  showrunner: undefined,
}

function linked(
  subject: ToldName | undefined,
  property: string | undefined,
  object: ToldName | undefined,
): readonly string[] | undefined {
  const [from, to] = [itemOf(subject), itemOf(object)]
  return from === undefined || to === undefined || property === undefined ? undefined : [from, property, to]
}

const itemOf = (name: ToldName | undefined) => wikidataItem(name?.thing)

/** The character as an item, or by name where it has none. */
function roleOf(character: ToldName | undefined): readonly string[] {
  if (character === undefined) return []
  const item = itemOf(character)
  return item === undefined ? ['P4633', stringOf(character.name)] : ['P453', item]
}

function withQualifier(statement: readonly string[] | undefined, qualifier: readonly string[]) {
  return statement === undefined ? undefined : [...statement, ...qualifier]
}

/** Of a claim that speaks for it, and was published on the web. */
function referenceOf({ article, certainty, recordedAt }: ToldClaim): readonly string[] | undefined {
  if (article.url === undefined || !FOR.includes(certainty)) return undefined
  return [
    ...['S854', stringOf(addressOf(article.url))],
    ...['S813', timeOf(recordedAt.slice(0, 10))],
    ...(article.published === undefined ? [] : ['S577', timeOf(article.published)]),
  ]
}

/** Certainties that speak for a proposition firmly. */
const FOR: readonly Certainty[] = CERTAINTIES.slice(0, 2)

/** As browsers write it: without quotation marks and blanks, and here without bars. */
function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replaceAll('|', '%7C') : url
}

/** In quotation marks; tabs, line breaks and bars part commands, and quotation marks end strings. */
function stringOf(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\s\p{Cc}|]+/gu, ' ')
    .replace(/"/g, "'")
  return `"${plain.trim()}"`
}

/** EDTF as Wikidata writes it, with its precision: 9 a year, 10 a month, 11 a day; of a season or quarter the year is sure. */
function timeOf(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined || Number(month) > 12) return `+${year}-00-00T00:00:00Z/9`
  return day === undefined ? `+${year}-${month}-00T00:00:00Z/10` : `+${year}-${month}-${day}T00:00:00Z/11`
}
