/** A machine of a wink-nlp model as it lies in the package: version, last state, transitions, what each end state means, which part it marks. */
type Stored = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly [number, number]>>,
]

/** What a machine found: the first token that a pattern marks, and what the pattern means. */
export interface Found {
  readonly at: number
  readonly meaning: number
}

const END_OF_INPUT = 2_070_000
const OTHERWISE = 2_070_003
/** The event of tokens that no machine knows. */
export const NO_EVENT = 0

/** The events that some of the machines know, numbered from 1, so that transitions lie in one flat table. */
export class Alphabet {
  readonly #numbers = new Map<number, number>()

  constructor(machines: readonly string[]) {
    for (const machine of machines) {
      for (const events of Object.values(stored(machine)[2])) {
        for (const event of Object.keys(events)) {
          const known = Number.isNaN(Number(event)) || this.#numbers.has(Number(event))
          if (!known) this.#numbers.set(Number(event), this.#numbers.size + 1)
        }
      }
    }
  }

  get size(): number {
    return this.#numbers.size + 1
  }

  /** The number of a wink-nlp event (a tag, a word's index, a hint), `NO_EVENT` where no machine knows it. */
  eventOf(code: number): number {
    return this.#numbers.get(code) ?? NO_EVENT
  }
}

/**
 * A finite automaton of wink-nlp, on a table instead of nested objects: the greedy recognition of its `automaton.js`, step by
 * step, some ten times as fast. Linear but for patterns, which are a few tokens long.
 */
export class Automaton {
  readonly #width: number
  readonly #next: Int32Array
  readonly #otherwise: Int32Array
  /** Of end states 1 and the number that the state means; of others 0. */
  readonly #ends: Uint8Array
  readonly #meanings: Int32Array
  readonly #offsets: Int32Array
  readonly #last: number

  /** `meaningOf` turns the name of a pattern into a number; pattern "0" is recognised and left out, as in wink-nlp. */
  constructor(machine: string, alphabet: Alphabet, meaningOf: (name: string) => number) {
    const [, last, transitions, names, marks] = stored(machine)
    this.#width = alphabet.size
    this.#last = alphabet.eventOf(END_OF_INPUT)
    this.#next = new Int32Array((last + 1) * this.#width)
    this.#otherwise = new Int32Array(last + 1)
    this.#ends = new Uint8Array(last + 1)
    this.#meanings = new Int32Array(last + 1)
    this.#offsets = new Int32Array(last + 1)
    for (const [state, events] of Object.entries(transitions)) {
      for (const [event, to] of Object.entries(events)) {
        const number = alphabet.eventOf(Number(event))
        if (Number(event) === OTHERWISE) this.#otherwise[Number(state)] = to
        else if (number !== NO_EVENT) this.#next[Number(state) * this.#width + number] = to
      }
    }
    for (const [state, name] of Object.entries(names)) {
      this.#ends[Number(state)] = name === '0' ? 2 : 1
      this.#meanings[Number(state)] = meaningOf(name)
    }
    for (const [state, [from]] of Object.entries(marks)) this.#offsets[Number(state)] = from
  }

  /** The patterns among `events`, in order of place; what `isSkipped` marks is passed over. */
  recognize(events: readonly number[], isSkipped: readonly boolean[]): Found[] {
    const found: Found[] = []
    const push = (first: number, state: number) => {
      if (this.#ends[state] !== 2)
        found.push({ at: first + (this.#offsets[state] ?? 0), meaning: this.#meanings[state] ?? 0 })
    }
    const length = events.length
    let state = 0
    let first = 0
    let openAt = 0
    let open = 0
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        if (isSkipped[j] === true) continue
        const event = j === length ? this.#last : (events[j] ?? NO_EVENT)
        const next = this.#next[state * this.#width + event] ?? 0
        if (state === 0 && next !== 0) first = j
        state = next
        if (next !== 0 && this.#ends[next] !== 0) {
          push(first, next)
          i = j
          state = 0
          open = 0
          break
        }
        if (next === 0) {
          if (open !== 0) {
            push(first, open)
            i = openAt
            open = 0
          }
          break
        }
        const otherwise = this.#otherwise[next] ?? 0
        if (otherwise !== 0) {
          openAt = j
          open = otherwise
        }
      }
    }
    return found
  }
}

const stored = (machine: string): Stored => JSON.parse(machine)
