/** What a probability forecast is judged by. */
export interface Figures {
  /** Mean squared distance of the probability from 0 or 1 (Brier 1950). */
  readonly brier: number
  /** Mean negative natural logarithm of the probability given to what came out. */
  readonly logLoss: number
  /** Expected calibration error: mean distance of stated and actual share over ten equal ranges of probability, by their size. */
  readonly ece: number
}

export interface Forecast {
  readonly probability: number
  readonly truth: boolean
}

export function figuresOf(forecasts: readonly Forecast[]): Figures {
  const n = forecasts.length
  const bins = Array.from({ length: 10 }, () => ({ n: 0, stated: 0, actual: 0 }))
  let brier = 0
  let logLoss = 0
  for (const { probability, truth } of forecasts) {
    const p = Math.min(1 - 1e-9, Math.max(1e-9, probability))
    brier += (p - Number(truth)) ** 2
    logLoss -= Math.log(truth ? p : 1 - p)
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    if (bin === undefined) continue
    bin.n++
    bin.stated += p
    bin.actual += Number(truth)
  }
  const ece = bins.reduce((sum, b) => sum + Math.abs(b.stated - b.actual), 0) / n
  return { brier: brier / n, logLoss: logLoss / n, ece }
}

/** Spearman's rank correlation; equal values share their mean rank. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const x = ranks(pairs.map(([a]) => a))
  const y = ranks(pairs.map(([, b]) => b))
  const mean = (pairs.length - 1) / 2
  let [xy, xx, yy] = [0, 0, 0]
  for (const [n, a] of x.entries()) {
    const b = y[n] ?? 0
    xy += (a - mean) * (b - mean)
    xx += (a - mean) ** 2
    yy += (b - mean) ** 2
  }
  return xy / Math.sqrt(xx * yy)
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const result = new Array<number>(values.length).fill(0)
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && order[j]?.value === order[i]?.value) j++
    for (const { at } of order.slice(i, j)) result[at] = (i + j - 1) / 2
    i = j
  }
  return result
}
