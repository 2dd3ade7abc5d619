import { z } from 'zod'

/** What is taken out of a row of a dump. */
export const FIELDS = ['title', 'text', 'published', 'outlet', 'author', 'url'] as const
export type Field = (typeof FIELDS)[number]

/** Which column holds what; "source.name" is `name` within `source`. */
export const Columns = z.strictObject(
  Object.fromEntries(FIELDS.map((field) => [field, z.string().min(1).optional()])) as Record<
    Field,
    z.ZodOptional<z.ZodString>
  >,
)
export type Columns = z.infer<typeof Columns>

/** Names that columns often go by, the likeliest first. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'headline', 'head', 'heading', 'webtitle'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'article',
    'article_text',
    'full_text',
    'fulltext',
    'story',
    'bodytext',
  ],
  published: [
    'published',
    'date',
    'published_at',
    'publishedat',
    'publish_date',
    'date_publish',
    'publication_date',
    'pubdate',
    'datetime',
    'time',
    'timestamp',
    'created_at',
    'webpublicationdate',
  ],
  outlet: [
    'outlet',
    'source.name',
    'source',
    'publication',
    'publisher',
    'newspaper',
    'site',
    'source_name',
    'source_domain',
    'domain',
    'website',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'written_by'],
  url: ['url', 'link', 'address', 'canonical_url', 'source_url', 'permalink', 'weburl', 'uri'],
}

/** The columns of a file that hold what an article has: as the person says, and otherwise by the names that columns often go by. */
export function columnsAmong(names: readonly string[], said: Columns): Columns {
  const taken = new Set(Object.values(said))
  const found: Columns = { ...said }
  const plain = (name: string) => name.trim().toLowerCase().replaceAll(/[ -]/g, '_')
  for (const field of FIELDS) {
    const usual = found[field] === undefined ? USUAL[field] : []
    const column = usual
      .map((one) => names.find((name) => plain(name) === one && !taken.has(name)))
      .find((name) => name !== undefined)
    if (column === undefined) continue
    found[field] = column
    taken.add(column)
  }
  return found
}

/** "title=headline, text=body", as `--map` takes it. */
export function columnsText(columns: Columns): string {
  return FIELDS.flatMap((field) => (columns[field] === undefined ? [] : [`${field}=${columns[field]}`])).join(
    ', ',
  )
}
