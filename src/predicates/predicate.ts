import type { EntityType, Property, Qualifiers } from '../model/index.ts'
import type { Frame } from './frame.ts'

/** One argument: which types of entity may fill it, and whether a claim may go without. */
export interface Argument {
  readonly types: readonly EntityType[] | 'text'
  readonly optional?: true
  /** Names that end so are never meant: a film studio shows nothing. */
  readonly unless?: readonly string[]
  /** The work itself and no part of it or thing about it: "left the *set* of it", "its *trailer* arrives". */
  readonly whole?: true
  /** A work without a title is meant too: "orders a *spin-off* of it". */
  readonly untitled?: true
}

/** A sentence and what must be read in it: the documentation of a predicate and its test in one. */
export interface Example {
  readonly text: string
  /** Argument names in order, as they stand in `names`; none where the sentence must yield nothing. */
  readonly args: readonly string[] | null
  readonly qualifiers?: Partial<Qualifiers>
  /** The entities that the reader is told of, by type. */
  readonly names: Partial<Record<EntityType, readonly string[]>>
}

/** The catalogue's fact that tells what came of a proposition. Numbers are positions of arguments. */
export interface SettledBy {
  readonly property: Property
  /** Whose fact it is; of a work, its seasons' and episodes' facts count too. */
  readonly of: number
  /** What the fact's value must be. */
  readonly value?: number
  /** What the fact says besides: who plays the part, whom the character meets. */
  readonly also?: Readonly<Partial<Record<'person' | 'other', number>>>
  /** A qualifier that the fact must agree with, and its name there; `on` agrees with the value at its own precision. */
  readonly same?: Readonly<Partial<Record<keyof Qualifiers, 'role' | 'value'>>>
  /** There is but one: another value, or another person for the same value, shows that it is false. */
  readonly only?: true
}

/** A claim that completes another with its argument `takes`, where they share arguments: position of the one, position of the other. */
export interface Completion {
  readonly predicate: string
  readonly role?: Qualifiers['role']
  readonly shared: Readonly<Record<number, number>>
  readonly takes: number
}

/** `story`: what happens, and to whom; `casting`: who plays whom, who leaves; `making`: orders, dates, jobs, titles. */
export type Reveals = 'story' | 'casting' | 'making'

/** All that Retcon knows of one kind of proposition. The stages hold the mechanism and name no predicate. */
export interface Predicate {
  readonly name: string
  readonly args: readonly Argument[]
  /** The first two arguments may change places without changing what is said. */
  readonly symmetric?: true
  /** Qualifiers that make another proposition of it: another role is another claim, another extent is not. */
  readonly identity: readonly (keyof Qualifiers)[]
  /** What it tells somebody who has not seen the work: what happens in it, who is cast, or only how it is made. */
  readonly reveals: Reveals
  /** Told of what a finished work shows: in the past tense it rests on the work itself. */
  readonly shown?: true
  /** It happens once and is news then: in the past tense known to all only where the text tells when, "left it in 2014". */
  readonly event?: true
  /** A company makes it so by deciding it: where it is the subject, the claim is official. */
  readonly decided?: true
  /** A company or its people give it out: where the next sentences have them confirm it, it is on their word. */
  readonly givenOut?: true
  /** What was first said of it may have been given up: "originally dated December 9". */
  readonly revised?: true
  /** The work is still to come: it is being made, or will be. */
  readonly ahead?: true
  /** Belongs to the series, where no season is named: a departure does. */
  readonly ofSeries?: true
  /** Happens but once: a place that the article names outweighs one that is only what the text is about. */
  readonly once?: true
  /** A claim of this kind says nothing new beside one of `to` that shares these arguments: its own to the other's. */
  readonly yields?: readonly {
    readonly to: string
    readonly shared: Readonly<Record<number, number>>
    readonly when?: Partial<Qualifiers>
    /** Only what its frame says in passing. */
    readonly passing?: true
    /** Only a denial, by the same word: "won't *return* for a third season" is the end of it. */
    readonly denied?: true
  }[]
  /**
   * The claim of `to` that it is where the article tells elsewhere who fills argument `open` there: an actor's return is that of the
   * character whom the actor plays.
   */
  readonly fuller?: {
    readonly to: string
    readonly when: Partial<Qualifiers>
    readonly shared: Readonly<Record<number, number>>
    readonly open: number
  }
  /** Claims of one sentence that tell the work of one that it tells in passing: "Vale's Owl will appear in Dry Dock". */
  readonly completedBy?: readonly Completion[]
  /** Roles that one has after another, the weightiest first: who replaces a showrunner is the showrunner. */
  readonly handedOn?: readonly string[]
  /** What in the catalogue shows that it came true, once the work is out. */
  readonly settledBy?: SettledBy
  /** For people: `{0}` is the first argument, `{role}` a qualifier, `{on}` its date with a preposition; a `[part]` is left out when a slot in it is empty. */
  readonly sentence: string
  readonly frames: readonly Frame[]
  readonly examples: readonly Example[]
}
