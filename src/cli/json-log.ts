import { type Logger, pino } from 'pino'

/** A log in lines of JSON on standard error. It is written at once: a line that waits would be lost with the program. */
export function jsonLog(name: string): Logger {
  return pino({ name, level: 'debug' }, pino.destination({ dest: 2, sync: true }))
}
