import type { Article } from '../../model/index.ts'
import { NameFilter } from './name-filter.ts'

/** What of an archive is wanted; absent is everything. Plain data, so that it goes to every core. */
export interface Wanted {
  /** Hosts with all below them: "example.org" takes "www.example.org". */
  readonly hosts?: readonly string[]
  /** Days of publication, both included. */
  readonly since?: string
  readonly until?: string
  /** Texts that mention one of these. */
  readonly names?: readonly string[]
}

/** Whether articles are wanted, asked as early as it can be told. */
export class PartFilter {
  readonly #wanted: Wanted
  readonly #names: NameFilter | undefined

  constructor(wanted: Wanted) {
    this.#wanted = wanted
    this.#names = wanted.names === undefined ? undefined : new NameFilter(wanted.names)
  }

  takesAddress(url: string | undefined): boolean {
    const { hosts } = this.#wanted
    if (hosts === undefined) return true
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
    return hosts.some((one) => host === one || host.endsWith(`.${one}`))
  }

  /** Nothing is published after it was crawled. */
  takesCrawled(day: string | undefined): boolean {
    const { since } = this.#wanted
    return since === undefined || day === undefined || day >= since
  }

  takesRaw(bytes: Uint8Array): boolean {
    return this.#names === undefined || this.#names.mayMention(bytes)
  }

  /** An article without a day goes by the day on which it was crawled; without that either it can't be told, and isn't taken. */
  takesDay(published: string | undefined, crawled: string | undefined): boolean {
    const { since, until } = this.#wanted
    if (since === undefined && until === undefined) return true
    const day = published ?? crawled
    return day !== undefined && day >= (since ?? day) && day <= (until ?? day)
  }

  takesText({ title, text }: Article): boolean {
    return this.#names === undefined || this.#names.mentions(`${title}\n${text}`)
  }
}
