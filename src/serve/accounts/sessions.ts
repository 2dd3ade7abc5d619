import { digestOf, newSecret } from './secret.ts'

/** Somebody who signed in: by an account with the password of that salt, or by the owner's key, which belongs to none. */
export interface Session {
  readonly account: { readonly name: string; readonly salt: string } | undefined
  /** What forms must send back; bound to this session alone. */
  readonly csrf: string
}

/** Milliseconds after which one has to sign in again: a working day with some reserve. */
const LASTS = 12 * 60 * 60 * 1000

/** Sessions at once, at the most; then the oldest ends. */
const MOST = 10_000

/** Sessions in memory, by a digest of their ids; a new start of the server ends them all. `now` gives milliseconds that only grow. */
export class Sessions {
  readonly #sessions = new Map<string, Session & { readonly ends: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Begins one and gives its id, for the cookie and for nothing else. */
  open(account: Session['account']): string {
    const [oldest] = this.#sessions.keys()
    if (this.#sessions.size >= MOST && oldest !== undefined) this.#sessions.delete(oldest)
    const id = newSecret()
    this.#sessions.set(digestOf(id), { account, csrf: newSecret(), ends: this.#now() + LASTS })
    return id
  }

  get(id: string): Session | undefined {
    const key = digestOf(id)
    const session = this.#sessions.get(key)
    if (session === undefined || session.ends > this.#now()) return session
    this.#sessions.delete(key)
    return undefined
  }

  end(id: string): void {
    this.#sessions.delete(digestOf(id))
  }
}
