import { STRENGTH, strengthOf } from './evidence.ts'
import { shownBy } from './history.ts'
import { evidenceOf, independent, type Report } from './report.ts'
import { type Settlement, settledOn } from './settlement/settlement.ts'

/** All that is known of one proposition: the claims on it as reports, what settles it, when its time is over. */
export interface Weighable {
  readonly id: string
  readonly predicate: string
  readonly reports: readonly Report[]
  readonly settlements: readonly Settlement[]
  readonly due?: string | undefined
}

/** A time in which a proposition counts as settled, and what had been said of it before. */
export interface Spell {
  readonly proposition: string
  readonly predicate: string
  readonly truth: boolean
  /** The day from which it counts; undefined where that isn't known, and then it counts on any day. */
  readonly settledOn?: string | undefined
  /** The day from which another settlement counts. */
  readonly until?: string | undefined
  /** The independent reports that are known to come from before, nothing that the finished work showed among them. */
  readonly reports: readonly Report[]
}

/** The times in which a proposition counts as settled, in their order: more than one where a weightier settlement came later. */
export function spellsOf(item: Weighable): Spell[] {
  const settlements = [...item.settlements, ...shownBy(item.reports.map(evidenceOf))]
  const days = [...new Set(settlements.map((s) => s.day ?? ''))].sort()
  const spells: Spell[] = []
  for (const day of days) {
    const settled = settledOn(settlements, day)
    const last = spells.pop()
    if (last !== undefined && last.truth === settled?.truth) spells.push(last)
    else {
      if (last !== undefined) spells.push({ ...last, until: day })
      if (settled !== undefined) spells.push(spell(item, settled))
    }
  }
  return spells
}

function spell({ id, predicate, reports }: Weighable, { truth, day }: Settlement): Spell {
  const before = reports.filter(
    (r) =>
      r.day !== undefined &&
      day !== undefined &&
      r.day < day &&
      strengthOf(evidenceOf(r)) < STRENGTH.released,
  )
  return { proposition: id, predicate, truth, settledOn: day, reports: independent(before) }
}

/** Whether it counts on a day. */
export function countsOn({ settledOn: from = '', until }: Spell, day: string): boolean {
  return from <= day && (until === undefined || until > day)
}
