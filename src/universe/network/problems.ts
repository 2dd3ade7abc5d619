import type { Problem } from '../../model/index.ts'

/** Problems that one file can bring; more say nothing new, and a file that is no network at all would bring one a line. */
export const MOST_PROBLEMS = 1000

/** What is wrong with one file, while it is read. */
export class Problems {
  readonly all: Problem[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  add(code: string, sentence: string, line?: number): void {
    if (this.all.length > MOST_PROBLEMS) return
    const where = line === undefined ? { source: this.#source } : { source: this.#source, line }
    const isLast = this.all.length === MOST_PROBLEMS
    this.all.push(
      isLast ? { code: 'network/many', sentence: MANY, where } : { code: `network/${code}`, sentence, where },
    )
  }
}

const MANY = `more than ${MOST_PROBLEMS} problems, the others are not told: check that the file is a network`
