/**
 * Ways to give the record away, one file a format: what may be told (`ask/`) as bytes that other programs read. Each comes as a stream
 * and in the same order every time; none of them knows where it goes.
 */
export { type Format, type Source, TABLES, type Table } from './format.ts'
export { formats } from './formats.ts'
export { DEFAULT_BASE, irisOf, isBase } from './iris.ts'
