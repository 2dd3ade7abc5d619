import { Edtf, type Problem } from '../model/index.ts'
import { AnswerCache, jsonIn, type KeptAnswer } from './answer-cache.ts'
import { type Got, guardedGet } from './guarded-get.ts'
import type { Fault } from './network-fault.ts'
import { isPassing, MAX_TRIES, retryAfterOf, waitAfter } from './retries.ts'

/** How long one try may take from the connection to the last byte. */
const MAX_SECONDS = 20
/** Bytes in the largest answer, after decompression; a show of 10,000 episodes has some ten million. */
const MAX_BYTES = 32 * 1024 * 1024

/** Who asks, for whoever runs the service. */
const HEADERS = {
  'user-agent': 'retcon/0.1 (keeps a catalogue of fictional universes; a few calls a second at most)',
  accept: 'application/json',
}

/** A web service, with what its terms allow. */
export interface Service {
  /** "TVmaze". */
  readonly name: string
  /** `https://api.tvmaze.com`. */
  readonly base: string
  /** Calls a second, at the most; they are made one after the other. */
  readonly perSecond: number
  /** Seconds for which an answer is used again; then it is removed. */
  readonly keptSeconds: number
  /** What shows who asks, added when a call is made: it stands in no message and no file. */
  readonly key?: { readonly header: string } | { readonly parameter: readonly [name: string, value: string] }
  /** What to do where the key is refused. */
  readonly keyAdvice?: string
}

/** The world around a client: its clock, its chance, its disk. Tests bring their own. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Numbers in [0, 1) for the jitter of waits. */
  readonly chance: () => number
  /** Where answers are kept; each service has a folder in it. */
  readonly cacheFolder: string
  /** Addresses outside the public internet that the operator allows, as `127.0.0.1`. */
  readonly allowed: readonly string[]
}

/** What a service says, and of which day; that there is no such thing; or why nothing is known. */
export type Answer =
  | { readonly body: unknown; readonly day: string; readonly address: string }
  | { readonly isAbsent: true }
  | { readonly problem: Problem }

/** Asks one web service, at its pace and within its terms. */
export class ApiClient {
  readonly #service: Service
  readonly #around: Surroundings
  readonly #cache: AnswerCache
  #nextCall = 0

  constructor(service: Service, around: Surroundings) {
    this.#service = service
    this.#around = around
    const folder = `${around.cacheFolder}/${service.name.toLowerCase()}`
    this.#cache = new AnswerCache(folder, service.keptSeconds, around.now)
  }

  /** Removes answers that may be kept no longer. */
  async sweep(): Promise<void> {
    await this.#cache.sweep()
  }

  /**
   * The service's answer to a path such as `/shows/1370`, from the disk while that one may be used. A busy or broken server and a broken
   * connection are tried again, later and later; nothing is thrown.
   */
  async answer(path: string, parameters: readonly (readonly [string, string])[] = []): Promise<Answer> {
    const query = parameters
      .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
      .join('&')
    const address = `${this.#service.base.replace(/\/+$/, '')}${path}${query === '' ? '' : `?${query}`}`
    const kept = await this.#cache.get(address)
    const keptBody = jsonIn(kept?.body ?? '')
    if (kept !== undefined && keptBody !== undefined) return { body: keptBody, day: kept.day, address }
    const got = await this.#tried(address)
    if ('fault' in got) return this.#problem(address, got)
    if (got.status === 404) return { isAbsent: true }
    const judged = this.#judged(got)
    if ('fault' in judged) return this.#problem(address, judged)
    const body = jsonIn(judged.body)
    if (body === undefined) return this.#problem(address, NOT_JSON)
    return (await this.#kept(address, judged)) ?? { body, day: judged.day, address }
  }

  /** What came of asking until it was of use, or as often as anybody asks. */
  async #tried(address: string): Promise<Got | Fault> {
    for (let tried = 1; ; tried++) {
      await this.#turn()
      const got = await this.#got(address)
      const isWorthIt = 'fault' in got ? PASSING_FAULTS.has(got.code) : isPassing(got.status)
      if (!isWorthIt) return got
      if (tried === MAX_TRIES) return givenUp(got)
      const { now, sleep, chance } = this.#around
      const asked = 'fault' in got ? undefined : retryAfterOf(got.headers['retry-after'], now())
      const wait = waitAfter(tried, asked, chance())
      if (wait === undefined) return tooBusy(asked)
      await sleep(wait)
    }
  }

  /** Waits until the next call is due. */
  async #turn(): Promise<void> {
    const now = this.#around.now()
    const due = Math.max(this.#nextCall, now)
    this.#nextCall = due + 1000 / this.#service.perSecond
    if (due > now) await this.#around.sleep(due - now)
  }

  async #got(address: string): Promise<Got | Fault> {
    const { key } = this.#service
    const limits = { allowed: this.#around.allowed, maxSeconds: MAX_SECONDS, maxBytes: MAX_BYTES }
    if (key === undefined) return guardedGet(address, { ...limits, headers: HEADERS })
    if ('header' in key)
      return guardedGet(address, {
        ...limits,
        headers: HEADERS,
        secretHeaders: { authorization: key.header },
      })
    const [name, value] = key.parameter
    const mark = address.includes('?') ? '&' : '?'
    return guardedGet(`${address}${mark}${name}=${encodeURIComponent(value)}`, {
      ...limits,
      headers: HEADERS,
    })
  }

  #judged(got: Got): KeptAnswer | Fault {
    if (got.status === 200)
      return {
        body: new TextDecoder().decode(got.body),
        day: dayOf(got.headers.date, this.#around.now()),
      }
    if (got.status === 401 || got.status === 403)
      return {
        code: 'refused',
        fault: `answers ${got.statusLine}: ${this.#service.keyAdvice ?? 'try again later'}`,
      }
    return { code: 'status', fault: `answers ${got.statusLine}, expected data: try again later` }
  }

  /** Keeps the answer, or says why it can't be: the terms ask for it. */
  async #kept(address: string, answer: KeptAnswer): Promise<{ problem: Problem } | undefined> {
    try {
      await this.#cache.keep(address, answer)
      return undefined
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return this.#problem(address, {
        code: 'cache',
        fault: `can't be kept on disk (${reason}): name another folder with RETCON_CACHE`,
      })
    }
  }

  #problem(address: string, { code, fault }: Fault): { problem: Problem } {
    const name = this.#service.name.toLowerCase()
    return { problem: { code: `${name}/${code}`, sentence: fault, where: { source: address } } }
  }
}

/** Faults of `guardedGet` that may be gone in a moment. */
const PASSING_FAULTS = new Set(['network', 'slow'])

const NOT_JSON: Fault = { code: 'json', fault: 'is not JSON, expected data: try again later' }

function givenUp(got: Got | Fault): Fault {
  if ('fault' in got) return got
  return {
    code: 'status',
    fault: `answers ${got.statusLine} after ${MAX_TRIES} tries, expected data: try again later`,
  }
}

function tooBusy(asked: number | undefined): Fault {
  const minutes = Math.ceil((asked ?? 0) / 60_000)
  return { code: 'busy', fault: `asks to be left alone for ${minutes} minutes: try again then` }
}

/** The day of an answer by its Date header, or by the clock where that is none. */
function dayOf(header: string | undefined, now: number): string {
  const at = Date.parse(header ?? '')
  const day = Edtf.safeParse(Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10))
  return day.success ? day.data : new Date(now).toISOString().slice(0, 10)
}
