import { labelled } from '../eval/corpus.ts'

/** The articles that others are made from. */
const articles = labelled('seed', 'dev-a', 'dev-b')
export const ROUND = articles.length

/** Different names that stand in for one, so that an archive holds the same ones again and again, as news does. */
const VARIANTS = 200

/** An article of a dump. */
export interface DumpArticle {
  readonly title: string
  readonly text: string
  readonly published: string
  readonly outlet: string
  readonly url: string
}

/** The n-th article: one of the corpus with other names in the place of its own, always the same. */
export function renamedArticle(n: number): DumpArticle {
  const { title, text, outlet, entities } = articles[n % ROUND] ?? {
    title: '',
    text: '',
    outlet: '',
    entities: [],
  }
  const variant = Math.floor(n / ROUND) % VARIANTS
  const words = entities.flatMap(({ name }) => name.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [])
  const renamed = [...new Set(words)].reduce(
    (sofar, word) => sofar.replaceAll(word, otherWord(word, variant)),
    `${title}\n${text}`,
  )
  const end = renamed.indexOf('\n')
  const day = Temporal.PlainDate.from('2010-01-01').add({ days: Math.floor(n / 40) })
  return {
    title: `${renamed.slice(0, end)} (${n})`,
    text: renamed.slice(end + 1),
    published: day.toString(),
    outlet: outlet ?? 'The Lantern Post',
    url: `https://lantern-post.example/${n}`,
  }
}

/** Another word with as many vowels, the same for the same variant; itself for variant 0. */
function otherWord(word: string, variant: number): string {
  const vowels = 'aeiou'
  return word.replace(
    /[aeiou]/g,
    (vowel, at: number) => vowels[(vowels.indexOf(vowel) + variant * (at + 1)) % 5] ?? vowel,
  )
}

/** Its page as a record of a WARC file (ISO 28500), between what news sites put around one. */
export function warcRecordOf({ title, text, published, outlet, url }: DumpArticle): Buffer {
  const list = (count: number, word: string) =>
    `<ul>${Array.from({ length: count }, (_, k) => `<li><a href="/${word}/${k}">${word} ${k}</a></li>`).join('')}</ul>`
  const page = Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}T08:00:00Z">
<style>body { margin: 0 }</style><script>window.data = ${JSON.stringify(list(20, 'data'))}</script></head>
<body><header><nav>${list(30, 'section')}</nav></header><main><article><h1>${title}</h1>
${text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}
</article><aside>${list(20, 'related')}</aside></main><footer>${list(20, 'about')}</footer></body></html>`)
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${page.length}\r\n\r\n`
  const header = [
    'WARC/1.0',
    'WARC-Type: response',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `WARC-Date: ${published}T12:00:00Z`,
    `WARC-Target-URI: ${url}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + page.length}`,
  ]
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n${http}`), page, Buffer.from('\r\n\r\n')])
}
