/**
 * Article to mentions: which name stands where and which entity it means. Pure: what is known comes in as a
 * catalogue, what was found goes out as data, and nothing here knows any predicate.
 */
export { Catalogue } from './catalogue.ts'
export { DESCRIPTIONS, tellsApart } from './descriptions.ts'
export type { Document, Mention, MentionKind, Origin, Referent, Sentence, Token } from './document.ts'
export { firstFrom, headlineEnd } from './document.ts'
export { agrees, hasGivenName, isGivenAlone } from './gender.ts'
export { type Found, mentionsIn, mentionsInEach, type SentenceFocus } from './mentions.ts'
export { ordinalOf, rankOf } from './number-words.ts'
export {
  CHARACTER_DESCRIPTIONS,
  CREDIT_NOUNS,
  JOB_DESCRIPTIONS,
  PERSON_DESCRIPTIONS,
} from './people-nouns.ts'
export { referentOf } from './referent.ts'
export { seriesNameOf } from './seasons.ts'
export { STATUSES } from './status-lists.ts'
export { documentOf } from './tokens.ts'
export { withCurlyMarks } from './wire-marks.ts'
export { DERIVED_WORKS, MEDIA, NAMING, WORK_NOUNS } from './work-nouns.ts'
export { isLedBySaying, isSpoken } from './written-titles.ts'
