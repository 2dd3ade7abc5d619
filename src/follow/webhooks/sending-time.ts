import type { Webhook } from '../../model/index.ts'

/** The hour at which a daily digest is sent. */
const DIGEST_HOUR = 8

/** Whether an instant (milliseconds since 1970) is in the webhook's quiet hours, by the clocks of its zone. */
export function isQuiet({ quiet, zone }: Pick<Webhook, 'quiet' | 'zone'>, now: number): boolean {
  if (quiet === undefined) return false
  const time = zoned(now, zone).toPlainTime().toString({ smallestUnit: 'minute' })
  const { from, until } = quiet
  return from <= until ? time >= from && time < until : time >= from || time < until
}

/** The instant at which a change that came at `since` is to be told: at once, with the next full hour, or at the next 8 in the morning. */
export function tellingTime({ digest, zone }: Pick<Webhook, 'digest' | 'zone'>, since: number): number {
  if (digest === undefined) return since
  const at = zoned(since, zone)
  if (digest === 'hourly')
    return at.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).epochMilliseconds
  const today = at.withPlainTime({ hour: DIGEST_HOUR })
  return (today.epochMilliseconds > since ? today : today.add({ days: 1 })).epochMilliseconds
}

/** Whether there is a time zone of that name. */
export function isZone(zone: string): boolean {
  try {
    zoned(0, zone)
    return true
  } catch {
    return false
  }
}

function zoned(milliseconds: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)).toZonedDateTimeISO(zone)
}
