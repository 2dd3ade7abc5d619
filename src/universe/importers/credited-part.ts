import { type Credit, foldName } from '../../model/index.ts'

/** A part as the credits of a service write it. */
export interface CreditedPart {
  /** The character's names, the one that it goes by first; none where the credits don't tell. */
  readonly names: readonly string[]
  readonly credit?: Credit
  /** The person appears as themself: no character. */
  readonly isSelf: boolean
}

/** Remarks in brackets that are no part of the name; the credit that some of them stand for. */
const REMARKS: ReadonlyMap<string, Credit | undefined> = new Map([
  ['voice', 'voice'],
  ['uncredited voice', 'voice'],
  ['voice, uncredited', 'voice'],
  ['voice uncredited', 'voice'],
  ['cameo', 'cameo'],
  ['uncredited', undefined],
  ['uncredited cameo', 'cameo'],
  ['credit only', undefined],
  ['archive footage', undefined],
  ['archival footage', undefined],
])

/** Slashes beyond these are part of the last name. */
const MAX_NAMES = 6

/**
 * “Wren Vale / Nightjar (voice)” is one character with two names, who is only heard. A slash parts names only between spaces: “AC/DC” is
 * one. Time in proportion to the length.
 */
export function creditedPart(credit: string): CreditedPart {
  const { rest, remarks } = withoutRemarks(credit.replace(/\s+/g, ' ').trim())
  const names = rest
    .split(' / ', MAX_NAMES)
    .map((name) => name.trim())
    .filter((name) => slugOf(name) !== '')
  const kind = remarks.map((remark) => REMARKS.get(remark)).find((known) => known !== undefined)
  return { names, ...(kind === undefined ? {} : { credit: kind }), isSelf: SELF.test(rest) }
}

/** "Self", "Himself - Host", "Herself". */
const SELF = /^(?:self|himself|herself|themself|themselves)\b/i

function withoutRemarks(credit: string): { rest: string; remarks: string[] } {
  const remarks: string[] = []
  let rest = credit
  while (rest.endsWith(')')) {
    const start = rest.lastIndexOf('(')
    const remark = rest.slice(start + 1, -1).toLowerCase()
    if (start < 0 || !REMARKS.has(remark)) break
    remarks.push(remark)
    rest = rest.slice(0, start).trim()
  }
  return { rest, remarks }
}

/** A name as a part of an id: “Danny Rand” is `danny-rand`; '' where it has neither letters nor digits. */
export function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
