import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CommandError } from './command-error.ts'

/** A password: typed without being shown where a person types, or else the first line of standard input. */
export async function passwordFromStdin(question: string): Promise<string> {
  if (process.stdin.isTTY !== true) return (await text(process.stdin)).split(/\r?\n/)[0] ?? ''
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const stopped = new AbortController()
  line.once('SIGINT', () => line.close()).once('close', () => stopped.abort())
  try {
    return await line.question('', { signal: stopped.signal })
  } catch {
    throw new CommandError('no password was typed: nothing is changed', 1)
  } finally {
    line.close()
    process.stderr.write('\n')
  }
}
