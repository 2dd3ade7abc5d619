import { type GetOptions, type Got, guardedGet } from './guarded-get.ts'
import { type Fault, fault } from './network-fault.ts'
import { Robots } from './robots.ts'

/** The name that robots.txt may call this program by. */
const AGENT = 'retcon'
/** RFC 9110, 10.1.5: product, version, and what it is for. */
export const USER_AGENT = `${AGENT}/0.1 (follows entertainment news; reads robots.txt, one request at a time)`
/** Bytes in the largest robots.txt (RFC 9309, 2.5: at least 500 KiB). */
const MAX_ROBOTS_BYTES = 512 * 1024

/** What following asks of the world around it. */
export interface FollowSurroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends early where the signal says so, without an error. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Numbers in [0, 1) for the jitter of waits. */
  readonly chance: () => number
  /** Addresses outside the public internet that the operator allows, as `127.0.0.1`. */
  readonly allowed: readonly string[]
}

export interface PoliteLimits {
  /** Of one answer, after decompression. */
  readonly maxBytes: number
  readonly maxSeconds: number
  /** Between two requests to a host, where its robots.txt doesn't ask for more. */
  readonly gapSeconds: number
}

export const POLITE_LIMITS: PoliteLimits = { maxBytes: 8 * 1024 * 1024, maxSeconds: 20, gapSeconds: 2 }

/** What goes with one request. */
export type Asked = Pick<GetOptions, 'headers' | 'secretHeaders' | 'form'>

/**
 * GET as sites ask for it: only what robots.txt allows, with a gap between requests to a host. Whoever uses it asks a host one thing at a
 * time. Nothing is thrown.
 */
export class PoliteGet {
  readonly #around: FollowSurroundings
  readonly #limits: PoliteLimits
  readonly #robots: Robots
  readonly #signal: AbortSignal
  readonly #free = new Map<string, number>()

  constructor(around: FollowSurroundings, signal: AbortSignal, limits: PoliteLimits = POLITE_LIMITS) {
    this.#around = around
    this.#limits = limits
    this.#signal = signal
    this.#robots = new Robots(
      (url) => this.#request(url, { headers: {} }, MAX_ROBOTS_BYTES),
      AGENT,
      around.now,
    )
  }

  async get(url: string, headers: Readonly<Record<string, string>>): Promise<Got | Fault> {
    if (!URL.canParse(url)) return fault('address', 'not an address, expected https://…: check it')
    const delay = await this.#robots.delayFor(url)
    if (typeof delay !== 'number') return delay
    return this.#inTurn(url, delay, { headers })
  }

  /** Asks a server on behalf of whoever has an account there: with the gap, but robots.txt speaks of others. */
  async ask(url: string, asked: Asked): Promise<Got | Fault> {
    return this.#inTurn(url, 0, asked)
  }

  async #inTurn(url: string, delay: number, asked: Asked): Promise<Got | Fault> {
    const { host } = new URL(url)
    const wait = (this.#free.get(host) ?? 0) - this.#around.now()
    if (wait > 0) await this.#around.sleep(wait, this.#signal)
    if (this.#signal.aborted)
      return fault('stopped', 'not asked, since the program ended: it is asked next time')
    const got = await this.#request(url, asked, this.#limits.maxBytes)
    this.#free.set(host, this.#around.now() + Math.max(delay, this.#limits.gapSeconds) * 1000)
    return got
  }

  async #request(url: string, { headers, ...asked }: Asked, maxBytes: number): Promise<Got | Fault> {
    const { maxSeconds } = this.#limits
    const all = { 'user-agent': USER_AGENT, accept: ACCEPTED, ...headers }
    return guardedGet(url, {
      ...asked,
      allowed: this.#around.allowed,
      maxSeconds,
      maxBytes,
      headers: all,
      signal: this.#signal,
    })
  }
}

const ACCEPTED =
  'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.9,*/*;q=0.1'
