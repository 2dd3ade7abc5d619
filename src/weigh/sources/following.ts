import { type Report, stanceOf } from '../report.ts'

/**
 * How far a source follows others, learnt from errors. Two who are right agree because it is so; one who copies also repeats what was
 * wrong (Dong, Berti-Équille and Srivastava, "Integrating conflicting data: the role of source dependence", 2009). Of a source that copies a
 * share c of its later reports from any earlier one, the chance to be wrong rises by c as the share of wrong ones among the earlier goes
 * from 0 to 1: c is the slope of its errors on that share. True and false propositions are kept apart, since on false ones all err together.
 */
export class Following {
  readonly #sums = [newSums(), newSums()] as const

  /** Adds its report on a settled proposition, after those that came before it. */
  add(report: Report, earlier: readonly Report[], truth: boolean): void {
    if (earlier.length === 0) return
    const wrong = (other: Report) => Number((stanceOf(other) === 'for') !== truth)
    const share = earlier.reduce((sum, other) => sum + wrong(other), 0) / earlier.length
    const sums = this.#sums[truth ? 0 : 1]
    sums.n++
    sums.wrong += wrong(report)
    sums.share += share
    sums.both += wrong(report) * share
    sums.square += share * share
  }

  /** The share of its later reports that follow others, from 0, drawn towards 0. */
  get share(): number {
    let [together, alone] = [0, 0]
    for (const { n, wrong, share, both, square } of this.#sums) {
      if (n === 0) continue
      together += both - (wrong * share) / n
      alone += square - (share * share) / n
    }
    return Math.min(MOST, Math.max(0, together / (alone + PRIOR)))
  }

  /** How many of its reports were only others' words, and how many of those were wrong. */
  get followed(): { readonly reports: number; readonly wrong: number } {
    const sum = (key: keyof Sums) => this.#sums[0][key] + this.#sums[1][key]
    return { reports: this.share * sum('n'), wrong: Math.min(this.share * sum('share'), sum('wrong')) }
  }
}

interface Sums {
  n: number
  wrong: number
  share: number
  both: number
  square: number
}

function newSums(): Sums {
  return { n: 0, wrong: 0, share: 0, both: 0, square: 0 }
}

/** Spread of the shares that stands against the slope until as much was seen: about 30 settled reports. Fixed on the simulator. */
const PRIOR = 3
/** Nobody only copies. */
const MOST = 0.95
