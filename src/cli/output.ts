import { once } from 'node:events'

/** Writes to standard output and waits while the reader is slow, so that no answer piles up in memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
}

export async function printJson(answer: unknown): Promise<void> {
  await print(JSON.stringify(answer, null, 2))
}

/** One line to standard error, whatever the message holds. */
export function complain(message: string): void {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ').trim()}\n`)
}

/** A reader that has seen enough (`retcon board | head`) is no error: the program ends quietly. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
