import type { Credit } from '../../model/index.ts'

/**
 * A series as a person writes it down and proofreads it. Lists are one entry a line; names that go together on a line are parted by
 * commas; works are written as claims write them: `Jessica Jones S1`.
 */
export interface SeriesTable {
  readonly name: string
  /** The other name that it goes by. */
  readonly alias: string
  readonly imdb: string
  readonly creators: string
  /** Typical running time of an episode: the public record agrees on it to some minutes, not on that of each episode. */
  readonly minutes: number
  readonly seasons: readonly SeasonTable[]
}

/** A season, which Netflix released whole on one day. */
export interface SeasonTable {
  readonly released: string
  readonly showrunners: string
  /** The seasons of other series that it follows in the story; the one before it in its own goes without saying. */
  readonly storyAfter?: string
  /** `10 The Main Ingredient` */
  readonly episodes: string
  readonly cast: CastTable
  /** `Luke Cage, Iron Fist (E10)`; without the episode where the two meet somewhere in the season. */
  readonly meetings: string
}

/** `Iron Fist: Finn Jones (E10)`, by how large the part is; `unstated` where that isn't certain. Episodes only where they are. */
export type CastTable = Readonly<Partial<Record<Credit | 'unstated', string>>>

/** The lines of a list, without those that are empty. */
export function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '')
}

/** Names parted by commas. */
export function namesOf(line: string): string[] {
  return line.split(', ')
}

/** `Luke Cage, Iron Fist (E10)`: what is said, and in which episodes. */
export function episodesOf(line: string): { readonly said: string; readonly episodes: readonly number[] } {
  const [, said = line, episodes] = /^(.*) \(((?:E\d+(?:, )?)+)\)$/.exec(line) ?? []
  return { said, episodes: episodes === undefined ? [] : namesOf(episodes).map((e) => Number(e.slice(1))) }
}
