import { foldName } from '../model/index.ts'

/** The words of a name or a stretch of text, as names are compared: "‘Luke Cage’ season 2" is "luke cage season 2". */
export function wordsOf(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
