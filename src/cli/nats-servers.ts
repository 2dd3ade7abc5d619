import type { StreamSettings } from '../retcon/fleet/streams.ts'
import { CommandError } from './command-error.ts'

/** The servers that RETCON_NATS names, and how streams are kept there. */
export function natsServers(replicas?: string): StreamSettings & { readonly servers: string } {
  const servers = process.env.RETCON_NATS
  if (!servers)
    throw new CommandError('no stream is set: name its servers, such as RETCON_NATS=nats://127.0.0.1:4222', 2)
  if (replicas === undefined) return { servers }
  if (!/^[1-5]$/.test(replicas)) throw new CommandError('--replicas: expected a number from 1 to 5', 2)
  return { servers, replicas: Number(replicas) }
}
