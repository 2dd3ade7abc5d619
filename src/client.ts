/**
 * What programs import as `retcon/client`: the API of `retcon serve` in typed methods, in any program that has `fetch`. The types are those of
 * the schemas that the server checks and describes itself with.
 */
import { z } from 'zod'
import type { Answers, Asks } from './serve/index.ts'

type Query = Readonly<Record<string, string | number | undefined>>

/** Whom the client speaks for, and how. */
export interface ClientOptions {
  /** From `retcon token add`; needed for what writes. */
  readonly token?: string
  readonly fetch?: typeof fetch
}

/** A server's answers, a method a resource. Each rejects with a `ProblemError` where there is none. */
export class RetconClient {
  readonly #base: URL
  readonly #options: ClientOptions

  /** `base` is the server's address: `http://127.0.0.1:4114`. */
  constructor(base: string, options: ClientOptions = {}) {
    this.#base = new URL('/api/v1/', base)
    this.#options = options
  }

  board(query: Asks['board'] = {}): Promise<Answers['board']> {
    return this.#get(['board'], query)
  }
  /** Why a proposition stands where it stands, by its id or how that begins. */
  proposition(id: string, query: Asks['view'] = {}): Promise<Answers['proposition']> {
    return this.#get(['propositions', id], query)
  }
  history(id: string, query: Asks['view'] = {}): Promise<Answers['history']> {
    return this.#get(['propositions', id, 'history'], query)
  }
  /** Claims and articles that hold all the words. */
  claims(q: string, query: Asks['view'] = {}): Promise<Answers['claims']> {
    return this.#get(['claims'], { ...query, q })
  }
  sources(query: Asks['page'] & Asks['view'] = {}): Promise<Answers['sources']> {
    return this.#get(['sources'], query)
  }
  source(name: string, query: Asks['view'] = {}): Promise<Answers['source']> {
    return this.#get(['sources', name], query)
  }
  changes(query: Asks['changes']): Promise<Answers['changes']> {
    return this.#get(['changes'], query)
  }
  /** What is new on the followed names since last time, which stays as it is. */
  inbox(query: Asks['inbox'] = {}): Promise<Answers['inbox']> {
    return this.#get(['inbox'], query)
  }
  names(query: Asks['page'] = {}): Promise<Answers['names']> {
    return this.#get(['names'], query)
  }
  /** Who somebody is; with another one's name also where the two meet. */
  entity(name: string, query: Asks['view'] & { readonly with?: string } = {}): Promise<Answers['entity']> {
    return this.#get(['entities', name], query)
  }
  universe(name: string, query: Asks['view'] = {}): Promise<Answers['universe']> {
    return this.#get(['universes', name], query)
  }
  crossovers(
    name: string,
    query: Asks['view'] & { readonly by?: 'series' | 'season' } = {},
  ): Promise<Answers['crossovers']> {
    return this.#get(['universes', name, 'crossovers'], query)
  }
  path(from: string, to: string, query: Asks['view'] = {}): Promise<Answers['path']> {
    return this.#get(['paths'], { ...query, from, to })
  }
  watch(
    before: string,
    query: Asks['view'] & {
      readonly list?: 'essential' | 'complete'
      readonly order?: 'release' | 'story'
    } = {},
  ): Promise<Answers['watch']> {
    return this.#get(['watch'], { ...query, before })
  }
  /** What is read in a text or a page; nothing is recorded. */
  read(pasted: Asks['read']): Promise<Answers['read']> {
    return this.#post(['read'], pasted)
  }
  decisions(query: Asks['page'] = {}): Promise<Answers['decisions']> {
    return this.#get(['decisions'], query)
  }
  settle(proposition: string, verdict: Asks['settle']): Promise<Answers['made']> {
    return this.#post(['propositions', proposition, 'settle'], verdict)
  }
  /** Says that a claim was read right. */
  approve(claim: string, because?: string): Promise<Answers['made']> {
    return this.#post(['claims', claim, 'approve'], { because })
  }
  dismiss(claim: string, because?: string): Promise<Answers['made']> {
    return this.#post(['claims', claim, 'dismiss'], { because })
  }
  /** Says what a misread claim says; what is left out stays as it was read. */
  correct(claim: string, reading: Asks['correct']): Promise<Answers['madeOnClaim']> {
    return this.#post(['claims', claim, 'correct'], reading)
  }
  decide(wanted: Asks['decide']): Promise<Answers['madeOnNames']> {
    return this.#post(['names', 'decisions'], wanted)
  }
  undo(decision: string): Promise<Answers['undone']> {
    return this.#post(['decisions', decision, 'undo'], {})
  }

  #get<A>(path: readonly string[], query: Query): Promise<A> {
    return this.#asked(path, query, {})
  }

  #post<A>(path: readonly string[], body: unknown): Promise<A> {
    const headers = { 'content-type': 'application/json' }
    return this.#asked(path, {}, { method: 'POST', body: JSON.stringify(body), headers })
  }

  async #asked<A>(path: readonly string[], query: Query, init: RequestInit): Promise<A> {
    const address = new URL(path.map(encodeURIComponent).join('/'), this.#base)
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) address.searchParams.set(name, String(value))
    const { token, fetch: ask = fetch } = this.#options
    const headers = new Headers(init.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    const response = await ask(address, { ...init, headers })
    const body: unknown = await response.json().catch(() => undefined)
    if (!response.ok) throw new ProblemError(response.status, body)
    // The server's own tests hold its answers to the schemas of these types.
    return body as A
  }
}

const Problem = z.looseObject({
  title: z.string(),
  detail: z.string().optional(),
  code: z.string().optional(),
})

/** Why there is no answer: the problem details (RFC 9457) of the server. The message is one line for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: number
  /** `unknown-name`, `spoiler`, `too-many` …; absent where something else than Retcon has answered. */
  readonly code: string | undefined
  readonly problem: Partial<Answers['problem']>

  constructor(status: number, body: unknown) {
    const parsed = Problem.safeParse(body)
    super(parsed.data?.detail ?? parsed.data?.title ?? `the server answers ${status}`)
    this.status = status
    this.code = parsed.data?.code
    this.problem = parsed.success ? (parsed.data as Partial<Answers['problem']>) : {}
  }
}

/**
 * Every page of a list, one after another.
 *
 *     for await (const { standings } of pagesOf((cursor) => retcon.board({ name: 'Iron Fist', cursor }))) …
 */
export async function* pagesOf<P extends { readonly next?: string | undefined }>(
  ask: (cursor: string | undefined) => Promise<P>,
): AsyncGenerator<P> {
  for (let page = await ask(undefined); ; page = await ask(page.next)) {
    yield page
    if (page.next === undefined) return
  }
}
