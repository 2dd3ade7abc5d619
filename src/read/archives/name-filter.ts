import { foldName } from '../../model/index.ts'

const RUN = /[a-z0-9]{2,}/g

/**
 * Tells texts that mention one of some names, however many there are. `mayMention` looks at raw bytes, markup and all, and errs on the side
 * of yes; `mentions` looks at the text itself. Both take time in proportion to the text.
 */
export class NameFilter {
  /** Names by the longest run of Latin letters in them, which no encoding or markup parts. */
  readonly #byRun = new Map<string, string[]>()
  /** A name that has none may be anywhere. */
  #isAnywhere = false

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const folded = foldName(name)
      const runs = name.toLowerCase().match(RUN) ?? []
      const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
      if (folded === '') continue
      if (longest === '') this.#isAnywhere = true
      this.#byRun.set(longest, [...(this.#byRun.get(longest) ?? []), folded])
    }
  }

  mayMention(raw: Uint8Array): boolean {
    // UTF-16 parts letters by zeros.
    if (this.#isAnywhere || raw.includes(0)) return true
    const text = Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString('latin1').toLowerCase()
    for (const [run] of text.matchAll(RUN)) if (this.#byRun.has(run)) return true
    return false
  }

  mentions(text: string): boolean {
    const folded = ` ${foldName(text)} `
    const runs = new Set(text.toLowerCase().match(RUN) ?? [])
    runs.add('')
    for (const run of runs)
      for (const name of this.#byRun.get(run) ?? []) if (hasWord(folded, name)) return true
    return false
  }
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true
  return false
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character)
