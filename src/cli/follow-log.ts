import type { FollowEvent } from '../retcon/follow-events.ts'
import { jsonLog } from './json-log.ts'
import { shownUrl } from './shown-url.ts'

/** How much each kind of event matters. */
const LEVELS = {
  looked: 'info',
  unchanged: 'debug',
  read: 'info',
  unread: 'info',
  enqueued: 'info',
  moved: 'info',
  failed: 'warn',
  ended: 'warn',
  delivered: 'info',
  undelivered: 'warn',
} as const satisfies Record<FollowEvent['kind'], string>

/** What an event may say in a log: no text of an article, and of addresses not what stands behind "?" or before "@", which may be a key. */
const TOLD = [
  'fresh',
  'code',
  'claims',
  'isNew',
  'milliseconds',
  'webhook',
  'host',
  'message',
  'isLast',
] as const

/** Writes each event as a line of JSON to standard error, with the time, its level (pino's numbers), what happened and where. */
export function followLog(): (event: FollowEvent) => void {
  const log = jsonLog('retcon-follow')
  return (event) => {
    const told = Object.fromEntries(
      Object.entries(event).filter(([name]) => TOLD.some((one) => one === name)),
    )
    const where = 'url' in event ? { url: shownUrl(event.url) } : {}
    log[LEVELS[event.kind]]({ ...where, ...told }, event.kind)
  }
}

/** Says in the same form where metrics are to be had. */
export function metricsLogged(url: string): void {
  jsonLog('retcon-follow').info({ url }, 'metrics')
}
