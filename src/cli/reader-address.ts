import { CommandError } from './command-error.ts'

/** Before the address of an account of a feed reader: "greader+https://user:password@reader.example/api/greader.php", with "#ana" behind it where there are several on a server. */
const SCHEME = 'greader+'

export interface Login {
  readonly user: string
  readonly password: string
}

/**
 * The address of an account without its login, and the login; undefined for other addresses. What is wrong with one is said without
 * repeating it, since it holds a password.
 */
export function readerAddressOf(said: string): { readonly url: string; readonly login: Login } | undefined {
  if (!said.startsWith(SCHEME)) return undefined
  const url = URL.parse(said.slice(SCHEME.length))
  const login = url === null ? undefined : { user: plain(url.username), password: plain(url.password) }
  if (url === null || !login?.user || !login.password)
    throw new CommandError(
      'an account is added as greader+https://user:password@host/…, with what is special in the password as %40 and the like: check it',
      2,
    )
  url.username = ''
  url.password = ''
  return { url: url.href, login: { user: login.user, password: login.password } }
}

/** An address for people to see: without what stands before "@". */
export function withoutLogin(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@')
}

/** "%40" is "@"; a percent sign that stands for itself stays. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
