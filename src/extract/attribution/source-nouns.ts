const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** With "the", somebody named before: "the showrunner said". */
export const PERSON_ROLES =
  words(`actor actress star co-star showrunner director filmmaker helmer producer creator co-creator writer screenwriter
  scribe author novelist composer host comedian comic presenter performer thespian lead boss chief president chairman ceo
  singer exec executive ep editor animator artist cartoonist designer veteran newcomer mogul auteur man woman old winner nominee laureate alum alumnus
  alumna regular graduate legend icon songwriter musician rapper frontman entertainer playwright journalist mother father
  commissioner controller dramatist narrator anchor dancer choreographer cinematographer thesp hunk heartthrob funnyman funnywoman favourite favorite brit native`)

/** With "the", a company named before: "the streamer said in a statement". */
export const COMPANY_ROLES = words(
  'streamer network studio channel broadcaster publisher company distributor platform service label developer conglomerate',
)

/** With "the", an outlet named before: "the magazine reports". */
export const OUTLET_ROLES = words(
  'magazine site website paper newspaper outlet trade tabloid podcast publication portal blog account scooper leaker',
)

/** They speak for the company that they are named with. */
export const REPRESENTATIVES = words(
  'spokesperson spokesman spokeswoman spokespeople rep reps representative representatives',
)

/** They speak for the person that they are named with: "her agent". */
export const DEPUTIES = words('agent agents publicist publicists manager managers lawyer lawyers')

/** They report what others know. */
export const REPORTERS = words(
  'journalist reporter columnist correspondent scooper leaker blogger critic analyst',
)

/** Those who run the company that they are named with: "Vantage bosses". */
export const HEADS = words('bosses chiefs execs executives brass heads department office team pr publicists')

/** People whose name is withheld or not known: "sources say". */
export const UNNAMED_NOUNS =
  words(`leaker scooper source sources insider insiders mole tipster tipsters informant scoopers leakers staffer staffers exec execs
  executive executives employee employees agent agents publicist publicists manager managers lawyer lawyers people person member
  members user users commenter redditor redditors dataminer dataminers someone somebody spy spies birdie bird friend friends pal pals colleague colleagues`)

/** They stand for somebody only where no adjective turns them into a thing: "the other said", not "an early one". */
export const PRO_FORMS = words('one other others another second third fourth')

/** Anybody else who may be quoted, though their word is no source for news: "one fan wrote". */
export const BYSTANDERS =
  words(`fan fans reader readers viewer viewers critic critics director producer actor actress writer
  star reviewer attendee`)

/** Strangers to the article's subject who may be quoted too: "one stagehand muttered", "her mother said". */
export const STRANGERS =
  words(`grip gaffer stagehand crewmember neighbour neighbor witness onlooker bystander passer-by teacher driver waiter waitress barman
  bartender historian professor scholar analyst expert dealer collector visitor resident local councillor boy girl kid child teenager
  gentleman lady guy bloke chap tourist shopper volunteer organiser organizer guard nurse doctor priest vicar translator owner shopkeeper
  wife husband brother sister son daughter girlfriend boyfriend partner widow aunt uncle cousin niece nephew grandmother grandfather
  secretary assistant collaborator castmate classmate coworker voice moderator commentator columnist blogger youtuber poster redditor punter soul wag`)

/** Texts, which speak for those who made them: "a report from The Evening Gull says". */
export const DOCUMENTS =
  words(`report reports story article piece post posts tweet tweets statement statements interview blog profile release blurb slide
  listing page pages document documents paperwork screenshot screenshots notes message email letter memo thread caption video newsletter column feature exclusive scoop note comment comments
  announcement website account feed show`)

/** Texts that a company gives out: "a statement read". */
export const OFFICIAL_TEXTS = words('statement release announcement synopsis logline')

/** Those of them that tell what happens in a work. */
export const PLOTS = words('synopsis logline')

/** What anybody may write on the net: "a now-deleted post claims". */
export const POSTINGS = words('post posts tweet tweets thread threads')

/** What stands for nobody in particular: "reports suggest", "a leak says". */
export const HEARSAY = words('reports rumors rumours rumor rumour whispers leak leaks')

/** What somebody said or wrote, as a place: "also in the post: …". */
export const UTTERANCES = words(
  'post statement interview tweet thread letter memo email message caption newsletter column',
)

/** What is written beside a picture or under a post, before its words: "with the caption “Home”". */
export const CAPTIONS = words('caption captions captioned words word message hashtag comment line note')

/** What somebody says back: "came Quill's reply". */
export const REPLIES = words(
  'reply answer response verdict retort rejoinder advice explanation message summary',
)

/** What stands for the news of the sentences before: "confirmed *the news*", "*the casting* was announced". */
export const NEWS =
  words(`news announcement casting renewal cancellation deal move decision date dates title story report reports
  scoop rumor rumors rumour rumours pickup order departure exit return delay exclusive`)

/** How somebody sees or tells a thing, before their words: "Quill's version differs. “…”". */
export const ACCOUNTS = words(
  `version account take line reaction view opinion theory position stance story reasoning defence defense excuse
  recollection memory thoughts feelings words comment comments statement pitch assessment wish hope plan review`,
)

export const DEFINITE = words('the this that same its his her their said')
export const OWN_VOICE = words('we i us our my')

/** Words of time that may stand right behind a name and don't belong to it: "Quill said Friday". */
export const TIMES =
  words(`today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. overnight earlier recently exclusively onstage`)

/** Where people speak for themselves: "said on Twitter" is nobody's report. */
export const PLATFORMS = words(
  'Twitter X Instagram Facebook YouTube TikTok Tumblr Threads Bluesky Snapchat Weibo Reddit',
)
