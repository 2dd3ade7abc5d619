import { Option } from 'commander'
import { counted } from '../ask/words.ts'
import { DROPPED, type ModelReader, type ModelTally } from '../follow/model-reader/index.ts'
import { modelReaderFor } from '../retcon/model-reading.ts'
import { CommandError } from './command-error.ts'

/** `--reader`, for every command that reads. */
export function readerOption(): Option {
  return new Option('--reader <reader>', 'the rules, or a language model (docs/integrations.md)')
    .choices(['rules', 'llm'])
    .default('rules')
}

/** The language model that was asked for, undefined where the rules read. Throws in a line where the environment names none. */
export function modelReaderOf(
  { reader }: { readonly reader: string },
  record: string,
): ModelReader | undefined {
  if (reader !== 'llm') return undefined
  const configured = modelReaderFor(record)
  if ('reader' in configured) return configured.reader
  throw new CommandError(
    `--reader llm: ${configured.wrong}: RETCON_LLM_URL and RETCON_LLM_MODEL say which model to ask`,
    2,
  )
}

/** What a model was asked, what it cost, and what of its answers was left out, in a line. */
export function modelText(frame: string, tally: ModelTally): string {
  const { articles, asked, kept, tokens, money, claims, dropped } = tally
  const why = Object.entries(DROPPED).flatMap(([reason, words]) => {
    const times = dropped[reason as keyof typeof DROPPED] ?? 0
    return times === 0 ? [] : [`${times} with ${words}`]
  })
  const lost = Object.values(dropped).reduce((a, b) => a + b, 0)
  return [
    `${frame}: ${counted(articles, 'article')}, ${counted(asked, 'question')}, ${counted(kept, 'answer')} kept from before`,
    `${counted(tokens.in, 'token')} in, ${counted(tokens.out, 'token')} out${money === undefined ? '' : `, ${money.toFixed(4)} by RETCON_LLM_PRICE`}`,
    `${counted(claims, 'claim')} kept, ${lost} dropped${why.length === 0 ? '' : ` (${why.join(', ')})`}`,
  ].join(' · ')
}
