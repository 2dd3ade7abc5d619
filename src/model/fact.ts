import { z } from 'zod'
import { Edtf } from './edtf.ts'
import { EntityType } from './entity.ts'

/** What kind of work a work is. A season's parent is its series, an episode's its season. */
export const WORK_KINDS = ['series', 'film', 'season', 'episode', 'special', 'game', 'book', 'comic'] as const
export const WorkKind = z.enum(WORK_KINDS)
export type WorkKind = z.infer<typeof WorkKind>

/** How large a part is, in the credits. */
export const CREDITS = ['main', 'recurring', 'guest', 'cameo', 'voice'] as const
export const Credit = z.enum(CREDITS)
export type Credit = z.infer<typeof Credit>

const name = z.string().min(1).max(1000)

/** An entity's id: who minted it, and its name there: `retcon:luke-cage`, `wikidata:Q123`, `tvmaze:show/1370`. */
export const CatalogueId = z.string().regex(/^[a-z]+:\S+$/, 'expected an id such as tvmaze:show/1370')
export type CatalogueId = z.infer<typeof CatalogueId>

const count = z.int().nonnegative()

/** One property: what its value is, and what may qualify it. Every statement has an entity, a source and perhaps a day. */
function saying<P extends string, V extends z.ZodType, Q extends z.ZodRawShape>(
  property: P,
  value: V,
  qualifiers: Q,
) {
  return z.strictObject({
    entity: CatalogueId,
    property: z.literal(property),
    value,
    ...qualifiers,
    /** Who says so: "public record", "Wikidata", "TVmaze". */
    source: z.string().min(1).max(200),
    /** The day that the source's document is of, or was fetched on. */
    stated: Edtf.optional(),
  })
}

/**
 * One statement of a catalogue: one value of one property of one entity, as one source gives it, after the statements of
 * FollowTheMoney. Two sources may differ, and both are kept.
 */
export const Fact = z.discriminatedUnion('property', [
  saying('type', EntityType, {}),
  saying('kind', WorkKind, {}),
  saying('name', name, {}),
  /** Another name; a mantle may be held `from` one day `to` another. */
  saying('alias', name, { lang: z.string().max(35).optional(), from: Edtf.optional(), to: Edtf.optional() }),
  /** The id of the same thing elsewhere: `imdb:tt3322314`. Two entities that share one are one. */
  saying('external', CatalogueId, {}),
  /** The series of a season, the season of an episode. */
  saying('parent', CatalogueId, {}),
  /** A season's number in its series, an episode's in its season, from 1; specials may have 0. */
  saying('number', count, {}),
  saying('release', Edtf, { region: z.string().max(100).optional() }),
  saying('end', Edtf, {}),
  /** Running time of a film or episode, in minutes. */
  saying('minutes', z.number().positive(), {}),
  /** Who shows the work: a company's name. */
  saying('network', name, {}),
  /** A character in the work, with whoever plays it there. */
  saying('appearance', CatalogueId, {
    person: CatalogueId.optional(),
    credit: Credit.optional(),
    episodes: count.optional(),
  }),
  /** A person with a job on the work: `showrunner`, `director`; `actor` where the part is not known. */
  saying('job', CatalogueId, { role: z.string().min(1).max(100) }),
  /** Of a character: the work in which it was first seen in its universe. */
  saying('first_appearance', CatalogueId, {}),
  /** Of a team: a character who belongs to it. */
  saying('membership', CatalogueId, { from: Edtf.optional(), to: Edtf.optional() }),
  /** Of a work: the universe that it belongs to. */
  saying('universe', CatalogueId, {}),
  /** Of a work: in the story, it comes after that one. */
  saying('story_after', CatalogueId, {}),
  /** Of a work: in it, this character meets the other. */
  saying('meeting', CatalogueId, { other: CatalogueId }),
  /** The source has withdrawn the entity (`true`), or says which one stands for it now. */
  saying('deleted', z.union([z.literal(true), CatalogueId]), {}),
])
export type Fact = z.infer<typeof Fact>

/** The properties that a fact may have. */
export type Property = Fact['property']

export const factExample: Fact = {
  entity: 'retcon:luke-cage-s2',
  property: 'release',
  value: '2018-06-22',
  source: 'public record',
}
