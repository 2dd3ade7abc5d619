/** A name cut where there is no room for all of it: "Guardians of the Gal…". Letters are user-perceived, so that none is cut in two. */
export function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name
  const letters = [...LETTERS.segment(name.slice(0, MOST))].map(({ segment }) => segment)
  return letters.length <= longest
    ? name
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Code units that are looked at: a letter may be some of them, but a name can be anything. */
const MOST = 1000
