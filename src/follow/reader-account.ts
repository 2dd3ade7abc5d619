import { z } from 'zod'
import type { Feed } from '../read/feeds/index.ts'
import type { Got } from './guarded-get.ts'
import { type Fault, fault } from './network-fault.ts'
import type { PoliteGet } from './polite-get.ts'

/** An account of a feed reader that speaks the Google Reader API, as Miniflux and FreshRSS do. */
export interface ReaderAccount {
  /** The address of the API: Miniflux's own, FreshRSS's `…/api/greader.php`; what is behind `#` tells accounts of one server apart, and is asked of nobody. */
  readonly url: string
  readonly user: string
  readonly password: string
}

/** What an account brought: its items by the feeds that they came from, and what is to be said of it; or why there is nothing. */
export type ReaderLook =
  | { readonly found: 'feeds'; readonly feeds: readonly Feed[]; readonly note?: string }
  | { readonly found: 'fault'; readonly code: string; readonly sentence: string }

/** Items that are asked for of one look, of one list of ids, and of one request for contents. */
const MOST_ITEMS = 1000
const IDS_AT_ONCE = 250
const CONTENTS_AT_ONCE = 50
/** Everything that an account has, read or not. */
const READING_LIST = 'user/-/state/com.google/reading-list'

/**
 * The items of an account that came after `since` (in milliseconds since 1970), read only: login (ClientLogin), the list of its feeds, the
 * ids of new items page by page, and their contents. Nothing that is said of a failure holds the user's name, the password or a token.
 */
export async function readerItems(
  account: ReaderAccount,
  polite: PoliteGet,
  { since, now }: { readonly since: number; readonly now: number },
): Promise<ReaderLook> {
  const session = await loggedIn(account, polite)
  if ('fault' in session) return faulty(session)
  const subscriptions = await session.list('subscription/list', {}, Subscriptions)
  if ('fault' in subscriptions) return faulty(subscriptions)
  const titles = new Map(subscriptions.subscriptions.map(({ id, title }) => [id, title]))
  const ids = await idsSince(session, since, now)
  if ('fault' in ids) return faulty(ids)
  const { feedsOfReader } = await import('../read/feeds/index.ts')
  const feeds: Feed[] = []
  for (let at = 0; at < ids.ids.length; at += CONTENTS_AT_ONCE) {
    const contents = await session.contents(ids.ids.slice(at, at + CONTENTS_AT_ONCE))
    if ('fault' in contents) return faulty(contents)
    const found = feedsOfReader(contents.text, account.url, titles)
    if (found === undefined) return faulty(NOT_THE_API)
    feeds.push(...found)
  }
  return { found: 'feeds', feeds, ...(ids.note === undefined ? {} : { note: ids.note }) }
}

const Subscriptions = z.object({
  subscriptions: z.array(z.object({ id: z.string(), title: z.string().catch('') })),
})
const Ids = z.object({
  itemRefs: z.array(z.object({ id: z.union([z.string(), z.number()]).transform(String) })).nullish(),
  continuation: z.union([z.string(), z.number()]).transform(String).nullish(),
})

const NOT_THE_API = fault(
  'reader-api',
  'answers something else than the Google Reader API: name the address that your reader gives for it',
)

const faulty = ({ code, fault: sentence }: Fault) =>
  ({ found: 'fault', code: `follow/${code}`, sentence }) as const

/** A login that lasts for one look. */
interface Session {
  list<T>(path: string, query: Readonly<Record<string, string>>, shape: z.ZodType<T>): Promise<T | Fault>
  contents(ids: readonly string[]): Promise<{ readonly text: string } | Fault>
}

async function loggedIn({ url, user, password }: ReaderAccount, polite: PoliteGet): Promise<Session | Fault> {
  const base = url.replace(/#.*$/s, '').replace(/\/+$/, '')
  const got = await polite.ask(`${base}/accounts/ClientLogin`, {
    headers: {},
    form: new URLSearchParams({ Email: user, Passwd: password }),
  })
  const login = textOf(got)
  if (typeof login !== 'string') return login
  const token = /^Auth=(\S{1,1000})\s*$/m.exec(login)?.[1]
  if (token === undefined) return NOT_THE_API
  const secretHeaders = { authorization: `GoogleLogin auth=${token}` }
  const api = (path: string) => `${base}/reader/api/0/${path}`
  return {
    async list(path, query, shape) {
      const text = textOf(
        await polite.ask(`${api(path)}?${new URLSearchParams({ ...query, output: 'json' })}`, {
          headers: {},
          secretHeaders,
        }),
      )
      return typeof text === 'string' ? parsed(text, shape) : text
    },
    async contents(ids) {
      // Miniflux takes a form only with the token that it gives for it; FreshRSS doesn't mind.
      const action = textOf(await polite.ask(api('token'), { headers: {}, secretHeaders }))
      if (typeof action !== 'string') return action
      const form = new URLSearchParams({ output: 'json', T: action.trim() })
      for (const id of ids) form.append('i', id)
      const path = api('stream/items/contents')
      const text = textOf(await polite.ask(`${path}?output=json`, { headers: {}, secretHeaders, form }))
      return typeof text === 'string' ? { text } : text
    },
  }
}

/** The ids of what came between two times, each once, until the server has no more, repeats itself, or gave enough. */
async function idsSince(
  session: Session,
  since: number,
  now: number,
): Promise<{ readonly ids: readonly string[]; readonly note?: string } | Fault> {
  const ids = new Set<string>()
  const query = { s: READING_LIST, n: String(IDS_AT_ONCE), ot: seconds(since), nt: seconds(now) }
  const seen = new Set<string>()
  for (let continuation: string | undefined; ; ) {
    const page = await session.list(
      'stream/items/ids',
      { ...query, ...(continuation === undefined ? {} : { c: continuation }) },
      Ids,
    )
    if ('fault' in page) return page
    const before = ids.size
    for (const { id } of page.itemRefs ?? []) ids.add(id)
    if (ids.size > MOST_ITEMS)
      return {
        ids: [...ids].slice(0, MOST_ITEMS),
        note: `more than ${MOST_ITEMS} new items: the first are read`,
      }
    const next = page.continuation ?? ''
    if (next === '' || ids.size === before) return { ids: [...ids] }
    if (seen.has(next))
      return { ids: [...ids], note: 'its server goes round in circles: what it gave is read' }
    seen.add(next)
    continuation = next
  }
}

const seconds = (milliseconds: number) => String(Math.max(0, Math.floor(milliseconds / 1000)))

function textOf(got: Got | Fault): string | Fault {
  if ('fault' in got) return got
  if (got.status === 200) return new TextDecoder().decode(got.body)
  if (got.status === 401 || got.status === 403)
    return fault(
      'reader-login',
      'refuses the name or the password: add it anew with those that the settings of your reader give for the API',
    )
  return fault(
    'status',
    `answers ${got.statusLine}, expected the account of a feed reader: it is asked again later`,
  )
}

function parsed<T>(text: string, shape: z.ZodType<T>): T | Fault {
  try {
    const result = shape.safeParse(JSON.parse(text))
    return result.success ? result.data : NOT_THE_API
  } catch {
    return NOT_THE_API
  }
}
