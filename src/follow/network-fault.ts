import { PrivateAddressError } from './addresses.ts'

/** Why there is no answer, as the rest of a sentence with what to do. */
export interface Fault {
  readonly code: string
  readonly fault: string
}

export const fault = (code: string, sentence: string): Fault => ({ code, fault: sentence })

export const privateFault = (host: string) =>
  fault('private', `${host} is not a public address: nothing is fetched from there`)

/** What went wrong between here and a host. */
export function networkFault(error: unknown, host: string, maxSeconds: number): Fault {
  if (error instanceof PrivateAddressError) return privateFault(host)
  const { name, code, message } =
    error instanceof Error
      ? { code: undefined, ...error, name: error.name, message: error.message }
      : { name: '', code: '', message: String(error) }
  if (name === 'TimeoutError' || name === 'AbortError')
    return fault('slow', `not complete after ${maxSeconds} s: try again later`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return fault('dns', `${host} is not known: check the address and the network`)
  return fault('network', `no connection to ${host} (${code ?? message}): check the address and the network`)
}
