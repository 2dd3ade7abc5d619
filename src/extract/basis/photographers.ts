import type { Document, Mention } from '../../find/index.ts'
import { PLATFORMS } from '../attribution/index.ts'

/**
 * Whose pictures an article goes by: "Pictures posted on Thursday by the set-watchers at [Bayfront Filming] show …", "photos that went up
 * on the account [@harbourgull]". In the lead, with the outlet behind the word for them.
 */
export function photographerOf(
  { tokens, sentences }: Document,
  mentions: readonly Mention[],
  own: string | undefined,
): string | undefined {
  const lead = sentences.filter((s) => s.in === 'text').slice(0, LEAD_SENTENCES)
  const end = lead.at(-1)?.to ?? 0
  for (const { referent, kind, from } of mentions) {
    if (from >= end) return undefined
    if (referent.type !== 'outlet' || kind === 'pronoun') continue
    if (referent.name === own || PLATFORMS.has(referent.name)) continue
    const start = sentences.find((s) => s.from <= from && from < s.to)?.from ?? from
    const before = tokens.slice(Math.max(start, from - REACH), from).map((t) => t.lower)
    const photos = before.findLastIndex((w) => PHOTOS.has(w))
    if (photos >= 0 && before.slice(photos).some((w) => MADE.has(w))) return referent.name
  }
  return undefined
}
const LEAD_SENTENCES = 5
/** Tokens from "pictures" to the name. */
const REACH = 14
const PHOTOS = new Set('photo photos picture pictures pics images snap snaps shots video videos'.split(' '))
const MADE = new Set('posted taken shot snapped shared published by account up'.split(' '))
