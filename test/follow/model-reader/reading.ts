import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ModelReader,
  type ModelSettings,
  type ModelSurroundings,
} from '../../../src/follow/model-reader/index.ts'
import type { Article, Entity } from '../../../src/model/index.ts'

/** A reader with waits that take no time and are noted, over a cache of its own unless one is named. */
export function readerOf(
  t: { readonly after: (end: () => void) => void },
  settings: Omit<ModelSettings, 'model'> & { readonly model?: string },
  around: Partial<ModelSurroundings> & { readonly cache?: string } = {},
) {
  const waits: number[] = []
  const { cache = mkdtempSync(join(tmpdir(), 'retcon-llm-')), ...rest } = around
  t.after(() => rmSync(cache, { recursive: true, force: true }))
  const surroundings: ModelSurroundings = {
    now: () => Date.UTC(2018, 0, 1),
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
    chance: () => 0.5,
    maxSeconds: 10,
    ...rest,
  }
  const reader = new ModelReader({ model: 'stub', ...settings }, surroundings, cache)
  return { reader, waits, cache }
}

export const KNOWN: readonly Entity[] = [
  { name: 'Harbour Nights', type: 'work', aliases: [] },
  { name: 'Nightjar', type: 'character', aliases: ['Ida Marsh'] },
  { name: 'Vantage', type: 'company', aliases: [] },
]

export const QUOTE = 'Ida Marsh will return in the second season of ‘Harbour Nights’.'

export function articleOf(text: string = `${QUOTE} Vantage said so on Friday.`, title = 'News'): Article {
  return { id: 'a', title, text, outlet: 'The Gull', published: '2018-01-01', lang: 'en' }
}

/** “Nightjar appears in Harbour Nights S2”, as a model says it. */
export const APPEARS = {
  predicate: 'appears',
  args: ['Ida Marsh', 'Harbour Nights S2'],
  certainty: 'certain',
  basis: 'official',
  according_to: ['Vantage'],
  quote: QUOTE,
}
