import type { PartAnswer } from '../follow/index.ts'
import type { Cut, Part, Position } from '../read/index.ts'

/** Parts that a worker is given at once, and bytes in them after which it is enough: messages cost little, memory stays bounded. */
const PARTS = 16
const BYTES = 1024 * 1024
/** What needs no worker counts too, so that the position moves on. */
const CUTS = 512

/** Some cuts of an archive: what becomes of each, in their order, and where reading goes on after them. */
export interface Share {
  readonly answers: Promise<readonly PartAnswer[]>
  readonly next: Position
}

/** What is done with cuts. */
export interface Sharing {
  readonly read: (parts: readonly Part[]) => Promise<PartAnswer[]>
  /** A cut that is broken, as a problem. */
  readonly brokenAs: (cut: Extract<Cut, { fault: string }>) => PartAnswer
  /** Once it is true, no cut is begun. */
  readonly isStopped: () => boolean
  /** Shares under way at once, at the most. */
  readonly ahead: number
}

/** Shares out the cuts to workers, and gives the shares in order. Where the archive fails, what was before is given, then it is thrown. */
export async function* shared(cuts: AsyncIterable<Cut>, sharing: Sharing): AsyncGenerator<Share> {
  const underWay: Share[] = []
  try {
    for await (const share of sharesOf(cuts, sharing)) {
      underWay.push(share)
      if (underWay.length >= sharing.ahead) yield* underWay.splice(0, 1)
    }
  } finally {
    yield* underWay
  }
}

async function* sharesOf(
  cuts: AsyncIterable<Cut>,
  { read, brokenAs, isStopped }: Sharing,
): AsyncGenerator<Share> {
  let held: (Part | PartAnswer)[] = []
  let next: Position | undefined
  let [parts, bytes] = [0, 0]
  const full = () => parts >= PARTS || bytes >= BYTES || held.length >= CUTS
  try {
    for await (const cut of cuts) {
      if (isStopped()) break
      next = cut.next
      held.push('fault' in cut ? brokenAs(cut) : cut)
      if ('bytes' in cut) {
        parts++
        bytes += cut.bytes.length
      }
      if (!full()) continue
      yield { answers: answered(held, read), next }
      held = []
      parts = 0
      bytes = 0
    }
  } finally {
    if (next !== undefined && held.length > 0) yield { answers: answered(held, read), next }
  }
}

async function answered(
  held: readonly (Part | PartAnswer)[],
  read: Sharing['read'],
): Promise<readonly PartAnswer[]> {
  const parts = held.filter((one) => 'bytes' in one)
  const answers = parts.length === 0 ? [] : await read(parts)
  let at = 0
  return held.flatMap((one): PartAnswer[] => {
    const answer = 'bytes' in one ? answers[at++] : one
    return answer === undefined ? [] : [answer]
  })
}
