import { PERSON_NOUNS, RANKS } from '../cues.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const REAL_RANKS = words('chief president principal mayor senator governor')

/** Words that do the same beside a name, by the name under which patterns of signals call them: "@job". */
export const WORD_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  job: new Set([
    ...PERSON_NOUNS,
    'showrunners',
    'creators',
    'directors',
    'producers',
    'writers',
    'stars',
    'actors',
    ...'lead favourite favorite legend icon heartthrob treasure megastar auteur documentarian runner'.split(
      ' ',
    ),
  ]),
  /** Those of real people left out: "drama chief", "studio president". */
  rank: new Set([...RANKS].filter((word) => !REAL_RANKS.has(word))),
  a: words('the a an'),
  bar: words('|'),
  colon: words(':'),
  /** "Harbour Nights S3". */
  s: new Set(Array.from({ length: 30 }, (_, n) => `s${n + 1}`)),
  nth: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final last next new',
  ),
  prep: words('to with at by from near under over between behind'),
  her: words('his her their its our my'),
  be: words(`is are was were be been being 's`),
  have: words(`has have had`),
  will: words(`will would could may might can 'll shall won't wouldn't`),
  say: words(`said says say told tells adds added explains explained admitted admits recalled recalls insisted insists laughed laughs
    replied replies joked jokes teased teases quipped quips tweeted tweets recalls remembers grins shrugs chuckles`),
  act: words(`plays played portrays portrayed voices voiced directs directed wrote writes penned helmed
    helms hosts hosted composed composes narrates reprises reprised guest-stars headlines topline toplines headlined co-wrote co-directed
    co-created showruns`),
  acting:
    words(`play star portray voice direct write helm host compose narrate reprise headline topline guest-star co-star exec-produce
    executive-produce produce showrun co-write oversee`),
  play: words(`play plays played playing portray portrays portrayed portraying voice voices voiced voicing reprise reprises reprised
    reprising`),
  made: words(`written directed created penned produced helmed composed hosted scripted authored co-written co-created co-directed drawn
    illustrated developed adapted scored edited shot choreographed designed`),
  genre:
    words(`series show drama dramedy comedy sitcom film movie feature thriller soap procedural anthology miniseries docuseries
    documentary mystery saga western epic hit reboot revival special pic romcom horror biopic tearjerker chiller caper adventure cartoon animation anime
    two-parter three-parter four-parter six-parter eight-parter serial picture telenovela telemovie telefilm docudrama crossover`),
  book: words(
    'novel novels novella book books comic comics manga webtoon webcomic memoir miniseries trilogy saga musical play game videogame rpg jrpg mmo mmorpg platformer roguelike roguelite metroidvania soulslike podcast',
  ),
  season: words(
    'season seasons finale premiere pilot episode episodes trailer teaser cast poster ending opener reunion prequel sequel spinoff spin-off promo panel recap rewatch showrunners',
  ),
  music: words('song track album ballad record ep lp tune anthem duet b-side concert tour band'),
  naming: words('called titled entitled named'),
  derived: words(
    `spinoff spin-off sequel prequel reboot revival remake re-make follow-up adaptation offshoot continuation threequel`,
  ),
  month:
    words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. spring summer autumn fall winter monday tuesday wednesday thursday
    friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tonight night`),
  air: words(`air airs aired airing stream streams streamed streaming premiere premieres premiered premiering debut debuts debuted debuting
    broadcast broadcasts shown available launch launches launched launching runs ran returns return returned arrives arrive lands bows bow drop
    drops dropped hits only exclusively screens screened screening`),
  order:
    words(`ordered orders renewed renews cancelled canceled cancels axed axes greenlit greenlights commissioned commissions revived
    revives dropped optioned optioning nabbed nabs slates slated scrapped scraps shelved shelves resurrects resurrected acquires acquired bought
    buys sets scored scores landed lands`),
  ordered: words(
    'ordered renewed cancelled canceled axed greenlit commissioned picked dated acquired given handed slated set landed scheduled passed scrapped shelved revived bought optioned',
  ),
  turn: words('turn turns turned turning pop pops popped popping show shows showed showing'),
  mod: words(`new upcoming forthcoming hit original popular acclaimed animated live-action long-running sci-fi fantasy crime supernatural
    limited superhero flagship hourlong half-hour award-winning beloved cult medical legal family teen historical comic comedy period big-budget
    eight-part six-part four-part three-part ten-part two-part gritty dark classic first second third fourth fifth next latest last final untitled`),
  figure: words(
    'killer thief hero heroine villain vigilante assassin creature monster entity warrior alien robot android witch wizard mutant demon superhero supervillain outlaw pirate',
  ),
  /** What hardly anybody but a character is. */
  trade:
    words(`smuggler pirate assassin thief burglar spy vigilante witch wizard sorcerer sorceress vampire werewolf android robot alien cyborg knight
    warrior mercenary outlaw gangster mobster sheriff detective pathologist hitman fugitive heiress superhero supervillain villain antihero demon
    mutant princess sidekick hacker gunslinger swordsman safecracker bounty-hunter con-man con-artist shapeshifter necromancer mage thane`),
  kin: words(
    'brother sister mother father son daughter grandson granddaughter grandfather grandmother stepson stepdaughter half-brother half-sister wife husband cousin uncle aunt niece nephew twin nemesis mentor sidekick partner rival',
  ),
  /** Whom real people have around them, as characters have. */
  circle: words(
    'friend friends boyfriend girlfriend fiance fiancée fiancé lawyer attorney colleague ex boss teacher doctor spokesman spokeswoman manager agent publicist assistant wife husband child children kids',
  ),
  fate: words(`death fate arc storyline backstory powers ghost daughter son father mother brother sister wife husband costume identity ex
    origin demise redemption betrayal motives past nemesis mentor sidekick lair`),
}
