import { readFileSync } from 'node:fs'
import { LabelledArticle } from '../src/model/index.ts'

/** The files of the articles that the extractor is worked on with; what `test-` files hold is only scored. */
export const DEVELOPMENT = ['seed', ...'abcdefghijkmnopqrs'.split('').map((part) => `dev-${part}`)]

/** The labelled articles of files of `corpus/`, named without their ending. */
export function labelled(...files: string[]): LabelledArticle[] {
  return files.flatMap((file) =>
    readFileSync(new URL(`../corpus/${file}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => LabelledArticle.parse(JSON.parse(line))),
  )
}
