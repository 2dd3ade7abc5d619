import robots from 'robots-parser'
import type { Got } from './guarded-get.ts'
import { type Fault, fault } from './network-fault.ts'

// The package is CommonJS and exports the function itself; its types say that it exports one as `default`.
const parseRobots = robots as unknown as typeof robots.default

/** How long rules are kept (RFC 9309, 2.4: no longer than 24 hours). */
const KEPT_MS = 24 * 3_600_000
/** How long a site is left alone that can't say its rules. */
const KEPT_FAILED_MS = 3_600_000
/** Hosts whose rules are kept, at the most. */
const MOST_HOSTS = 5000
/** Seconds between two requests that are granted; whoever asks for more gets this. */
const LONGEST_DELAY = 120

/** What a site allows this program. */
interface Rules {
  readonly isAllowed: (url: string) => boolean
  /** Seconds between two requests that the site asks for; 0 where it asks for none. */
  readonly delaySeconds: number
}

/**
 * The rules of robots.txt by RFC 9309: a site without one (4xx) allows everything, one that can't answer (5xx, no connection) nothing
 * for now. `get` asks for a document as the named agent.
 */
export class Robots {
  readonly #get: (url: string) => Promise<Got | Fault>
  readonly #agent: string
  readonly #now: () => number
  readonly #kept = new Map<string, { readonly rules: Rules | Fault; readonly until: number }>()

  constructor(get: (url: string) => Promise<Got | Fault>, agent: string, now: () => number) {
    this.#get = get
    this.#agent = agent
    this.#now = now
  }

  /** The seconds to leave between requests, or why this address may not be asked for. */
  async delayFor(url: string): Promise<number | Fault> {
    const rules = await this.#rulesOf(new URL(url).origin)
    if ('fault' in rules) return rules
    if (!rules.isAllowed(url))
      return fault(
        'robots',
        'its robots.txt asks programs to leave it alone: take another feed or page of it',
      )
    return rules.delaySeconds
  }

  async #rulesOf(origin: string): Promise<Rules | Fault> {
    const known = this.#kept.get(origin)
    if (known !== undefined && known.until > this.#now()) return known.rules
    const rules = this.#read(origin, await this.#get(`${origin}/robots.txt`))
    if (this.#kept.size >= MOST_HOSTS) this.#kept.delete(this.#kept.keys().next().value ?? '')
    this.#kept.set(origin, { rules, until: this.#now() + ('fault' in rules ? KEPT_FAILED_MS : KEPT_MS) })
    return rules
  }

  #read(origin: string, got: Got | Fault): Rules | Fault {
    // More than the standard's 500 KiB is read as nothing, as a page of it would be: everything is allowed.
    if ('fault' in got && got.code === 'too-long') return ALL
    if ('fault' in got) return got
    if (got.status >= 500) {
      return fault(
        'robots-unknown',
        `${origin}/robots.txt answers ${got.statusLine}: left alone until it says its rules`,
      )
    }
    if (got.status !== 200) return ALL
    const parsed = parseRobots(`${origin}/robots.txt`, new TextDecoder().decode(got.body))
    return {
      isAllowed: (url) => parsed.isAllowed(url, this.#agent) !== false,
      delaySeconds: Math.min(Math.max(parsed.getCrawlDelay(this.#agent) ?? 0, 0), LONGEST_DELAY),
    }
  }
}

const ALL: Rules = { isAllowed: () => true, delaySeconds: 0 }
