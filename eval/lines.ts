import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/**
 * The records of a JSON Lines file. A line that is none ends the run with one sentence that names the file and the line; without
 * a file name the sentence says how to call the command.
 */
export function linesOf<T>(schema: z.ZodType<T>, usage: string): T[] {
  const file = process.argv[2]
  if (file === undefined) stop(usage, 2)
  return textOf(file)
    .split('\n')
    .flatMap((line, n) => {
      if (line.trim() === '') return []
      const parsed = schema.safeParse(jsonOf(line, `${file}:${n + 1}`))
      return parsed.success
        ? [parsed.data]
        : stop(
            `${file}:${n + 1}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
            1,
          )
    })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return stop(`${file} can't be read: check the name`, 1)
  }
}

function jsonOf(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return stop(`${where}: no JSON, expected one object a line`, 1)
  }
}

function stop(sentence: string, code: number): never {
  console.error(sentence)
  process.exit(code)
}
