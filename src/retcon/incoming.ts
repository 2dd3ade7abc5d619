import { inputsOf } from '../follow/index.ts'
import type { Article, Problem } from '../model/index.ts'
import { type LabelledItem, labelledIn, type Overrides, read } from '../read/index.ts'
import { allowedAddresses } from './allowed-addresses.ts'

/** An article and where it came from, or a problem of its source. */
export type Incoming = { readonly article: Article; readonly source: string } | { readonly problem: Problem }

/** The articles and problems of everything that a person names: files, folders, globs, addresses, `-`. */
export async function* incomingFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  overrides: Overrides = {},
): AsyncGenerator<Incoming> {
  for await (const gathered of inputsOf(names, { stdin, allowed: allowedAddresses() })) {
    if ('problem' in gathered) yield gathered
    else
      for await (const item of read(gathered.input, overrides))
        yield { ...item, source: gathered.input.source }
  }
}

/** The labelled articles of files, labels and all: for scoring, and for the names in them. */
export async function* labelledFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<LabelledItem> {
  for await (const gathered of inputsOf(names, { stdin })) {
    if ('problem' in gathered) yield gathered
    else yield* labelledIn(gathered.input)
  }
}
