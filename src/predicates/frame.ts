import type { Certainty, Qualifiers } from '../model/index.ts'

/** What somebody does on a work. */
export type Role = NonNullable<Qualifiers['role']>

/**
 * Where an argument stands, seen from the trigger.
 *
 * Of a verb: `subject`, `object` (`object2` behind it: "gives [it] *the green light*"), or a preposition (`in`, `as`, `by`, …).
 * `subject>of` is what hangs on the subject, `span` the time before a preposition that opens the sentence ("*five years* after [Dry Dock], …"), `subject>owner` and `object>owner` the name inside ("[Quill]'s *character*", "hands *[Dry Dock]* series
 * order"), `adverb` the adverbs behind the verb, `main` the work of the clause before "where" and "with" ("picks up *where* [Dry Dock] ends").
 * Of a noun: `bearer`, whom the noun describes ("showrunner [Mara Quill]", "[Mara Quill] is the showrunner", "[Mara Quill],
 * showrunner of …"); `owner`, whose it is ("[Quill]'s return", "the [Harbour Nights] finale"); or a preposition.
 * `aside` are those who are listed behind it in brackets or between dashes ("its *cast* ([Quill] and [Vale])"),
 * `absolute` is who stands with it ("with [Quill] *on the script*"), `main` the work of the clause before.
 * `holder` has it ("[Dry Dock] has a new *title*"), `made` is the work before "from" or "by" ("[Dry Dock], from *writer* …"), `label` who stands behind a colon ("*Writer*: [Quill]"), `listed` who before "and"
 * ("[Nightjar] and the *rest* of …"), `verb>in` what the verb says of its subject ("[Nightjar]'s *death* comes in [Dry Dock]").
 * `focus:own` takes what the text is about whatever else the sentence names ("*the story* opens after [Dry Dock] and …").
 * `focus:topic` takes the season or work there only if no other work is told of nearly as much in all of the article: for words that may be said of any. `focus:episode` takes the episode that the headline names before the season; `for:season` takes a season or episode only, `subject:series` the series of a season,
 * `subject:newest` the new season of a series that has one, `in:it` also a pronoun.
 * Of a verb that names: `title`, the words behind it, and `itself`, the work that those words name.
 * `between:pair` takes this argument and the next from one coordination there, as `subjects` does from the subject.
 * `between:first` and `between:last` take one of two or more that are coordinated there.
 * `subject:whole` takes no season or episode.
 * `subject:name` takes a name alone, no season, pronoun or description.
 * `subject:former` takes the work whose name was given up ("[Dry Dock] was *originally* titled …").
 * `subject:head` takes a name that is itself what is meant: "[Dry Dock] is renamed", not "the [Dry Dock] film is".
 * `object:part` takes "the role" of whoever is meant by it; it stands by itself behind `of` and `as` where `with` asks for a role.
 * `object:remake` takes what becomes of the work, if it is made anew: "is remaking [Dry Dock]"; `object:reboot` likewise.
 * `:untitled` takes a season, or a work that is only described (“a Harbour Nights film”).
 * Of a link: `left` and `right`, `right>owner` the work inside the latter ("([Dry Dock]'s [Nightjar])"). Of any: `focus`, the work that the text is about there, named or not.
 */
export type Slot = string

/** "the [Quill]-*directed* [Harbour Nights]": a participle that a name is joined to. */
export const COMPOUND_LINKS = ['directed', 'written', 'created', 'produced', 'scored', 'starring'] as const
export type CompoundLink = (typeof COMPOUND_LINKS)[number]

