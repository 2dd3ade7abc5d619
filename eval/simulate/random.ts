/** Chance that is the same in every run: a generator of Marsaglia's xorshift family (2003), from a seed that is printed. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1
    for (let i = 0; i < 20; i++) this.uniform()
  }

  /** From 0 up to, not including, 1. */
  uniform(): number {
    let x = this.#state
    x ^= x << 13
    x >>>= 0
    x ^= x >>> 17
    x ^= x << 5
    x >>>= 0
    this.#state = x
    return x / 4294967296
  }

  happens(probability: number): boolean {
    return this.uniform() < probability
  }

  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number {
    return Math.floor(this.uniform() * n)
  }

  /** Waiting time with this mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform())
  }

  /** Knuth's method; for small means. */
  poisson(mean: number): number {
    const limit = Math.exp(-mean)
    let n = 0
    for (let p = this.uniform(); p > limit; p *= this.uniform()) n++
    return n
  }

  normal(mean: number, deviation: number): number {
    return (
      mean + deviation * Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform())
    )
  }

  /** An index, each with its weight's chance; `cumulated` holds the sums of the weights so far. */
  weighted(cumulated: readonly number[]): number {
    const at = this.uniform() * (cumulated.at(-1) ?? 0)
    let low = 0
    let high = cumulated.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulated[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
