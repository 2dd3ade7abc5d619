/** Runs the commands that are asked for on the first pipe, one JSON line each, and answers on the second: the other side of command-line.ts. */
import { createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [requests = '', answers = ''] = process.argv.slice(2)
const asked = createInterface({ input: createReadStream('', { fd: openSync(requests, 'r') }) })
const told = openSync(answers, 'w')
// Behind the pipes, which the other side waits for: where it can't be loaded they close, and whoever asks is told.
const { main } = await import('../../src/cli/main.ts')

/** Takes what is written to a stream until the function that is given back is called, which answers the text. */
function caught(stream: NodeJS.WriteStream): () => string {
  const pieces: Buffer[] = []
  const { write } = stream
  stream.write = (piece: string | Uint8Array, encoding?: unknown, done?: unknown) => {
    pieces.push(Buffer.from(piece as string))
    const called = typeof encoding === 'function' ? encoding : done
    if (typeof called === 'function') process.nextTick(() => called())
    return true
  }
  return () => {
    stream.write = write
    return Buffer.concat(pieces).toString('utf8')
  }
}

/** Makes the environment what is asked for. */
function settle(env: Record<string, string>): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name]
  Object.assign(process.env, env)
}

for await (const line of asked) {
  const { cwd, env, words } = JSON.parse(line)
  process.chdir(cwd)
  settle(env)
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)]
  process.exitCode = 0
  await main(words)
  const answer = { status: process.exitCode, stdout: stdout(), stderr: stderr() }
  process.exitCode = 0
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  writeSync(told, `${JSON.stringify(answer)}\n`)
}
process.exit()