interface FrameBase {
  /** Slot to argument number. Slots joined by `|` are tried in order; a slot with `?` may be empty. */
  readonly args: Readonly<Record<Slot, number>>
  /** What the match says beyond the arguments. */
  readonly set?: Partial<Qualifiers>
  /** What it says instead while that is still to come: "will begin filming in May" is pre-production. */
  readonly ahead?: Partial<Qualifiers>
  /** The construction takes its content for known, as "the showrunner of X" does: of a work that is out, this is `released`. */
  readonly given?: true
  /** Behind "the" and "its" it takes its content for known, and is news all the same: "won't be back for *its* final season". */
  readonly presupposed?: true
  /** What somebody is known for, in the job that the sentence tells: "[Quill] (Dry Dock) will *direct* Harbour Nights". */
  readonly credit?: true
  /** Tells of another part than one that its sentence names: "[Quill] was Nightjar, and *played a cop* in [Dry Dock]". */
  readonly apart?: true
  /** Somebody takes up again what was his: "returns", "reprises"; or a work has been on: "ends", "bows out". */
  readonly again?: true
  readonly certainty?: Certainty
  /** Every argument, or that of this number, is named in the clause: none is taken from what the text is about ("actress [Quill]"). */
  readonly named?: true | number
  /** Too weak a construction to tell what an unknown name is: "[Quill] is [Nightjar]". */
  readonly known?: true
  /** Belongs to the series, where no season is named: creators and showrunners do. */
  readonly ofSeries?: true
  /** A date in the sentence is this claim's `on`; `from`: the first of two, "moves *from May 4* to June 22"; `instead`: "on June 22 *instead of May 4*". */
  readonly dated?: true | 'from' | 'instead'
  /** The date lies ahead whatever the tense: "was scheduled for May". */
  readonly planned?: true
  /** Follows from what the words assert, and not the other way round: who "has ordered no sequel" might show one all the same. */
  readonly implied?: true
  /** Says that a place is taken, and not which: the job is that of whoever had it, see `handedOn`; `of somebody`: whom the sentence means by name or pronoun. */
  readonly inherits?: true | 'of somebody'
  /** Says it only in passing, so that it may say nothing new: "finds [Nightjar] in prison"; see `yields`. */
  readonly passing?: true
  /** The sentence that the frame exists for. */
  readonly example: string
}

/** "[Quill] joins [Harbour Nights]": the verb's lemmas, or `*` for any that no frame of its own reads, its voice, words that must stand in a slot. */
export interface VerbFrame extends FrameBase {
  readonly verb: string
  readonly voice?: 'active' | 'passive'
  /** Particle right after the verb: `up` in "show up". */
  readonly particle?: string
  /** Nouns one of which must head a slot: `{ object: 'role|part' }` in "landed a role in"; `*`: anything. */
  readonly with?: Readonly<Record<Slot, string>>
  /** No name is the object: "Harbour Nights opens", not "Vantage opens Harbour Nights". */
  readonly intransitive?: true
  /** Words one of which stands right before the verb: "*first* appeared". */
  readonly behind?: string
  /** Nobody is the subject: "Harbour Nights is back for a third season", not "Quill is back for the third season". */
  readonly impersonal?: true
  /** No particle behind it: "wrapped", not "wrapped up". */
  readonly bare?: true
  /** Nobody is named behind the object: "plays a driver", not "plays a driver *called Poole*". */
  readonly nameless?: true
  /** No object at all, none behind the particle either: "Reyes directs", "is wrapping up", not "wrapped up its season". */
  readonly alone?: true
  /** Only in an absolute: "…, with [Quill] *directing*". */
  readonly absolute?: true
  /** Only under one of these verbs: "*finished* filming". */
  readonly under?: string
  /** Under none of them. */
  readonly notUnder?: string
  /** A participle that opens its sentence and has no subject: "*Renewed* within a week." */
  readonly opening?: true
  /** Not a bare "-ing": "ends", "is ending", not "…, ending a summer of rumours". */
  readonly finite?: true
  /** Not under "where" or a span: "it picks up *where* Dry Dock ended" tells of its last scene, "*a year after* Dry Dock ended" of when. */
  readonly own?: true
  /** "will write", "is writing", not "…, Quill writes". */
  readonly ongoing?: true
  /** Goes on, or is to come: "is being filmed", not "was filmed", "has been filmed" or "they filmed it". */
  readonly current?: true
  /** Holds only where the clause is negated, or says that it is so no longer, and then asserts its claim: "will not return" for leaving, "is no longer in the works". */
  readonly negated?: true | 'no longer'
  /** Of any verb: not of these. */
  readonly except?: string
  /** Says nothing where the clause is negated: who "does not smile in Dry Dock" may be in it all the same. */
  readonly affirmed?: true
  /** Words none of which may stand there: `{ object: 'first' }`. */
  readonly without?: Readonly<Record<Slot, string>>
  /** A work or one of these words stands there, if anything does: "ends *with its third season*", not "ends *with a kiss*". */
  readonly only?: Readonly<Record<Slot, string>>
}

