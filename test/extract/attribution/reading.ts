import { attributionsIn, quotesIn, sourceAt } from '../../../src/extract/attribution/index.ts'
import { documentOf, type Mention, type Referent } from '../../../src/find/index.ts'
import type { Article } from '../../../src/model/index.ts'

/** An invented universe: every name that the examples use. */
const NAMES: readonly Referent[] = [
  ...['Mara Quill', 'Quill', 'Ossie Bright', 'Bright', 'Teo Vane', 'Vane', 'Lena Marsh'].map(person),
  ...['Vantage', 'Meridian'].map((name) => ({ name, type: 'company' as const })),
  ...['The Evening Gull', 'Longshore Post', 'Salt Radio', 'Grey Heron'].map((name) => ({
    name,
    type: 'outlet' as const,
  })),
  ...['Harbour Nights', 'Saltmarsh'].map((name) => ({ name, type: 'work' as const })),
  { name: 'Warden', type: 'character' },
]

const FULL: Readonly<Record<string, string>> = {
  Quill: 'Mara Quill',
  Bright: 'Ossie Bright',
  Vane: 'Teo Vane',
}

function person(name: string): Referent {
  return { name, type: 'person' }
}

/** Reads an invented article whose names are all known. */
export function reading(text: string, { title = '', outlet = 'Pier Review' } = {}) {
  const article: Article = { id: 'x', title, text, outlet, lang: 'en' }
  const doc = documentOf(article)
  const mentions = mentionsOf(doc)
  const attributions = attributionsIn(article, doc, mentions)
  const words = (from: number, to: number) => {
    const last = doc.tokens[to - 1]
    const part = doc.sentences.find((s) => s.from <= from && from < s.to)?.in ?? 'text'
    return article[part].slice(doc.tokens[from]?.start, last?.end)
  }
  return {
    article,
    doc,
    attributions,
    quotes: quotesIn(article, doc, mentions),
    /** "Mara Quill: It is over." */
    spoken: quotesIn(article, doc, mentions).map((q) => `${q.speaker}: ${q.words}`),
    /** "The Evening Gull > Mara Quill: the Warden returns" of reported speech. */
    reported: attributions
      .filter((a) => a.kind === 'indirect')
      .map((a) => `${a.chain.map((s) => s.name).join(' > ')}: ${words(a.content.from, a.content.to)}`),
    /** The chain over the first token that reads so, or null where nobody is made to say it. */
    chainAt(token: string): string | null {
      const at = doc.tokens.findIndex((t) => t.text === token)
      const found = sourceAt(attributions, at)
      return found === undefined ? null : found.chain.map((s) => s.name).join(' > ')
    },
  }
}

function mentionsOf({ tokens, sentences }: ReturnType<typeof documentOf>): Mention[] {
  const found: Mention[] = []
  for (const s of sentences) {
    for (let i = s.from; i < s.to; i++) {
      const named = NAMES.find(({ name }) => name.split(' ').every((word, n) => tokens[i + n]?.text === word))
      if (named === undefined) continue
      const to = i + named.name.split(' ').length
      const referent = { ...named, name: FULL[named.name] ?? named.name }
      found.push({ from: i, to, referent, alternatives: [], kind: 'name', sure: true, reason: 'known' })
      i = to - 1
    }
  }
  return found
}
