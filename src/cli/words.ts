import type { NewsStatus } from '../model/index.ts'
import { type Format, paint } from './paint.ts'

const STATUS_COLOURS: Readonly<Record<NewsStatus, Format>> = {
  confirmed: 'green',
  released: 'cyan',
  reported: 'blue',
  rumoured: 'yellow',
  disputed: 'magenta',
  denied: 'red',
  open: 'gray',
  debunked: 'red',
  lapsed: 'gray',
  withdrawn: 'gray',
}

/** The widest status, so that sentences begin below each other. */
export const STATUS_WIDTH = 'confirmed'.length

export function statusWord(status: NewsStatus): string {
  return paint(STATUS_COLOURS[status], status.padEnd(STATUS_WIDTH))
}
