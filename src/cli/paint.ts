import { styleText } from 'node:util'

/** A colour or weight, or several. */
export type Format = Parameters<typeof styleText>[0]

/** Text in colour, where standard output is a terminal that shows it; NO_COLOR is respected. */
export function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout })
}

/** Whether colours can carry meaning; otherwise brackets must. */
export function hasColours(): boolean {
  return paint('bold', 'x') !== 'x'
}
