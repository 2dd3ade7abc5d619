import type { Problem } from '../../model/index.ts'
import { edgeList } from './edge-list.ts'
import { graphmlGraph } from './graphml.ts'
import type { BipartiteNetwork } from './network.ts'
import { pajekGraph } from './pajek.ts'
import { Problems } from './problems.ts'
import { twoSided } from './two-sided.ts'

/** A network and what was wrong with its file; no network where nothing of it could be read. */
export interface NetworkRead {
  readonly network?: BipartiteNetwork
  readonly problems: readonly Problem[]
}

/**
 * Reads a network of characters and works: a Pajek `.net`, GraphML, or a table of two columns; which of them shows in how the text begins.
 * Bytes that are no UTF-8 are taken as Latin-1, in which older Pajek files are written. `source` is the file's name, for problems;
 * whoever gathers the bytes stops at `MOST_BYTES`.
 */
export function readNetwork(bytes: Uint8Array, source: string): NetworkRead {
  const problems = new Problems(source)
  const text = textOf(bytes, problems)
  const network = text === undefined ? undefined : networkIn(text, problems)
  const isEmpty = network === undefined || network.appearances.length === 0
  if (isEmpty && problems.all.length === 0) {
    problems.add(
      'none',
      'has no appearances, expected Pajek, GraphML or rows of character and work: name another file',
    )
  }
  return { ...(isEmpty ? {} : { network }), problems: problems.all }
}

function networkIn(text: string, problems: Problems): BipartiteNetwork | undefined {
  if (/^\s*</.test(text)) return twoSided(graphmlGraph(text, problems), problems)
  if (!/^\s*[*%]/.test(text)) return edgeList(text, problems)
  const graph = pajekGraph(text, problems)
  return graph === undefined ? undefined : twoSided(graph, problems)
}

function textOf(bytes: Uint8Array, problems: Problems): string | undefined {
  if (bytes.subarray(0, SNIFFED).includes(0)) {
    problems.add('binary', 'binary data, expected Pajek, GraphML or CSV as plain text: unpack or save it so')
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** Bytes that are looked at for a NUL, which no text has. */
const SNIFFED = 4096
