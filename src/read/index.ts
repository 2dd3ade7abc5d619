/**
 * Bytes to articles: the format is found, the text decoded strictly, the main text and what is known of it taken out. Pure from
 * the bytes on. Bad input makes problems, which travel with the articles; a date is as published, or there is none.
 */

export { type ArchiveKind, archiveKindOf } from './archives/archive-kind.ts'
export { Columns, columnsAmong, columnsText, FIELDS } from './archives/columns.ts'
export { type Cut, type Part, type Position, START } from './archives/part.ts'
export { PartFilter, type Wanted } from './archives/part-filter.ts'
export { type ArchiveForm, type PartItem, placeOf, readPart } from './archives/read-part.ts'
export { namesIn, tableRow } from './archives/row-draft.ts'
export { rowsOf } from './archives/rows.ts'
export { warcMembers } from './archives/warc-members.ts'
export { warcRecords } from './archives/warc-records.ts'
export { type LabelledItem, labelledIn } from './formats/jsonl/jsonl.ts'
export type { Input, Overrides, ReadItem } from './input.ts'
export { type Line, linesOf } from './lines.ts'
export { type PastedAbout, pastedArticle } from './pasted.ts'
export { read } from './read.ts'
export { wholeOf } from './whole.ts'
