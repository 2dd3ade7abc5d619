import { z } from 'zod'
import {
  Article,
  Basis,
  Certainty,
  EntityType,
  EVENT_KINDS,
  Span,
  SUBSCRIPTION_KINDS,
  SUBSCRIPTION_STATES,
  WEBHOOK_STATES,
} from '../model/index.ts'

/**
 * The tables, row by row: the one list of their columns beside the migrations (a test compares the two). Columns whose
 * names end in `_json` hold canonical JSON text, so that every database keeps them byte for byte.
 */
const ArticleRow = z.strictObject({
  /** Hash of everything that was published: another text, date or outlet is another version. */
  id: z.string(),
  /** What the versions of one article share: its canonical URL; without one, its own id. */
  address: z.string(),
  /** Counts the versions seen at one address, from 1, in the order of their recording. */
  version: z.int().positive(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  title: Article.shape.title,
  published: z.string().nullable(),
  lang: z.string(),
  text: z.string(),
  recorded_at: z.string(),
})

/** One name of one type, as it was written; `folded` is what names are compared by. */
const EntityRow = z.strictObject({ id: z.string(), type: EntityType, name: z.string(), folded: z.string() })

const AliasRow = z.strictObject({ entity_id: z.string(), alias: z.string(), folded: z.string() })

/** The article names the entity. */
const ArticleEntityRow = z.strictObject({ article_id: z.string(), entity_id: z.string() })

const ClaimRow = z.strictObject({
  id: z.string(),
  article_id: z.string(),
  predicate: z.string(),
  args_json: z.string(),
  qualifiers_json: z.string(),
  certainty: Certainty,
  basis: Basis,
  according_to_json: z.string(),
  quote: z.string(),
  span_in: Span.shape.in,
  span_start: z.int(),
  span_end: z.int(),
  /** Where the arguments, the trigger and the hedges stand. */
  places_json: z.string(),
  frame: z.string(),
})

const QuoteRow = z.strictObject({
  id: z.string(),
  article_id: z.string(),
  speaker: z.string(),
  words: z.string(),
  about_json: z.string(),
  span_in: Span.shape.in,
  span_start: z.int(),
  span_end: z.int(),
})

/** Derived from the claims and from what people decided of their names, as are its two companions: may be dropped and made again. */
const PropositionRow = z.strictObject({ id: z.string(), predicate: z.string(), qualifiers_json: z.string() })

const PropositionArgRow = z.strictObject({
  proposition_id: z.string(),
  position: z.int().nonnegative(),
  folded: z.string(),
})

/** A claim on a name that was rejected is on no proposition, and has no row. */
const ClaimPropositionRow = z.strictObject({
  claim_id: z.string(),
  proposition_id: z.string(),
  /** What the arguments go by since people decided on their names; null where they go by what was read. */
  names_json: z.string().nullable(),
  /** What it says since an editor corrected it; null where it says what was read. */
  corrected_json: z.string().nullable(),
})

/** A reader beside the rules has read the article; the claims that it brought have its name as their `frame`. */
const ReadingRow = z.strictObject({ article_id: z.string(), reader: z.string(), recorded_at: z.string() })

/** One statement of the catalogue; `fact_json` is the whole of it. The same said twice is one row. */
const FactRow = z.strictObject({
  id: z.string(),
  entity: z.string(),
  property: z.string(),
  source: z.string(),
  fact_json: z.string(),
  recorded_at: z.string(),
})

/** What a person decided: a verdict on names or claims, how far a viewer is. Later ones count, an undone one doesn't. */
const EventRow = z.strictObject({
  id: z.string(),
  /** Counts the events of the record from 1. */
  number: z.int().positive(),
  kind: z.enum(EVENT_KINDS),
  event_json: z.string(),
  recorded_at: z.string(),
})

/**
 * A proposition as it is weighed: `matter_json` is all that is known of it, `history_json` each status that it took or will take, `bands` by what near copies
 * of its articles are told.
 */
const WeighingRow = z.strictObject({
  proposition_id: z.string(),
  matter_json: z.string(),
  history_json: z.string(),
  bands: z.string(),
})

/** A time in which a proposition counts as settled, with the independent reports before it; `settled_on` is '' where the day is unknown. */
const SpellRow = z.strictObject({
  proposition_id: z.string(),
  settled_on: z.string(),
  /** The day from which another settlement counts; null while none does. */
  until: z.string().nullable(),
  truth: z.int().min(0).max(1),
  predicate: z.string(),
  reports_json: z.string(),
})

/**
 * What came true, summed over the settlements of a month ('*' is all months, '' those without a day): of a predicate's propositions (`counted` is 'predicate', certainty and basis are
 * empty), or of a source's reports in one manner ('source').
 */
const TallyRow = z.strictObject({
  month: z.string(),
  counted: z.enum(['predicate', 'source']),
  name: z.string(),
  certainty: z.string(),
  basis: z.string(),
  came_right: z.int(),
  came_wrong: z.int(),
})

/** The MinHash signature of an article's text. */
const SignatureRow = z.strictObject({ article_id: z.string(), shingles: z.int(), least_json: z.string() })

/**
 * A proposition whose weighing doesn't hold all that is known of it yet; `ticket` is another one each time that something comes, `anew` 0 while that
 * was only articles that speak of it.
 */
const StaleRow = z.strictObject({
  proposition_id: z.string(),
  ticket: z.string(),
  anew: z.int().min(0).max(1),
})

/** What is followed; times are ISO instants, `minutes` is the rhythm in which it is looked at. */
const SubscriptionRow = z.strictObject({
  url: z.string(),
  kind: z.enum(SUBSCRIPTION_KINDS),
  title: z.string().nullable(),
  folder: z.string().nullable(),
  state: z.enum(SUBSCRIPTION_STATES),
  /** How the last look ended, or why there is none any more, as a sentence. */
  reason: z.string().nullable(),
  looked_at: z.string().nullable(),
  next_look: z.string(),
  minutes: z.int().positive(),
  /** Looks in a row that failed. */
  failures: z.int().nonnegative(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
})

/** What a feed brought: read, not read with the reason, or waiting for its page to be fetched. */
const FeedItemRow = z.strictObject({
  id: z.string(),
  subscription: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  published: z.string().nullable(),
  state: z.enum(['waiting', 'read', 'unread']),
  reason: z.string().nullable(),
  tries: z.int().nonnegative(),
  next_try: z.string(),
})

/** Where the reading of an archive goes on; `id` is over the file and what was asked of it. */
const BackfillRow = z.strictObject({
  id: z.string(),
  /** What the person named. */
  source: z.string(),
  /** Byte of the file at which it is entered, and parts of it that are passed over then. */
  byte_offset: z.int().nonnegative(),
  items: z.int().nonnegative(),
  line: z.int().positive(),
  is_finished: z.int().min(0).max(1),
})

/** Who is told of changes; `looked_until` is the instant up to which what the record learned was looked at for it. */
const WebhookRow = z.strictObject({
  id: z.string(),
  webhook_json: z.string(),
  /** Signs what is sent. */
  secret: z.string(),
  state: z.enum(WEBHOOK_STATES),
  reason: z.string().nullable(),
  created_at: z.string(),
  looked_until: z.string(),
})

/** A change that a webhook is told of: `change_json` until it is in a message, and from then on the message. */
const WebhookChangeRow = z.strictObject({
  webhook: z.string(),
  change: z.string(),
  learned: z.string(),
  change_json: z.string().nullable(),
  message: z.string().nullable(),
})

/** A message that has not arrived: it waits for its next try, or was put aside. */
const WebhookMessageRow = z.strictObject({
  id: z.string(),
  webhook: z.string(),
  body: z.string(),
  state: z.enum(['waiting', 'failed']),
  reason: z.string().nullable(),
  tries: z.int().nonnegative(),
  next_try: z.string(),
  created_at: z.string(),
})

/** The tables that hold what was read in an article, in the order in which rows may be added. */
const READ_TABLES = {
  articles: ArticleRow,
  entities: EntityRow,
  entity_aliases: AliasRow,
  article_entities: ArticleEntityRow,
  claims: ClaimRow,
  quotes: QuoteRow,
} as const

/** The tables that hold what follows from it. */
const DERIVED_TABLES = {
  propositions: PropositionRow,
  proposition_args: PropositionArgRow,
  claim_propositions: ClaimPropositionRow,
} as const

/** The tables that hold what it weighs. */
const WEIGHED_TABLES = {
  weighings: WeighingRow,
  spells: SpellRow,
  tallies: TallyRow,
  signatures: SignatureRow,
  stale_propositions: StaleRow,
} as const

/** The tables by which the record is kept up: of its state, not of what it says. */
const FOLLOWED_TABLES = {
  subscriptions: SubscriptionRow,
  feed_items: FeedItemRow,
  backfills: BackfillRow,
  webhooks: WebhookRow,
  webhook_changes: WebhookChangeRow,
  webhook_messages: WebhookMessageRow,
} as const

/** Every table, a row's schema each. */
export const TABLES = {
  ...READ_TABLES,
  ...DERIVED_TABLES,
  readings: ReadingRow,
  facts: FactRow,
  events: EventRow,
  ...WEIGHED_TABLES,
  ...FOLLOWED_TABLES,
} as const

export type TableName = keyof typeof TABLES
export type ReadTableName = keyof typeof READ_TABLES
export type DerivedTableName = keyof typeof DERIVED_TABLES

/** A row of each table. */
export type Rows = { [T in TableName]: z.infer<(typeof TABLES)[T]> }

/** Table names, in the order of `TABLES`. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
export const READ_TABLE_NAMES = Object.keys(READ_TABLES) as ReadTableName[]
export const WEIGHED_TABLE_NAMES = Object.keys(WEIGHED_TABLES) as (keyof typeof WEIGHED_TABLES)[]
export const FOLLOWED_TABLE_NAMES = Object.keys(FOLLOWED_TABLES) as (keyof typeof FOLLOWED_TABLES)[]
export const DERIVED_TABLE_NAMES = Object.keys(DERIVED_TABLES) as DerivedTableName[]

const COLUMNS = new Map(TABLE_NAMES.map((table) => [table, Object.keys(TABLES[table].shape)]))

/** The columns of a table, in the order of its schema. */
export function columnsOf(table: TableName): readonly string[] {
  return COLUMNS.get(table) ?? []
}

/** Columns that may be null, and those that hold numbers, of whichever table: a name means the same in all of them. */
export const NULLABLE_COLUMNS = columnsThat(null)
export const NUMBER_COLUMNS = columnsThat(1)

function columnsThat(take: unknown): ReadonlySet<string> {
  return new Set(
    Object.values(TABLES).flatMap(({ shape }) =>
      Object.entries(shape).flatMap(([column, type]) => (type.safeParse(take).success ? [column] : [])),
    ),
  )
}
