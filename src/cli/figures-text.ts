import type { NetworkFigures } from '../universe/network/index.ts'
import { paint } from './paint.ts'

/**
 * The figures of a network as a table, in the words of Alberich, Miro-Julia and Rosselló (2002), clustering under both its names; then how
 * many characters have how many partners, in classes that double.
 */
export function figuresText(figures: NetworkFigures): string {
  const { giantComponent, characters, distances, collaboration } = figures
  const share = characters === 0 ? 0 : (100 * giantComponent) / characters
  const rows: readonly (readonly [string, string])[] = [
    ['characters', whole(characters)],
    ['works', whole(figures.works)],
    ['appearances', whole(figures.appearances)],
    ['works per character, mean', digits(figures.worksPerCharacter)],
    ['characters per work, mean', digits(figures.charactersPerWork)],
    ['pairs of partners', whole(collaboration?.pairs)],
    ['partners per character, mean', digits(collaboration?.meanPartners)],
    ['giant component', `${whole(giantComponent)} (${share.toFixed(2)}%)`],
    ['distance in it, mean', digits(distances?.mean)],
    ['distance in it, longest', whole(distances?.longest)],
    ['clustering: transitivity', digits(collaboration?.transitivity)],
    ['clustering: mean local', digits(collaboration?.meanLocal)],
    ['  of those with two partners or more', digits(collaboration?.meanLocalOfTwo)],
  ]
  const table = rows.map(([name, figure]) => `${name.padEnd(widest(rows))}  ${paint('bold', figure)}`)
  return [...table, ...(collaboration === undefined ? [] : ['', ...classes(collaboration.degrees)])].join(
    '\n',
  )
}

function widest(rows: readonly (readonly [string, string])[]): number {
  return Math.max(...rows.map(([name]) => name.length))
}

const TOO_LARGE = 'not computed: the network is too large'

function whole(n: number | undefined): string {
  return n?.toLocaleString('en') ?? TOO_LARGE
}

/** Five digits that count, as the paper gives them. */
function digits(n: number | undefined): string {
  return n === undefined ? TOO_LARGE : n.toLocaleString('en', { maximumSignificantDigits: 5 })
}

/** "4–7 partners   1,203 characters": 0, 1, 2–3, 4–7 and so on. */
function classes(degrees: readonly { readonly partners: number; readonly characters: number }[]): string[] {
  const grouped = Map.groupBy(degrees, ({ partners }) =>
    partners === 0 ? 0 : 1 + Math.floor(Math.log2(partners)),
  )
  const rows = [...grouped].map(([doubling, members]): [string, string] => {
    const [from, to] = doubling === 0 ? [0, 0] : [2 ** (doubling - 1), 2 ** doubling - 1]
    const range = from === to ? whole(from) : `${whole(from)}–${whole(to)}`
    return [range, whole(members.reduce((sum, { characters }) => sum + characters, 0))]
  })
  const [left, right] = [0, 1].map((n) =>
    Math.max(...rows.map((row) => row[n]?.length ?? 0), 'characters'.length),
  )
  const line = (a: string, b: string) => `${a.padStart(left ?? 0)}  ${b.padStart(right ?? 0)}`
  return [paint('dim', line('partners', 'characters')), ...rows.map(([a, b]) => line(a, b))]
}
