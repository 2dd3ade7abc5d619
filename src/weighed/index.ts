/**
 * The weighed record: what the weighing makes of the ledger, proposition by proposition, kept beside it and brought up to date when
 * something new is known. All of it can be dropped and made again to the byte.
 */
export { bringUpToDate, isBehind, othersWeigh } from './bring-up-to-date.ts'
export { Held } from './held.ts'
export type { RecordedMatter, RecordedReport } from './rows.ts'
export type { View } from './view.ts'
export { type WeighedProposition, type WeighedRecord, weighedRecord } from './weighed-record.ts'
