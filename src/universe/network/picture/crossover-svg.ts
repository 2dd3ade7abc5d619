import type { CrossoverLink, Crossovers, CrossoverWork } from '../crossovers.ts'
import { xmlText } from '../xml.ts'
import { type Box, layoutOf, type Point } from './layout.ts'
import { type Disc, namePlaces } from './name-places.ts'
import { DARK, LIGHT, type Palette } from './palette.ts'

const WIDTH = 960
const HEIGHT = 720
/** Room for the heading above, and for names at the other edges. */
const FIELD: Box = { left: 90, top: 100, right: WIDTH - 90, bottom: HEIGHT - 60 }
/** Works that are drawn, and the distance that they keep; more can't be read. */
const MOST_DRAWN = 60
const APART = 86
/** Links that are drawn, the strongest, and those that have their number written beside them. */
const MOST_LINES = 400
const MOST_NUMBERED = 24

/**
 * The crossovers of a universe as an SVG picture: a disc a work, larger for more characters, coloured by community; a line between works
 * that share characters, wider for more. Drawn are the works that share most. Colours follow the reader's light or dark scheme.
 */
export function crossoverSvg(universe: string, crossovers: Crossovers): string {
  return drawing(universe, crossovers, {
    attributes: 'xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title caption"',
    ids: ['title', 'caption'],
    style: `<style>${STYLE}</style>`,
  })
}

/**
 * The same picture for within a page: without colours of its own, which the page's style sheet gives to its classes within `.crossovers`; and each work a
 * link to the address that `pageOf` gives.
 */
export function crossoverDrawing(
  universe: string,
  crossovers: Crossovers,
  pageOf: (work: string) => string,
): string {
  return drawing(universe, crossovers, {
    attributes:
      'class="crossovers" role="group" aria-labelledby="crossovers-title" aria-describedby="crossovers-caption"',
    ids: ['crossovers-title', 'crossovers-caption'],
    style: '',
    pageOf,
  })
}

interface Frame {
  readonly attributes: string
  /** Of title and caption. */
  readonly ids: readonly [string, string]
  readonly style: string
  readonly pageOf?: (work: string) => string
}

