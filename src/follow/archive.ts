import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { guardedStream, type Streamed } from './guarded-get.ts'
import { type Fault, fault } from './network-fault.ts'

/** A large file, here or on the web, that is read once from some byte on. */
export interface Archive {
  /** The same for the same bytes under the same name or another; of an address as long as its server doesn't say that it changed. */
  readonly identity: string
  /** Bytes, where it is known. */
  readonly size: number | undefined
  /** Throws where the disk or the connection fails on the way. */
  readonly bytesFrom: (offset: number) => AsyncIterable<Uint8Array>
  /** Lets go of what wasn't asked for. */
  readonly close: () => void
}

/** Bytes at the start and at the end of a file that tell it from others of its size. */
const LOOKED_AT = 64 * 1024
/** Seconds until a server answers, and between two pieces of what it sends. */
const MAX_SECONDS = 60

const HEADERS = {
  'user-agent': 'retcon/0.1 (reads archives of entertainment news; one file at a time)',
  accept: '*/*',
}

/** The archive that a person names: a path or an http(s) address; or why there is none. `allowed` and `signal` as in `GetOptions`. */
export function openArchive(
  name: string,
  allowed: readonly string[],
  signal?: AbortSignal,
): Promise<Archive | Fault> {
  return /^https?:\/\//i.test(name) ? remoteArchive(name, allowed, signal) : localArchive(name)
}

async function localArchive(path: string): Promise<Archive | Fault> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return fault('missing', 'no such file: check the path')
  if (!found.isFile()) return fault('no-file', 'not a file: name the archives in it')
  try {
    return {
      identity: await identityOfFile(path, found.size),
      size: found.size,
      bytesFrom: (offset) => createReadStream(path, { start: offset, highWaterMark: 256 * 1024 }),
      close: () => undefined,
    }
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    return fault('unreadable', `can't be opened (${said}): check its permissions`)
  }
}

async function identityOfFile(path: string, size: number): Promise<string> {
  const file = await open(path)
  try {
    const hash = createHash('sha256').update(`${size}\n`)
    const buffer = new Uint8Array(LOOKED_AT)
    for (const position of [0, Math.max(0, size - LOOKED_AT)]) {
      const { bytesRead } = await file.read(buffer, 0, LOOKED_AT, position)
      hash.update(buffer.subarray(0, bytesRead))
    }
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

async function remoteArchive(
  address: string,
  allowed: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Archive | Fault> {
  const options = { allowed, maxSeconds: MAX_SECONDS, ...(signal === undefined ? {} : { signal }) }
  const first = await guardedStream(address, { ...options, headers: HEADERS })
  if ('fault' in first) return first
  if (first.status !== 200)
    return fault('status', `answers ${first.statusLine}, expected an archive: look at it in a browser`)
  const { etag, 'last-modified': modified, 'content-length': length } = first.headers
  let unread: Streamed | undefined = first
  const close = () => {
    if (unread !== undefined) void ended(unread)
    unread = undefined
  }
  async function* bytesFrom(offset: number): AsyncGenerator<Uint8Array> {
    const whole = offset === 0 ? unread : undefined
    if (whole === undefined) close()
    unread = undefined
    if (whole !== undefined) {
      yield* whole.chunks
      return
    }
    const range =
      offset === 0 ? {} : { range: `bytes=${offset}-`, ...(etag === undefined ? {} : { 'if-range': etag }) }
    const answer = await guardedStream(address, { ...options, headers: { ...HEADERS, ...range } })
    if ('fault' in answer) throw new Error(answer.fault)
    if (answer.status !== 200 && answer.status !== 206) throw new Error(`answers ${answer.statusLine}`)
    // A server that doesn't know ranges sends everything.
    yield* answer.status === 206 ? answer.chunks : without(answer.chunks, offset)
  }
  return {
    identity: createHash('sha256')
      .update(JSON.stringify([address, length, etag ?? modified]))
      .digest('hex'),
    size: length === undefined ? undefined : Number(length),
    bytesFrom,
    close,
  }
}

async function* without(chunks: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let left = length
  for await (const chunk of chunks) {
    if (chunk.length > left) yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

async function ended({ chunks }: Streamed): Promise<void> {
  await chunks[Symbol.asyncIterator]().return?.()
}
