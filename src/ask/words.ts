import type { Basis, Status } from '../model/index.ts'

/** What a claim rests on, as it is said after its source. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  released: 'as released',
  official: 'officially',
  footage: 'on footage',
  on_record: 'on the record',
  report: 'as a report',
  anonymous: 'from unnamed sources',
  speculation: 'as speculation',
}

/** Nothing has settled it yet. */
export function isOpen(status: Status): boolean {
  return status !== 'released' && status !== 'debunked'
}

/** "85 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** "Jeph Loeb via Entertainment Weekly via The Lantern Post": whose word it is first, where it was read last. */
export function chainWords(outlet: string | undefined, accordingTo: readonly string[]): string {
  return [...accordingTo.toReversed(), outlet ?? 'an unnamed outlet'].join(' via ')
}

/** "1 article", "2 articles", "12,000 articles". */
export function counted(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}

/** As much of an id as a person types; `why` takes any beginning of one. */
export function shortId(id: string): string {
  return id.slice(0, 10)
}