function drawing(universe: string, crossovers: Crossovers, frame: Frame): string {
  const { attributes, ids, style, pageOf } = frame
  const [titleId, captionId] = ids
  const works = drawn(crossovers)
  const place = new Map(works.map(({ id }, n) => [id, n]))
  const links = crossovers.links
    .filter(({ works: ends }) => ends.every((id) => place.has(id)))
    .slice(0, MOST_LINES)
  const endsOf = ({ works: [a, b] }: CrossoverLink): [number, number] => [
    place.get(a) ?? 0,
    place.get(b) ?? 0,
  ]
  const springs = links.map((link) => ({ ends: endsOf(link), weight: link.shared.length }))
  const points = layoutOf(works.length, springs, FIELD, APART)
  const discs = works.map(
    ({ name, characters }, n): Disc => ({
      ...(points[n] ?? { x: 0, y: 0 }),
      radius: radiusOf(characters),
      name,
    }),
  )
  const lines = links.map((link) => ({ link, ends: endsOf(link).map((n) => points[n] ?? { x: 0, y: 0 }) }))
  const of =
    works.length === crossovers.works.length ? '' : ` of ${crossovers.works.length.toLocaleString('en')}`
  const caption = `${works.length}${of} works; a line joins two that share characters, a colour a community`
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" ${attributes}>`,
    `<title id="${titleId}">Crossovers of ${xmlText(universe)}</title>`,
    style,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="heading" x="24" y="38">Crossovers of ${xmlText(universe)}</text>`,
    `<text class="caption" id="${captionId}" x="24" y="60">${caption}</text>`,
    ...lines.toReversed().map(({ link, ends }) => lineText(link, ends, works, place)),
    ...discs.map((disc, n) => linked(discText(disc, works[n]), pageOf?.(disc.name))),
    ...lines
      .slice(0, links.length > MOST_NUMBERED ? 0 : MOST_NUMBERED)
      .map(({ link, ends }) => numberText(link, ends)),
    ...namePlaces(discs, { left: 8, top: 70, right: WIDTH - 8, bottom: HEIGHT }).map(
      ({ name, x, y }) => `<text class="name" x="${units(x)}" y="${units(y)}">${xmlText(name)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n')
}

/** The works of the strongest links, so that what is drawn is joined; where there is room, the others in their order. */
function drawn({ works, links }: Crossovers): CrossoverWork[] {
  const chosen = new Set<string>()
  for (const { works: ends } of links) {
    const added = ends.filter((id) => !chosen.has(id))
    if (chosen.size + added.length <= MOST_DRAWN) for (const id of added) chosen.add(id)
  }
  const joined = works.filter(({ id }) => chosen.has(id))
  return [...joined, ...works.filter(({ id }) => !chosen.has(id))].slice(0, MOST_DRAWN)
}

/** The area grows with the number. */
function radiusOf(characters: number): number {
  return Math.min(6 + 2 * Math.sqrt(characters), 26)
}

function lineText(
  { works: [a, b], shared }: CrossoverLink,
  [from, to]: readonly Point[],
  works: readonly CrossoverWork[],
  place: ReadonlyMap<string, number>,
): string {
  const [one, other] = [a, b].map((id) => works[place.get(id) ?? 0]?.name ?? id)
  const width = Math.min(1 + Math.sqrt(shared.length - 1) * 1.5, 10)
  const path = `x1="${units(from?.x)}" y1="${units(from?.y)}" x2="${units(to?.x)}" y2="${units(to?.y)}"`
  const title = xmlText(`${one} and ${other} share ${named(shared)}`)
  return `<line class="link" ${path} stroke-width="${units(width)}"><title>${title}</title></line>`
}

/** Names that a tooltip tells. */
const MOST_NAMED = 12

function named(shared: readonly string[]): string {
  const more = shared.length - MOST_NAMED
  return `${shared.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function discText({ x, y, radius, name }: Disc, work: CrossoverWork | undefined): string {
  const community =
    work?.community === undefined ? 'alone' : `c${(work.community - 1) % LIGHT.communities.length}`
  const told = [work?.release, `${work?.characters} characters`].filter((part) => part !== undefined)
  const title = xmlText(`${name} (${told.join(', ')})`)
  const where = `cx="${units(x)}" cy="${units(y)}" r="${units(radius)}"`
  return `<circle class="${community}" ${where}><title>${title}</title></circle>`
}

function linked(text: string, page: string | undefined): string {
  return page === undefined ? text : `<a href="${xmlText(page)}">${text}</a>`
}

/** How many characters are shared, in the middle of the line. */
function numberText({ shared }: CrossoverLink, [from, to]: readonly Point[]): string {
  const x = ((from?.x ?? 0) + (to?.x ?? 0)) / 2
  const y = ((from?.y ?? 0) + (to?.y ?? 0)) / 2
  return `<text class="number" x="${units(x)}" y="${units(y + 4)}">${shared.length}</text>`
}

function units(length = 0): string {
  return String(Math.round(length * 10) / 10)
}

/** Plain rules rather than variables, which not every program that shows SVG knows. */
function coloursOf({ ground, ink, line, quiet, communities }: Palette): string {
  return [
    `.ground{fill:${ground}}`,
    `.heading,.name,.number{fill:${ink}}`,
    `.name,.number{stroke:${ground}}`,
    `.caption{fill:${quiet}}`,
    `.link{stroke:${line}}`,
    `circle{stroke:${ground}}`,
    `.alone{fill:${quiet}}`,
    ...communities.map((colour, n) => `.c${n}{fill:${colour}}`),
  ].join('')
}

const STYLE = [
  'svg{color-scheme:light dark}',
  'text{font-family:system-ui,sans-serif;font-size:14px}',
  '.heading{font-size:22px;font-weight:600}',
  '.caption{font-size:13px}',
  '.name,.number{text-anchor:middle;stroke-width:3px;stroke-linejoin:round;paint-order:stroke}',
  '.number{font-size:12px}',
  '.link{stroke-opacity:.7;stroke-linecap:round}',
  'circle{stroke-width:2px}',
  coloursOf(LIGHT),
  `@media(prefers-color-scheme:dark){${coloursOf(DARK)}}`,
].join('')
