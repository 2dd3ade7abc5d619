import { LONGEST_LABEL } from './network.ts'

/** A name as it can be shown: on one line, no control characters, not endless. Empty where nothing is left of it. */
export function labelOf(text: string): string {
  return text
    .slice(0, LONGEST_LABEL)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
}
