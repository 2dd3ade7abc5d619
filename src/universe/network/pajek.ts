import { labelOf } from './labels.ts'
import { MOST_EDGES, MOST_VERTICES } from './network.ts'
import type { Problems } from './problems.ts'
import type { Side, ToldEdge, ToldGraph } from './two-sided.ts'

/**
 * A graph in Pajek's form: `*Vertices N M` with lines `id "name"`, of which the first M are one side, then `*Edges` or `*Arcs` with two
 * ends a line, or `*Edgeslist` or `*Arcslist` with one and all that it is joined to. What is said of lines beyond their ends (weights,
 * colours) and whole sections that tell of no vertices or edges are passed over. A broken line is one problem and is left out.
 * Format: de Nooy, Mrvar and Batagelj, "Exploratory Social Network Analysis with Pajek", appendix 3.
 */
export function pajekGraph(text: string, problems: Problems): ToldGraph | undefined {
  const reading = new Reading(problems)
  let line = 0
  for (const raw of text.split('\n')) {
    line++
    const words = raw.trim()
    if (words === '' || words.startsWith('%')) continue
    if (words.startsWith('*')) reading.section(words, line)
    else reading.line(words, line)
    if (reading.isFull) break
  }
  return reading.graph(line)
}

type Section = 'vertices' | 'pairs' | 'lists' | 'other' | 'none'

/** What each heading begins. Those that tell nothing of who is joined to whom are passed over, heading and lines. */
const SECTIONS: Readonly<Record<string, Section>> = {
  '*network': 'none',
  '*vertices': 'vertices',
  '*edges': 'pairs',
  '*arcs': 'pairs',
  '*edgeslist': 'lists',
  '*arcslist': 'lists',
  '*partition': 'other',
  '*vector': 'other',
  '*cluster': 'other',
  '*permutation': 'other',
  '*hierarchy': 'other',
}

class Reading {
  isFull = false
  readonly #problems: Problems
  readonly #edges: ToldEdge[] = []
  #labels: string[] | undefined
  /** How many vertices, from the first, are characters. */
  #characters: number | undefined
  #section: Section = 'none'

  constructor(problems: Problems) {
    this.#problems = problems
  }

  section(words: string, line: number): void {
    const [heading = '', ...counts] = words.split(/\s+/)
    // The vertices of a partition are its own business.
    if (this.#section === 'other' && heading.toLowerCase() === '*vertices') return
    const section = SECTIONS[heading.toLowerCase().replace(/:.*$/, '')]
    this.#section = section ?? 'other'
    if (section === undefined)
      this.#refuse('section', `${labelOf(heading)} is no section that is read: it is left out`, line)
    if (section === 'vertices') this.#begin(counts, line)
  }

  line(words: string, line: number): void {
    if (this.#section === 'vertices') this.#vertex(words, line)
    else if (this.#section === 'pairs') this.#join(words.split(/\s+/, 2), line)
    else if (this.#section === 'lists') this.#join(words.split(/\s+/), line)
    else if (this.#section === 'none') this.#refuse('no-section', `${NO_SECTION}: ${LEFT_OUT}`, line)
  }

  graph(lastLine: number): ToldGraph | undefined {
    if (this.#labels === undefined) {
      this.#refuse(
        'no-vertices',
        'has no *Vertices section: check that the file is a Pajek network',
        lastLine,
      )
      return undefined
    }
    const characters = this.#characters
    const sides = (_: string, n: number): Side => (n < (characters ?? 0) ? 'character' : 'work')
    return {
      labels: this.#labels,
      edges: this.#edges,
      ...(characters === undefined ? {} : { sides: this.#labels.map(sides) }),
    }
  }

  #begin([all, first]: readonly string[], line: number): void {
    const count = wholeNumber(all)
    const characters = first === undefined ? undefined : wholeNumber(first)
    if (this.#labels !== undefined) {
      this.#section = 'other'
      this.#refuse('second-network', 'begins a second network: only the first is read', line)
      this.isFull = true
    } else if (
      count === undefined ||
      count > MOST_VERTICES ||
      (first !== undefined && !(Number(characters) <= count))
    ) {
      const most = MOST_VERTICES.toLocaleString('en')
      this.#refuse(
        'vertices',
        `expected *Vertices N M, M characters among N up to ${most}: mend the line`,
        line,
      )
      this.isFull = true
    } else {
      // Pajek's own name for a vertex that has none.
      this.#labels = Array.from({ length: count }, (_, n) => `v${n + 1}`)
      this.#characters = characters
    }
  }

  /** `6481 "DETHSTRYK"`, perhaps with a place and a shape behind it. */
  #vertex(words: string, line: number): void {
    const [, id, quoted, bare] = /^(\d+)(?:\s+(?:"([^"]*)"|([^"\s]\S*)))?/.exec(words) ?? []
    const vertex = this.#place(id)
    if (vertex === undefined || this.#labels === undefined) {
      this.#refuse(
        'vertex',
        `expected a number from 1 to ${this.#labels?.length} and a name in quotes: ${LEFT_OUT}`,
        line,
      )
      return
    }
    const label = labelOf(quoted ?? bare ?? '')
    if (label !== '') this.#labels[vertex] = label
  }

  #join([first, ...others]: readonly string[], line: number): void {
    const from = this.#place(first)
    const ends = others.map((other) => this.#place(other))
    const isWhole = from !== undefined && ends.length > 0 && !ends.includes(undefined)
    if (!isWhole) {
      this.#refuse(
        'edge',
        `expected numbers of vertices from 1 to ${this.#labels?.length ?? 0}: ${LEFT_OUT}`,
        line,
      )
      return
    }
    for (const to of ends) if (to !== undefined) this.#edges.push({ ends: [from, to], line })
    if (this.#edges.length <= MOST_EDGES) return
    this.isFull = true
    this.#refuse(
      'too-large',
      `more than ${MOST_EDGES.toLocaleString('en')} edges: the rest is left out`,
      line,
    )
  }

  /** Where a vertex stands in the list; nowhere where there is none of that number. */
  #place(id: string | undefined): number | undefined {
    const number = wholeNumber(id)
    return number === undefined || number < 1 || number > (this.#labels?.length ?? 0) ? undefined : number - 1
  }

  #refuse(code: string, sentence: string, line: number): void {
    this.#problems.add(code, sentence, line)
  }
}

const LEFT_OUT = 'the line is left out'
const NO_SECTION = 'stands in no section, expected *Vertices first'

function wholeNumber(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,9}$/.test(word) ? Number(word) : undefined
}
