import type { Article, Problem } from '../../model/index.ts'
import { articleIdOf, identityOf } from '../../record/index.ts'
import { published, StreamError, type Streams, SUBJECTS } from './streams.ts'
import type { Work } from './work.ts'

/** Messages that wait for the server's word at once: a slow server slows whoever gives it work. */
const AT_ONCE = 128

/** What became of what was given: new on the stream, there already within the last hour, or a problem. */
export interface Enqueued {
  readonly added: number
  readonly repeated: number
  readonly problems: number
}

/** Something to be read: an article that is at hand, an address that a worker fetches, or a problem of where it was looked for. */
export type Enqueueable =
  | { readonly article: Article; readonly source: string }
  | { readonly address: string }
  | { readonly problem: Problem }

/** Puts work on the stream; each message's id is the hash of what it holds, so that what is given twice lies there once. */
export async function enqueue(
  streams: Streams,
  given: AsyncIterable<Enqueueable> | Iterable<Enqueueable>,
  onProblem: (problem: Problem) => void,
): Promise<Enqueued> {
  const tally = { added: 0, repeated: 0, problems: 0 }
  const largest = streams.connection.info?.max_payload ?? Number.POSITIVE_INFINITY
  const refuse = (problem: Problem) => {
    tally.problems++
    onProblem(problem)
  }
  const sending = new Set<Promise<void>>()
  let failed: StreamError | undefined
  for await (const item of given) {
    if ('problem' in item) {
      refuse(item.problem)
      continue
    }
    const bytes = Buffer.from(JSON.stringify(workOf(item)))
    if (bytes.length > largest) {
      refuse(tooLarge('article' in item ? item.source : item.address, bytes.length, largest))
      continue
    }
    const sent = published(streams, SUBJECTS.read, bytes, { msgID: idOf(item) })
      .then(({ duplicate }) => {
        if (duplicate) tally.repeated++
        else tally.added++
      })
      .catch((cause) => {
        failed ??= new StreamError(cause)
      })
      .finally(() => sending.delete(sent))
    sending.add(sent)
    if (sending.size >= AT_ONCE) await Promise.race(sending)
    if (failed !== undefined) break
  }
  await Promise.all(sending)
  if (failed !== undefined) throw failed
  return tally
}

type Given = Exclude<Enqueueable, { problem: Problem }>

function workOf(item: Given): Work {
  return 'article' in item ? { kind: 'article', ...item } : { kind: 'address', ...item }
}

function idOf(item: Given): string {
  return 'article' in item ? articleIdOf(item.article) : identityOf(['address', item.address])
}

function tooLarge(source: string, bytes: number, largest: number): Problem {
  const sentence = `takes ${bytes} bytes on the stream, the server takes ${largest}: raise its max_payload, or read it with retcon read`
  return { code: 'fleet/too-large', sentence, where: { source } }
}