/** "[Quill]'s return to [Harbour Nights]": a noun with its arguments around it. */
export interface NounFrame extends FrameBase {
  readonly noun: string
  /** Words one of which stands before the noun's phrase: "[Quill] *in* an undisclosed role"; an empty one: it begins its sentence. */
  readonly after?: string
  /** Prepositions one of which stands over it, past dates and owners: "*since* its 2012 debut". */
  readonly over?: string
  /** Prepositions that must not: "pulled *from* its May launch". */
  readonly notOver?: string
  /** Words one of which must stand before the noun in its phrase: "*no* word on a second season", "*the* writer". */
  readonly like?: string
  /** Words none of which may: "*first* appearance". */
  readonly unlike?: string
  /** A preposition that must not follow: "a comedy with Quill *as* Owl". */
  readonly without?: string
  /** Not beside a verb in the past: "she came for the *filming* of Dry Dock" says nothing of today. */
  readonly current?: true
}

/** Two mentions side by side: `as` between them, who holds a part in `apposition` ("[Quill], the third [Nightjar]"), brackets around the second, a possessive; a name after its `year` ("2013's"), a `heading` that begins with a work, who is seen at a `timecode` ("0:22 – [Nightjar]"), one `versus` the other, a season that is `asked` for ("A third season?"), a `year in brackets`, a `final` season ("its third and final season"), a `credit` of a list of the cast, whom a comma and `of` part from a work ("[Quill], of [Dry Dock], …"), one `of` the other, or `from` it ("[Nightjar] of the [Night Watch]"), or an item that leaves out the verb of the one before (`gap`: "…, [Salt and Ash] in July"; of two names `gap of two`: "…, [Vale] the [Owl]", and `gap of two by`: "…, [Owl] by [Vale]"), a work `on` its network ("[Dry Dock] on [Vantage]"), or a line that says of a work that it is `renewed` or `cancelled` ("[Dry Dock]: Officially renewed"). */
export interface LinkFrame extends FrameBase {
  /** The verbs one of which the item leaves out. */
  readonly lacks?: string
  /** Words that must not stand between the two: "Vantage's *film* Dry Dock" airs nowhere. */
  readonly unlike?: string
  /** Nothing stands between the two: "Dry Dock's [Quill]", not "Dry Dock's publicist Quill". */
  readonly adjacent?: true
  /** The nouns one of which a work without a title is `described` by: "a [Harbour Nights spin-off]". */
  readonly called?: string
  readonly link:
    | 'as'
    | 'apposition'
    | 'brackets'
    | 'possessive'
    | 'year'
    | 'heading'
    | 'timecode'
    | 'timecode of two'
    | 'versus'
    | 'asked'
    | 'year in brackets'
    | 'final'
    | 'credit'
    | 'of'
    | 'described'
    | 'from'
    | 'gap'
    | 'gap of two'
    | 'gap of two by'
    | 'on'
    | 'renewed'
    | 'cancelled'
    | CompoundLink
}

export type Frame = VerbFrame | NounFrame | LinkFrame
