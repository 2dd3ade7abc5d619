import { type AccountList, AccountsFile } from './accounts-file.ts'
import { hashOf, isPassword } from './password.ts'
import type { Role } from './role.ts'
import { digestOf, isSame, newSecret } from './secret.ts'
import { Sessions } from './sessions.ts'

/** An account or a token, without what only its owner may know. */
export interface Known {
  readonly name: string
  readonly role: Role
}

/** Somebody with a session: their role is that of the account now, not when they signed in. */
export interface SignedIn {
  /** Undefined for the owner, who signed in by the key. */
  readonly name: string | undefined
  readonly role: Role
  readonly csrf: string
}

/** Every token begins so, so that programs that look for leaked secrets can tell it. */
const TOKEN_BEGINS = 'retcon_'

/** Whom the server knows: accounts and tokens in a file, sessions and the owner's key in memory only. */
export class Accounts {
  readonly #file: AccountsFile
  readonly #sessions: Sessions
  #key: string | undefined

  /** `now` gives milliseconds that only grow. */
  constructor(path: string, now: () => number = () => performance.now()) {
    this.#file = new AccountsFile(path)
    this.#sessions = new Sessions(now)
  }

  get accounts(): readonly Known[] {
    return this.#file.list.accounts.map(withoutSecrets)
  }

  get tokens(): readonly Known[] {
    return this.#file.list.tokens.map(withoutSecrets)
  }

  /** Adds an account, or gives the one of that name another role and password. */
  async addAccount(name: string, role: Role, password: string): Promise<void> {
    const kept = { name, role, password: await hashOf(password) }
    this.#change(({ accounts, ...rest }) => ({ ...rest, accounts: [...without(accounts, name), kept] }))
  }

  /** Whether there was one to remove; its sessions end with it. */
  removeAccount(name: string): boolean {
    const isThere = this.accounts.some((one) => one.name === name)
    if (isThere) this.#change(({ accounts, ...rest }) => ({ ...rest, accounts: without(accounts, name) }))
    return isThere
  }

  /** Adds a token, or replaces the one of that name, and gives it; only its digest is kept. */
  addToken(name: string, role: Role): string {
    const token = `${TOKEN_BEGINS}${newSecret()}`
    const kept = { name, role, sha256: digestOf(token) }
    this.#change(({ tokens, ...rest }) => ({ ...rest, tokens: [...without(tokens, name), kept] }))
    return token
  }

  /** Whether there was one to remove. */
  removeToken(name: string): boolean {
    const isThere = this.tokens.some((one) => one.name === name)
    if (isThere) this.#change(({ tokens, ...rest }) => ({ ...rest, tokens: without(tokens, name) }))
    return isThere
  }

  /** Whose token it is. */
  bearerOf(token: string): Known | undefined {
    const digest = digestOf(token)
    const bearer = this.#file.list.tokens.find(({ sha256 }) => isSame(sha256, digest))
    return bearer === undefined ? undefined : withoutSecrets(bearer)
  }

  /** A session's id for whoever knows the account's password. Takes about as long whether or not there is such an account. */
  async signIn(name: string, password: string): Promise<string | undefined> {
    const account = this.#file.list.accounts.find((one) => one.name === name)
    const isRight = await isPassword(password, account?.password)
    if (!isRight || account === undefined) return undefined
    return this.#sessions.open({ name, salt: account.password.salt })
  }

  /** A key by which the owner, who sees where the server was started, signs in once. A new one replaces the last. */
  newKey(): string {
    const key = newSecret()
    this.#key = digestOf(key)
    return key
  }

  /** A session's id for the owner's key, which is good no more after that. */
  signInByKey(key: string): string | undefined {
    if (this.#key === undefined || !isSame(this.#key, digestOf(key))) return undefined
    this.#key = undefined
    return this.#sessions.open(undefined)
  }

  /** Who has the session of that id; nobody where it ended, or its account was removed or has another password. */
  signedIn(session: string): SignedIn | undefined {
    const found = this.#sessions.get(session)
    if (found === undefined) return undefined
    const { account, csrf } = found
    if (account === undefined) return { name: undefined, role: 'admin', csrf }
    const now = this.#file.list.accounts.find(({ name }) => name === account.name)
    return now?.password.salt === account.salt ? { name: now.name, role: now.role, csrf } : undefined
  }

  signOut(session: string): void {
    this.#sessions.end(session)
  }

  #change(changed: (list: AccountList) => AccountList): void {
    this.#file.write(changed(this.#file.list))
  }
}

function withoutSecrets({ name, role }: Known): Known {
  return { name, role }
}

function without<K extends Known>(all: readonly K[], name: string): K[] {
  return all.filter((one) => one.name !== name)
}
