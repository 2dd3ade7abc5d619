import { writeFile } from 'node:fs/promises'
import { CommandError } from './command-error.ts'
import { print } from './output.ts'

/** Writes a text to a file, or to standard output (`-`). Throws a `CommandError` where it can't be written. */
export async function writeText(file: string, text: string): Promise<void> {
  if (file === '-') return print(text.trimEnd())
  try {
    await writeFile(file, text)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new CommandError(`${file} can't be written (${said}): name another file`, 1)
  }
}
