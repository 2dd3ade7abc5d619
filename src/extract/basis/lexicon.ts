const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What a picture or moving picture is called: "a new photo from the set", "the trailer shows". */
export const FOOTAGE =
  words(`photo photos picture pictures pics pic snap snaps image images still stills trailer trailers teaser
  teasers poster posters clip clips footage video videos screenshot screenshots screengrab screengrabs spot first-look photographed papped`)

/** Those that run, of which a text tells on what happens in them. */
export const MOVING = words('trailer teaser clip clips footage animation')

/** What headlines list that have everything on a work: "Release Date, Cast, Plot, Trailer". */
export const TOPICS = words('release cast plot date everything spoilers episodes synopsis')

/** Words on the screen that tell of the work, where the headline promises footage: "the title card gives the date". */
export const CARDS = words('card cards credits caption captions')

/** Verbs by which a picture speaks: "shows", "reveals". */
export const SHOWING = words(
  'show shows showed showing judging reveal reveals revealed confirm confirms confirmed spotted seen see sees suggests features featured depicts glimpse photographed papped',
)

/** Signs of an announcement by the company itself. */
export const OFFICIAL = words(
  'announced announces announcing announcement official officially unveiled unveils statement press-release synopsis logline listing listings',
)

/** Two words that are signs of unnamed sources together: "word is", "we hear". */
export const ANONYMOUS_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['word', words('is has')],
  ['said', words('to')],
  ['i', words('hear')],
  ['we', words('hear')],
  ["'m", words('told assured')],
  ["i'm", words('told assured')],
  ["we're", words('told assured')],
  ['am', words('told assured')],
  ["'re", words('told assured')],
  ['are', words('told assured')],
  ['street', words('is')],
  ['talk', words('is')],
  ['is', words('talk')],
  ['been', words('talk')],
])

/** Signs that the writer or the fans suppose it. */
export const SPECULATION =
  words(`speculate speculation theory theories guess guessing hunch bet bookies bookmakers fans viewers readers forums wonder
  wondering wondered suspect suspects suspicion hoping assume assuming reckon reckons theorise theorize theorised theorized
  hunches prediction predictions predict probably doubtful money wager surprised shocked`)

/** What fans do and are where they suppose something. */
export const SUPPOSING =
  words(`think thinking thought believe believes believing believed suppose supposed hope hoping hoped want wanting wanted expect expecting
  expected speculate speculating speculated theorise theorize theorised theorized guess guessing guessed wonder wondering wondered suspect suspecting suspected
  predict predicting predicted assume assuming assumed convinced sure certain adamant say saying said claim claiming claimed insist
  insisting reckon reckoning figured argue arguing noticed spotted pointed theory theories petition petitioning clamouring clamoring`)

/** Signs that an outlet tells it first, and no company has. */
export const EXCLUSIVE = words('exclusive exclusively scoop')

/** Who passes on what unnamed people tell. */
export const SCOOPERS = words('scooper leaker account tipster insider scoopers leakers accounts')

/** Words of their names. */
export const SCOOPER_NAMES = words('leaks leak leaker leaked scoops scoop scooper rumors rumours')

/** Signs of unnamed sources. */
export const ANONYMOUS =
  words(`sources source insider insiders scooper scoopers leak leaks leaked leaker rumor rumors rumour rumours
  rumored rumoured tipster tipsters mole moles informant whispers chatter buzz gossip scuttlebutt grapevine hearing understood`)

/** Verbs that tell news in any tense: "Quill joins", "Quill was cast". */
export const CASTING_VERBS =
  words(`cast tap hire recast enlist sign book land nab join board add announce confirm name reveal unveil recruit
  promote elevate up upgrade replace succeed get order renew greenlight commission pick set choose bill credit`)

/** Verbs that tell news in the present: "Quill returns"; in the past they tell what the work has shown: "Nightjar appeared". */
export const NEWS_VERBS = words(
  'take return come bring reprise introduce see find leave exit quit depart bow step appear feature debut move axe sack fire oust lose bail resign withdraw part',
)
