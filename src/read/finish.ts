import { hash } from 'node:crypto'
import { Article } from '../model/index.ts'
import { type Draft, problemAt, type ReadItem } from './input.ts'
import { languageOf } from './language.ts'

/** A draft as an article: with an id, if it is in English and there is something to read. */
export function finished(source: string, draft: Draft, line?: number): ReadItem {
  const where = (code: string, sentence: string) => problemAt(source, code, sentence, line)
  if (draft.text.trim() === '') return where('empty', 'no text, expected an article: nothing was read')
  const lang = draft.lang ?? languageOf(draft.text)
  if (!lang.startsWith('en')) {
    return where('language', `in ${lang}, expected English: it was not read`)
  }
  const id = draft.id ?? hashOf(draft)
  const parsed = Article.safeParse({ ...draft, id, lang: 'en' })
  if (parsed.success) return { article: parsed.data }
  const issue = parsed.error.issues[0]
  return where(
    'article',
    `${issue?.path.join('.')}: ${issue?.message}, expected an article as docs/claims.md has it`,
  )
}

/** Characters of a hash that name an article. */
const ID_LENGTH = 16

function hashOf({ title, text }: Draft): string {
  return hash('sha256', JSON.stringify([title, text])).slice(0, ID_LENGTH)
}
