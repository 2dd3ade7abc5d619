import { z } from 'zod'
import { type Page, wordsIn } from './page.ts'

/** What a page's schema.org JSON-LD says: of its article, and which types it names at all. */
export interface Schema {
  readonly article?: ArticleNode
  readonly types: ReadonlySet<string>
}

export type ArticleNode = z.infer<typeof ArticleNode>

/** schema.org types that are articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/
/** Levels of arrays, graphs and main entities that are looked into. */
const MAX_LEVELS = 4
/** Nodes of a page that are looked at. */
const MAX_NODES = 500

const Text = z.string().optional().catch(undefined)
const Name = z.union([z.string(), z.object({ name: z.string() }).transform((o) => o.name)])
/** "publisher": [{ "name": … }] is common, and one of them is enough. */
const OneName = z.union([Name, z.tuple([Name], z.unknown()).transform(([first]) => first)])
const Names = z.union([Name.transform((n) => [n]), z.array(Name)])
const Address = z.union([z.string(), z.object({ '@id': z.string() }).transform((o) => o['@id'])])
const ArticleNode = z.object({
  headline: Text,
  name: Text,
  datePublished: Text,
  author: Names.optional().catch(undefined),
  publisher: OneName.optional().catch(undefined),
  url: Text,
  mainEntityOfPage: Address.optional().catch(undefined),
  isAccessibleForFree: z
    .union([z.boolean(), z.string().transform((said) => said.toLowerCase() !== 'false')])
    .optional()
    .catch(undefined),
})

const Reference = z.object({ '@id': z.string() })

/** Reads all JSON-LD of a page, through arrays, `@graph` and references by `@id`; broken blocks are common and passed over. */
export function schemaOf(page: Page): Schema {
  const nodes: Record<string, unknown>[] = []
  for (const script of page.all('script[type="application/ld+json"]'))
    nodes.push(...nodesIn(parsed(wordsIn(script)), 0))
  const looked = nodes.slice(0, MAX_NODES)
  const byId = new Map(looked.map((node) => [node['@id'], node]))
  const node = looked.find((n) => typesOf(n).some((type) => ARTICLE_TYPE.test(type)))
  const types = new Set(looked.flatMap(typesOf))
  if (node === undefined) return { types }
  const { author, publisher } = node
  const whole = { ...node, author: resolved(author, byId), publisher: resolved(publisher, byId) }
  return { article: ArticleNode.parse(whole), types }
}

/** What a reference stands for: { "@id": "#gull" } is the node of the graph that is called so. */
function resolved(value: unknown, byId: ReadonlyMap<unknown, Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, byId))
  const reference = Reference.safeParse(value)
  const found = reference.success ? byId.get(reference.data['@id']) : undefined
  const said = z.object({ name: z.string() }).safeParse(value)
  return found !== undefined && !said.success ? found : value
}

function typesOf(node: Record<string, unknown>): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string')
}

function nodesIn(value: unknown, level: number): Record<string, unknown>[] {
  if (level > MAX_LEVELS) return []
  if (Array.isArray(value)) return value.slice(0, MAX_NODES).flatMap((v) => nodesIn(v, level + 1))
  const node = z.record(z.string(), z.unknown()).safeParse(value)
  return node.success
    ? [node.data, ...nodesIn(node.data['@graph'], level + 1), ...nodesIn(node.data.mainEntity, level + 1)]
    : []
}

/** CDATA around the JSON and line breaks in strings are left from content systems of old. */
function parsed(json: string): unknown {
  const bare = json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[/, '').replace(/(?:\/\/)?\s{0,20}\]\]>\s*$/, '')
  try {
    return JSON.parse(bare.replace(/[\r\n\t]+/g, ' '))
  } catch {
    return undefined
  }
}
