import { ByteQueue } from './byte-queue.ts'
import { GZIP_MAGIC, inflatedMember, memberAt } from './gzip-member.ts'
import type { Cut, Position } from './part.ts'
import { CUT_OFF, warcRecords } from './warc-records.ts'

/**
 * The records of a compressed WARC file: by the standard each is a gzip member of its own, at which the file can be entered. One that holds
 * several records, as where a whole file was compressed, is streamed. After a damaged member reading goes on at the next.
 */
export async function* warcMembers(chunks: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Cut> {
  const queue = new ByteQueue(chunks, offset)
  let isLost = false
  try {
    while (await queue.holds(1)) {
      const at = queue.offset
      const member = await memberAt(queue)
      if ('bytes' in member) {
        isLost = false
        queue.drop(member.length)
        yield* placed(onlyChunk(member.bytes), at, queue.offset)
      } else if ('isLarge' in member) {
        isLost = false
        yield* streamed(queue, member.header)
      } else {
        await queue.seek(GZIP_MAGIC, 1)
        if (!isLost) yield { ...(member.isCutOff ? CUT_OFF : DAMAGED), at, next: entering(queue.offset) }
        isLost = true
      }
    }
  } finally {
    await queue.close()
  }
}

const entering = (offset: number): Position => ({ offset, items: 0, line: 1 })

const DAMAGED = {
  code: 'backfill/damaged',
  fault: 'no gzip that can be read, expected a record compressed by itself: the next one is looked for',
}

async function* onlyChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The records of one member, placed in the file: the last one leads to the next member, those before to their place in this one. */
async function* placed(chunks: AsyncIterable<Uint8Array>, at: number, after: number): AsyncGenerator<Cut> {
  let held: Cut | undefined
  for await (const cut of warcRecords(chunks, at, (_, items) => ({ offset: at, items, line: 1 }))) {
    if (held !== undefined) yield held
    held = cut
  }
  if (held !== undefined) yield { ...held, next: entering(after) }
}

/** The same in constant memory. Its records can only be entered at the member. */
async function* streamed(queue: ByteQueue, header: number): AsyncGenerator<Cut> {
  const at = queue.offset
  let items = 0
  const here = (): Position => ({ offset: at, items, line: 1 })
  try {
    for await (const cut of warcRecords(inflatedMember(queue, header), at, here)) {
      items++
      yield { ...cut, next: here() }
    }
  } catch {
    await queue.seek(GZIP_MAGIC, 0)
    yield { ...DAMAGED, at, next: entering(queue.offset) }
  }
}
