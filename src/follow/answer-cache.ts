import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Edtf } from '../model/index.ts'

/** A service's answer, and the day that it is of. */
export interface KeptAnswer {
  readonly day: string
  readonly body: string
}

const Kept = z.object({ address: z.string(), fetched: z.int(), day: Edtf, body: z.string() })

/** The names of this cache's own files, so that nothing else in the folder is ever removed. */
const OWN_FILE = /^[0-9a-f]{64}\.json(?:\.\d+\.tmp)?$/

/**
 * Answers on disk, one a file, each for `seconds` from its fetching. The file's name is a hash of the address without its key. A file is
 * written beside its place and moved there, so that it is whole or absent; one that is damaged all the same counts as absent.
 */
export class AnswerCache {
  readonly #folder: string
  readonly #seconds: number
  readonly #now: () => number

  /** `now` gives milliseconds since 1970. */
  constructor(folder: string, seconds: number, now: () => number) {
    this.#folder = folder
    this.#seconds = seconds
    this.#now = now
  }

  /** Removes what may be kept no longer. */
  async sweep(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names.filter((one) => OWN_FILE.test(one))) {
      const path = join(this.#folder, name)
      const file = await stat(path).catch(() => undefined)
      if (file !== undefined && !this.#isFresh(file.mtimeMs)) await rm(path, { force: true })
    }
  }

  /** The answer that was kept for the address, if it is still to be used. */
  async get(address: string): Promise<KeptAnswer | undefined> {
    const text = await readFile(this.#pathOf(address), 'utf8').catch(() => '')
    const kept = Kept.safeParse(jsonIn(text)).data
    if (kept === undefined || kept.address !== address || !this.#isFresh(kept.fetched)) return undefined
    return { day: kept.day, body: kept.body }
  }

  /** Keeps an answer. Throws what the file system throws. */
  async keep(address: string, answer: KeptAnswer): Promise<void> {
    const path = this.#pathOf(address)
    const beside = `${path}.${process.pid}.tmp`
    const fetched = this.#now()
    await mkdir(this.#folder, { recursive: true })
    await writeFile(beside, JSON.stringify({ address, fetched, ...answer }))
    await utimes(beside, fetched / 1000, fetched / 1000)
    await rename(beside, path)
  }

  #pathOf(address: string): string {
    return join(this.#folder, `${hash('sha256', address, 'hex')}.json`)
  }

  /** One from the future was kept under another clock and may be of any age. */
  #isFresh(fetched: number): boolean {
    const age = this.#now() - fetched
    return age >= 0 && age < this.#seconds * 1000
  }
}

/** The value of a JSON text, or undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
