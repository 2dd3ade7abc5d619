import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { RecordError } from '../../record/index.ts'
import { PasswordHash } from './password.ts'
import { Role } from './role.ts'

/** Letters, digits and the marks of mail addresses: a name is shown in lines and typed in a shell. */
export const AccountName = z
  .string()
  .regex(/^[\p{L}\p{N}._@-]{1,64}$/u, 'expected up to 64 letters, digits or . _ @ -')

const Account = z.strictObject({ name: AccountName, role: Role, password: PasswordHash })
const Token = z.strictObject({ name: AccountName, role: Role, sha256: z.string().regex(/^[\w-]{43}$/) })

/** Whom the server knows. Of passwords and tokens only hashes are kept. */
const AccountList = z.strictObject({
  version: z.literal(1),
  accounts: z.array(Account).max(10_000),
  tokens: z.array(Token).max(10_000),
})
export type AccountList = z.infer<typeof AccountList>

/** Bytes of the largest file that is read: ten thousand accounts take four million. */
const MAX_BYTES = 8 * 1024 * 1024

const NOBODY: AccountList = { version: 1, accounts: [], tokens: [] }

/**
 * The file of accounts. It is read again whenever it has changed, so that an account that was removed is gone at once, and written
 * whole beside itself and then renamed, for its owner's eyes only. Throws a `RecordError` of one line where it can't be used.
 */
export class AccountsFile {
  readonly #path: string
  #read: { readonly mark: string; readonly list: AccountList } | undefined

  constructor(path: string) {
    this.#path = path
  }

  get list(): AccountList {
    const stat = statSync(this.#path, { throwIfNoEntry: false })
    if (stat === undefined) return NOBODY
    const mark = `${stat.ino} ${stat.size} ${stat.mtimeMs}`
    if (this.#read?.mark !== mark) this.#read = { mark, list: this.#parsed(stat.size) }
    return this.#read.list
  }

  write(list: AccountList): void {
    const draft = `${this.#path}.${process.pid}`
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      rmSync(draft, { force: true })
      const file = openSync(draft, 'wx', 0o600)
      writeSync(file, `${JSON.stringify(AccountList.parse(list), null, 2)}\n`)
      fsyncSync(file)
      closeSync(file)
      renameSync(draft, this.#path)
    } catch (cause) {
      throw new RecordError(`${this.#path} can’t be written: check the folder and its permissions`, { cause })
    }
  }

  #parsed(size: number): AccountList {
    const fault = 'is no list of accounts: move it away and add the accounts again with retcon account add'
    if (size > MAX_BYTES) throw new RecordError(`${this.#path} ${fault}`)
    try {
      return AccountList.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch (cause) {
      throw new RecordError(`${this.#path} ${fault}`, { cause })
    }
  }
}
