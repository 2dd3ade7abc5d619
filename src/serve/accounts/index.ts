/**
 * Who may sign in, and who has: accounts and tokens in a file beside the record, sessions in memory. No secret is kept that could be read
 * back, none is ever written out, and all are compared in constant time.
 */

export { Accounts, type Known, type SignedIn } from './accounts.ts'
export { AccountName } from './accounts-file.ts'
export { FEWEST, MOST } from './password.ts'
export { mayWrite, ROLES, Role } from './role.ts'
export { digestOf, isSame } from './secret.ts'
