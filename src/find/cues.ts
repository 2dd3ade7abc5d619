import type { EntityType } from '../model/index.ts'

/**
 * What the words around a name tell of its type. `before` and `after` are the nearest word or two on that side, with
 * possessive marks, quotation marks and articles passed over. `weight` 2 settles a reading, 1 suggests it.
 */
export interface Cue {
  readonly type: EntityType
  readonly side: 'before' | 'after'
  readonly words: ReadonlySet<string>
  readonly weight: 1 | 2
  /** One place where it holds. */
  readonly example: string
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
/** Every word of the first list before every word of the second: "airs on". */
const pairs = (first: string, second: string): ReadonlySet<string> =>
  new Set(first.split(/\s+/).flatMap((a) => second.split(/\s+/).map((b) => `${a} ${b}`)))

/** What a person is by trade: it tells of the name behind it and is no part of it. */
export const PERSON_NOUNS =
  words(`actor actress star co-star stars alum alumna alumnus veteran newcomer director filmmaker helmer
  showrunner writer screenwriter scribe creator co-creator producer executive-producer exec host comedian comic author
  novelist composer editor spokesman spokeswoman spokesperson agent manager president chairman ceo boss chief head mr mrs
  ms miss mr. mrs. ms. dame sir lord playwright singer musician cinematographer frontman co-showrunner writer-director
  actor-director scooper insider cartoonist artist animator stuntman presenter critic columnist journalist reporter
  youtuber podcaster vlogger blogger leaker dataminer tiktoker`)
const WORK_NOUNS = words(
  `season sequel prequel spin-off spinoff franchise trilogy miniseries mini-series special finale premiere pilot episode reboot remake revival trailer teaser star stars co-star creator co-creator showrunner director writer producer cast alum alumna fans fan set soundtrack poster seasons episodes reunion crossover scribe helmer novel book comic comics game musical podcast threequel adaptation cartoon anime documentary docuseries thriller limited finale's castmate`,
)
/** Said of a title ("Harbour Nights drama") and of who shows it ("the Vantage drama"). */
export const GENRES = words(
  'series show drama dramedy comedy sitcom film movie feature thriller soap procedural original anthology',
)
const SPEECH =
  words(`said says say told tells added adds explained explains confirmed confirms revealed reveals teased teases
  joked jokes admitted admits recalled recalls insisted insists laughed laughs replied replies announced announces tweeted
  tweets wrote writes quipped quips noted notes hinted hints promised promises stars starred co-stars plays played playing
  portrays portrayed portraying voices voiced directs directed joins joined will`)

export const CUES: readonly Cue[] = [
  { type: 'person', side: 'before', words: PERSON_NOUNS, weight: 2, example: 'actress [Mara Quill] joined' },
  {
    type: 'person',
    side: 'before',
    words: words('starring casts casting tapped taps enlists hires recast adds'),
    weight: 2,
    example: 'starring [Mara Quill]',
  },
  {
    type: 'person',
    side: 'before',
    words: words('by cast opposite hired featuring alongside'),
    weight: 1,
    example: 'opposite [Mara Quill]',
  },
  {
    type: 'person',
    side: 'after',
    words: words(
      'plays played portrays portrayed stars starred co-stars co-starred voices voiced directs directed wrote',
    ),
    weight: 2,
    example: '[Mara Quill] plays the Warden',
  },
  { type: 'person', side: 'after', words: SPEECH, weight: 1, example: '[Mara Quill] said' },
  {
    type: 'character',
    side: 'before',
    words: words(
      `as play plays played playing portray portrays portrayed portraying voice voices voiced voicing character villain hero
       heroine superhero sidekick protagonist antagonist nemesis vigilante`,
    ),
    weight: 2,
    example: 'will play [Inspector Vane]',
  },
  {
    type: 'character',
    side: 'after',
    words: words('fights meets battles dies teams discovers battling fighting'),
    weight: 1,
    example: '[Nightjar] fights the Owl',
  },
  { type: 'work', side: 'after', words: WORK_NOUNS, weight: 2, example: '[Harbour Nights] star Mara Quill' },
  {
    type: 'work',
    side: 'after',
    words: words('|'),
    weight: 2,
    example: '[HARBOUR NIGHTS] | Renewed, finally.',
  },
  { type: 'work', side: 'after', words: GENRES, weight: 1, example: 'the [Harbour Nights] film' },
  { type: 'company', side: 'after', words: GENRES, weight: 1, example: 'the [Vantage] drama' },
  {
    type: 'work',
    side: 'after',
    words: words(
      `premieres premiered debuts debuted airs aired streams streamed renewed cancelled canceled axed opens opened returns
       launches launched bows bowed hits wrapped`,
    ),
    weight: 1,
    example: '[Harbour Nights] premieres',
  },
  {
    type: 'work',
    side: 'before',
    words: words(
      `series film movie show drama comedy sitcom sequel prequel thriller spin-off spinoff miniseries musical novel book
       game comic titled called renews renewed cancels cancelled orders ordered entitled episode pilot anthology remake
       reboot miniseries special franchise soap smash hit blockbuster podcast`,
    ),
    weight: 2,
    example: 'the crime drama [Harbour Nights]',
  },
  {
    type: 'work',
    side: 'before',
    words: words('in on of for'),
    weight: 1,
    example: 'who appears in [Harbour Nights]',
  },
  {
    type: 'company',
    side: 'before',
    words: words(
      'streamer network studio broadcaster channel distributor publisher platform studios streaming',
    ),
    weight: 2,
    example: 'the streamer [Vantage]',
  },
  {
    type: 'company',
    side: 'after',
    words: words(
      `executives exec execs original originals subscribers spokesperson spokesman spokeswoman announced ordered greenlit
       renewed orders renews cancels axes slate schedule lineup line-up platform upfront app panel says said`,
    ),
    weight: 1,
    example: '[Vantage] announced',
  },
  {
    type: 'company',
    side: 'after',
    words: pairs(
      'has have had',
      'renewed ordered cancelled canceled axed greenlit commissioned picked dated acquired given',
    ),
    weight: 2,
    example: '[Vantage] has renewed Harbour Nights',
  },
  {
    type: 'company',
    side: 'before',
    words: pairs(
      'airs air aired airing streams stream streamed streaming premieres premiere premiered debuts debut debuted broadcast shown available launches launch runs carried',
      'on by',
    ),
    weight: 2,
    example: 'Harbour Nights airs on [Vantage]',
  },
  {
    type: 'outlet',
    side: 'before',
    words: words('told tells via per website site magazine newspaper tabloid outlet podcast blog'),
    weight: 1,
    example: 'told [The Evening Gull]',
  },
  {
    type: 'outlet',
    side: 'after',
    words: words('reports reported podcast magazine website learned'),
    weight: 2,
    example: '[The Evening Gull] reports',
  },
  {
    type: 'team',
    side: 'before',
    words: words('team squad crew members member group league'),
    weight: 1,
    example: 'a member of the [Night Watch]',
  },
]

/** The last word of a name that gives its type away: "Castellan Pictures", "Northern Gazette", "Lampverse". */
export const NAME_ENDINGS: readonly { readonly type: EntityType; readonly words: ReadonlySet<string> }[] = [
  {
    type: 'company',
    words:
      words(`pictures studios studio entertainment television tv films productions networks network channel media
      animation books comics games publishing broadcasting interactive productions+ plus management talent partners artists agency
      associates distribution releasing holdings inc corp ltd anime records theatricals talkies filmworks telefilm cinemas creations`),
  },
  {
    type: 'outlet',
    words:
      words(`times post gazette weekly magazine report herald news chronicle daily reporter tribune ledger review journal
      telegraph guardian digest insider observer mail express deadline podcast dispatch press leaks monthly forums
      clarion bugle examiner inquirer enquirer standard independent argus courier sentinel register tattle`),
  },
  { type: 'universe', words: words('universe multiverse') },
]

/** Papers are called so, and works as often: "The Baltimore Sun", "The Quiet Sun". */
export const PAPERS_OR_WORKS = words('sun mirror globe planet wire echo star')

/** Names that end so are continuities: "Arrowverse". */
export const UNIVERSE_ENDING = /\p{L}verse$/u

/** Words before a name that belong to it and make it a person's, real or not: "Dame Philippa", "Dr. Halloran". */
export const HONORIFICS = words('mr mrs ms mr. mrs. ms. dame sir miss')
export const RANKS =
  words(`dr dr. doctor captain commander professor prof. sergeant sgt. detective inspector agent general
  colonel major lieutenant lt. king queen prince princess lord lady father sister brother mother baron count president chief
  officer judge nurse uncle aunt di ds dci dsi dc pc wpc capt capt. cpl ensign admiral marshal sheriff deputy constable superintendent
  corporal petty reverend rev. det. fr. cmdr. supt. insp. adm. senator mayor governor chancellor emperor empress duke duchess
  commissioner commodore brigadier countess baroness viscount marquess archduke headmaster headmistress cadet trooper sultan tsar warlord
  principal ambassador navigator postmaster madam madame auntie vicar abbess abbot friar
  pastor bishop archbishop cardinal monsignor rabbi grandpa grandma granny nana matron squire quartermaster midshipman castellan`)
