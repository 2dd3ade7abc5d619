import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, createZstdCompress } from 'node:zlib'
import { CommandError } from './command-error.ts'

/**
 * Writes what is exported as it comes: to standard output (`-`), or into a file, compressed where its name ends in .gz or .zst. A file is there
 * whole or not at all. Throws a `CommandError` where it can't be written.
 */
export async function writeOut(chunks: AsyncIterable<string | Uint8Array>, file: string): Promise<void> {
  if (file === '-') {
    for await (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    return
  }
  const unfinished = `${file}.unfinished`
  const bytes = Readable.from(chunks, { objectMode: false })
  const target = createWriteStream(unfinished)
  const compressor = compressorFor(file)
  try {
    await (compressor === undefined ? pipeline(bytes, target) : pipeline(bytes, compressor, target))
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true })
    if (!isOfDisk(cause)) throw cause
    throw new CommandError(`${file} can't be written (${cause.message}): name another file`, 1)
  }
}

function compressorFor(file: string) {
  if (file.endsWith('.gz')) return createGzip()
  return file.endsWith('.zst') ? createZstdCompress() : undefined
}

function isOfDisk(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause
}

/** Lines of JSON, some together: a chunk each would cost more than the lines. */
export async function* jsonLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let text = ''
  for await (const item of items) {
    text += `${JSON.stringify(item)}\n`
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

/** Characters that are written at once. */
const CHUNK = 65_536
