import { franc } from 'franc-min'

/** Shorter texts are too short to tell by their letters; they are taken for English. */
const SHORTEST = 200
/** Code units that are enough to tell; English is mostly told by the first of them. */
const LOOKED_AT = 4000
const LOOKED_AT_FIRST = 800
/** Names from everywhere blur the letters of English; its small words give it away all the same. */
const SMALL_WORDS = new Set(
  'the of and to in is that for with as was on will by be has it from at an'.split(' '),
)
/** Share of small words above which a text is English; other languages have next to none of them. */
const ENGLISH_SHARE = 0.1
const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** The language of a text: `en`, or the name of another for people ("French"). By letter trigrams (franc). */
export function languageOf(text: string): 'en' | (string & {}) {
  if (text.length < SHORTEST) return 'en'
  const start = text.slice(0, LOOKED_AT)
  if (hasEnglishWords(text.slice(0, LOOKED_AT_FIRST)) || hasEnglishWords(start)) return 'en'
  const code = franc(start)
  return code === 'eng' || code === 'und' ? 'en' : (NAMES.of(code) ?? code)
}

function hasEnglishWords(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.filter((word) => SMALL_WORDS.has(word)).length >= ENGLISH_SHARE * words.length
}
