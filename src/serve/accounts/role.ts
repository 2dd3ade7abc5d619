import { z } from 'zod'

/** What somebody who signed in may do: only read, write as well, or manage the record's owner's things too. */
export const ROLES = ['reader', 'editor', 'admin'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** Whether the role may add anything to the record. */
export function mayWrite(role: Role | undefined): boolean {
  return role === 'editor' || role === 'admin'
}
