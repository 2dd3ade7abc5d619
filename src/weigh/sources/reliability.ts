import type { Forecast } from '../model/truth-model.ts'

/** Forecasts whose stated probability lies in one range: how many, what they stated on average, how many came true. */
export interface ReliabilityBin {
  readonly count: number
  readonly stated: number
  readonly came: number
}

/** A reliability diagram's data (Murphy and Winkler, 1977): ten equal ranges of stated probability, those without forecasts left out. */
export function reliabilityBins(forecasts: readonly Forecast[]): ReliabilityBin[] {
  const groups = Map.groupBy(forecasts, (f) => Math.min(9, Math.floor(f.probability * 10)))
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => ({
      count: own.length,
      stated: own.reduce((sum, f) => sum + f.probability, 0) / own.length,
      came: own.filter((f) => f.truth).length / own.length,
    }))
}

const SIZE = 240
const MARGIN = 36

/** The diagram as SVG: stated against actual share, the diagonal for a perfect record, each dot as large as its number of forecasts. */
export function reliabilitySvg(bins: readonly ReliabilityBin[], title: string): string {
  const side = SIZE + 2 * MARGIN
  const x = (p: number) => (MARGIN + p * SIZE).toFixed(1)
  const y = (p: number) => (MARGIN + (1 - p) * SIZE).toFixed(1)
  const most = Math.max(1, ...bins.map((b) => b.count))
  const dots = bins.map(
    (b) =>
      `<circle cx="${x(b.stated)}" cy="${y(b.came)}" r="${(3 + 7 * Math.sqrt(b.count / most)).toFixed(1)}"><title>${b.count} stated ${percent(b.stated)}, ${percent(b.came)} came true</title></circle>`,
  )
  const ticks = [0, 0.5, 1].flatMap((p) => [
    `<text x="${x(p)}" y="${MARGIN + SIZE + 16}" text-anchor="middle">${percent(p)}</text>`,
    `<text x="${MARGIN - 6}" y="${y(p)}" text-anchor="end" dominant-baseline="middle">${percent(p)}</text>`,
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>svg{color:#1a1a1a;background:#fff;font:11px system-ui,sans-serif}text{fill:currentColor}circle{fill:#0b62a4}path{stroke:currentColor;fill:none}@media (prefers-color-scheme:dark){svg{color:#eee;background:#111}circle{fill:#7cc0ff}}</style>
<path d="M${x(0)} ${y(0)}H${x(1)}M${x(0)} ${y(0)}V${y(1)}"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke-dasharray="4 4" opacity="0.5"/>
${[...dots, ...ticks].join('\n')}
<text x="${MARGIN + SIZE / 2}" y="${side - 4}" text-anchor="middle">stated</text>
<text x="${MARGIN}" y="${MARGIN - 12}">came true</text>
</svg>
`
}

const percent = (p: number) => `${Math.round(p * 100)}%`

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}
