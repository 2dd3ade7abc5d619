/** What a work is made as. */
export type Medium = 'series' | 'film' | 'book' | 'game' | 'episode' | 'special' | 'event'
/** How a work comes from another. */
export type Descent = 'sequel' | 'prequel' | 'spin-off' | 'remake'

const CROSSOVER_NOUNS = 'crossover crossovers'

/** Nouns that tell the medium of a work. */
export const MEDIA: ReadonlyMap<string, Medium> = new Map<string, Medium>([
  ...each(
    'series',
    `series show season drama sitcom dramedy miniseries mini-series soap programme docuseries procedural telenovela serial k-drama
     mockumentary anime program`,
  ),
  ...each(
    'film',
    'film movie feature feature-length picture threequel flick pic biopic telefilm telemovie slasher actioner blockbuster tentpole',
  ),
  ...each('book', 'book novel novella comic comics manga'),
  ...each('game', 'game videogame dlc'),
  ...each('episode', 'finale premiere episode'),
  ...each('special', 'special'),
  ...each('event', CROSSOVER_NOUNS),
])

/** What series do together: a work that the text calls so is none of them. */
export const CROSSOVERS: ReadonlySet<string> = words(CROSSOVER_NOUNS)

/** What comes in parts with titles of their own: "the fourth *film*"; "the second Dry Dock series" is a season. */
export const INSTALLMENTS: ReadonlySet<string> = words(
  'movie film picture game novel book instalment installment flick',
)

/** Participles behind which a work has its title: "It's *called* Dry Dock." */
export const NAMING: ReadonlySet<string> = new Set('called titled entitled dubbed named'.split(' '))

/** Nouns for a work that comes from another. */
export const DESCENTS: ReadonlyMap<string, Descent> = new Map<string, Descent>([
  ...each('sequel', 'sequel follow-up followup'),
  ...each('prequel', 'prequel'),
  ...each('spin-off', 'spin-off spinoff offshoot'),
  ...each('remake', 'remake reboot revival reimagining'),
])

/** What a work is to another: "the *sequel* to Harbour Nights" is a description of its own, and means no work named before. */
export const DERIVED_WORKS: ReadonlySet<string> = new Set([...DESCENTS.keys(), 'threequel', 'adaptation'])

/** What the work is called that others come from. */
export const ORIGINAL: ReadonlySet<string> = words('original mothership flagship parent predecessor main')

/** What works are told apart by: nouns and adjectives of a kind of story, and of how it is made. "the *thriller*", "the *animated* film". */
export const GENRES: ReadonlySet<string> = words(
  `comedy thriller western whodunit whodunnit musical anthology epic chiller romcom rom-com documentary docudrama cartoon caper satire
   adventure mystery romance horror fantasy saga crime murder sci-fi science-fiction medical legal police cop spy espionage sports
   boxing war superhero period costume heist hospital courtroom prison vampire zombie ghost monster disaster survival space
   time-travel true-crime coming-of-age noir detective gangster mafia dance samurai fairy-tale anime animated animation live-action
   stop-motion television tv comic-book`,
)

/** Other nouns that stand before the noun that says that it is a work: "the *hit* series", "the *family* drama". */
const LOOSE_MODIFIERS = words(
  `science fiction family teen teenage sport music action history workplace office school college mob revenge creature folk body
   holiday christmas halloween half streaming cable network studio indie limited event sequel prequel parent drama soap cult hit smash
   feature-length ensemble`,
)

/** All that may stand before a noun and say what a work is like. */
export const STORY_MODIFIERS: ReadonlySet<string> = new Set([...GENRES, ...LOOSE_MODIFIERS])

/** Nouns that mean a work only behind a modifier: "the period *piece*", "the sci-fi *hit*", but not "the story". */
export const VAGUE_WORK_NOUNS: ReadonlySet<string> = words(
  'mystery romance horror fantasy saga hit smash story tale piece opera adventure picture',
)

/** Nouns that mean a work by themselves: "the whodunit", "the project". */
export const WORK_NOUNS: ReadonlySet<string> = words(
  `series show drama film movie sequel prequel comedy sitcom dramedy miniseries spin-off spinoff programme soap seasons parter special
   musical thriller franchise reboot revival remake follow-up followup offshoot feature flick game videogame comic book novel original
   mothership flagship project whodunit whodunnit western anthology docuseries procedural epic chiller romcom rom-com documentary
   docudrama mockumentary cartoon telenovela k-drama telefilm biopic threequel slasher actioner blockbuster tentpole pic
   adaptation caper satire novella anime program telemovie manga serial mini-series crossover event`,
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

function each<const K>(value: K, nouns: string): [string, K][] {
  return nouns.split(/\s+/).map((noun) => [noun, value])
}
