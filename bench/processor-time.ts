import { globSync, readFileSync } from 'node:fs'

/** The kernel's ticks in a second, which Linux tells to programs as 100 on every machine. */
const TICKS = 100

/** Milliseconds of processors that a process and all that it started have taken, by Linux's /proc. */
export function processorTime(pid: number): number {
  const stats = globSync('/proc/[0-9]*/stat').flatMap(statIn)
  const family = new Set([pid])
  for (let before = 0; before < family.size; ) {
    before = family.size
    for (const stat of stats) if (family.has(stat.parent)) family.add(stat.pid)
  }
  const ticks = stats.filter((stat) => family.has(stat.pid)).reduce((sum, stat) => sum + stat.ticks, 0)
  return (ticks * 1000) / TICKS
}

function statIn(file: string): { pid: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(file, 'utf8')
    // The name, in brackets, may hold anything.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // utime, stime, and those of children that have ended.
    const ticks = rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0)
    return [{ pid: Number.parseInt(stat, 10), parent: Number(parent), ticks }]
  } catch {
    // It has ended meanwhile.
    return []
  }
}
