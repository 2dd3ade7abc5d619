import type { Listening } from '../serve/index.ts'
import { CommandError } from './command-error.ts'

/** Begins to listen. Throws in a line where it can't, with what to do. */
export async function listeningTo(
  { host, port }: { readonly host: string; readonly port: number },
  begin: () => Promise<Listening>,
): Promise<Listening> {
  try {
    return await begin()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    throw new CommandError(
      FAULTS[code]?.(host, port) ?? `can’t listen on ${host}:${port}: ${String(cause)}`,
      1,
    )
  }
}

const FAULTS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `port ${port} is taken: name another with --port, or 0 for any that is free`,
  EACCES: (_, port) => `port ${port} is for the system alone: name one from 1024 on with --port`,
  EADDRNOTAVAIL: (host) => `${host} is no address of this machine: name one with --host`,
  ENOTFOUND: (host) => `${host} is no address of this machine: name one with --host`,
}
