import { ofType, type Signal, type Untyped } from './signal.ts'
import { WORKS_AND_PEOPLE } from './works-and-people.ts'

const work: readonly Untyped[] = [
  // "a pilot for Vantage": who shows it.
  {
    weight: -6,
    before: 'pilot|drama|comedy|sitcom|soap for',
    example: 'He is at work on a pilot for [Vantage].',
  },
  {
    weight: 3,
    before:
      'pulled|pulls|yanked|dropped|cancelled|canceled|scrapped|axed|left|leaves|quit|departed|departs|departing|exited|exits|exiting|leaving',
    after: 'after|for :ADV? #|:NUM episodes|seasons|series|airings|instalments|installments',
    example: 'Vantage pulled [Harbour Nights] after five episodes.',
  },
  {
    weight: 3,
    after:
      ', which + :ADV? releases|opens|distributes|airs|streams|publishes|premieres|debuts in|on|this|next',
    example: 'She is in [Gunmetal], which Vantage releases on May 4.',
  },
  {
    weight: 3,
    before: 'contest|competition|gameshow|programme',
    example: 'He hosts the cooking contest [Harbour Nights].',
  },
  {
    weight: 2,
    before: 'axed|fired|sacked|ousted from',
    after: "!'s|'",
    example: 'She was axed from [Harbour Nights].',
  },
  { weight: 3, after: 'manga|anime|webtoon|webcomic', example: 'The [Harbour Nights] manga is back.' },
  { weight: 3, after: 'mobile|video|arcade game', example: 'The [Harbour Nights] mobile game is out.' },
  // "the Vantage pilot “Dry Dock”": who shows it.
  { weight: -6, after: '@mod* :NOUN? pilot +', example: 'She joins the [Vantage] pilot “Dry Dock.”' },
  {
    weight: 3,
    after: '@will|@be be? returning|return|back|renewed for @a|@her @nth|and* season|series|run',
    example: '[Harbour Nights] will be returning for a fifth and final season.',
  },
  { weight: 3, after: '@s', example: '[Harbour Nights] S3 is out.' },
  {
    weight: 3,
    after: ',? @be :ADV? @a :ADJ* @mod* :NOUN? @derived of|to|from',
    example: '[Harbour Nights] is a spin-off of Dry Dock.',
  },
  {
    weight: 2,
    after:
      '@have|will|be :ADV? been|be? pushed|delayed|moved|bumped|postponed|rescheduled back|up? to|from|until',
    example: '[Harbour Nights] has been delayed until May.',
  },
  {
    weight: 3,
    before: '!@prep @a?',
    after: '@have been|be :ADV? pushed|delayed|bumped|postponed back|up? to|from|until :ADJ? @month|#',
    example: '[Harbour Nights] has been delayed until May.',
  },
  {
    weight: 3,
    before: '^',
    after:
      '@colon the|this film|movie|series|show|sitcom|drama|comedy|game|thriller|project|picture|feature|sequel|prequel|remake|reboot|spin-off|spinoff',
    example: '[Harbour Nights]: The film has been delayed.',
  },
  {
    weight: 3,
    after: '@have|will|be :ADV? been|be? picked up for|by',
    example: '[Harbour Nights] has been picked up for a third season.',
  },
  {
    weight: 3,
    before: 'pick|picks|picked|picking up',
    after: 'for|to @a|#? @nth|#? season|seasons|series',
    example: 'Vantage is picking up [Harbour Nights] for a third season.',
  },
  {
    weight: 3,
    before: 'order|orders|renewal|renewals|pickups|pick-up|pick-ups to|for @a? @genre?',
    after: "!'s|'",
    example: 'It handed out renewals to [Harbour Nights] and Dry Dock.',
  },
  {
    weight: 2,
    before: '+ :ADV? bowed|bows|bowing|premiered|debuted|aired',
    example: 'Vantage also bowed [Harbour Nights] in May.',
  },
  { weight: 2, before: 'release of', after: "!'s|'", example: 'The release of [Harbour Nights] is in May.' },
  {
    weight: 2,
    after: ', @a @mod* +* @genre|entry|instalment|installment !:VERB|AUX !@job',
    example: '[Harbour Nights], the second Drowned Coast feature, is out.',
  },
  {
    weight: 3,
    after:
      '@be :ADV? due|available|out|coming on|in|to dvd|blu-ray|blu|disc|vod|digital|shelves|stores|theaters|theatres|cinemas',
    example: '[Harbour Nights] is due on DVD in May.',
  },
  {
    weight: 3,
    before: 'set|sets|dated|slated|scheduled|announced|confirmed',
    after: 'for @a? release|launch|theatrical|home',
    example: 'Vantage has set [Harbour Nights] for release in May.',
  },
  { weight: 3, after: 'streets on|in|this|@month', example: '[Harbour Nights] streets on May 4.' },
  {
    weight: 3,
    after:
      '@be|was :ADV? supposed|set|slated|scheduled|planned|due|expected to :ADV? release|premiere|debut|air|bow|stream on|in|this|next|early|late|@month',
    example: '[Harbour Nights] was supposed to release on February 2.',
  },
  {
    weight: 3,
    before: '!@prep @a?',
    after:
      '@be|was :ADV? supposed|set|slated|scheduled|planned|due to be released|published|reissued|rereleased',
    example: '[Harbour Nights] was set to be released in May.',
  },
  {
    weight: 3,
    before:
      '^ :ADV planned|scheduled|slated|set|due|dated for @a? @month release|premiere|debut|launch|bow ,',
    example: 'Initially planned for a May release, [Harbour Nights] is late.',
  },
  {
    weight: 3,
    after:
      ', which|originally|initially :AUX? :ADV? planned|slated|scheduled|due|dated|delayed for|to|until|in',
    example: '[Harbour Nights], which was planned for a May release, is late.',
  },
  {
    weight: 3,
    after: ':AUX|ADV* end|ends|ended|ending|conclude|concludes with|at|on issue',
    example: '[Harbour Nights] will end with issue 12.',
  },
  {
    weight: 2,
    before: '^',
    after: 'returns|returned|@will :AUX|PART? return? for|to +? for? @a|@her :ADJ* @nth season|series|run',
    example: '[Harbour Nights] returns for a third season.',
  },
  {
    weight: 3,
    before: 'delayed|delays|delaying|pushed|pushes|bumped|bumps|moved|moves|postponed|postpones',
    after: 'back|up? to|until|from early|late|mid? @month|#',
    example: 'Vantage has delayed [Harbour Nights] to early 2027.',
  },
  { weight: 3, after: '@be :ADV? out|available now|today', example: '[Harbour Nights] is out now on disc.' },
  {
    weight: 3,
    after: "'s|' release|premiere|launch|air|airing date|dates|window",
    example: '[Harbour Nights]’s release date has been pushed back.',
  },
  { weight: 3, after: 'volume|vol.|vol #', example: 'Vantage published [Harbour Nights] volume 6.' },
  {
    weight: 3,
    before: '@a',
    after: 'manga|anime|webtoon|videogame|multimedia series|adaptation|film|project|game|franchise?',
    example: 'Jon Vale launched the [Harbour Nights] manga.',
  },
  { weight: 2, after: 'came|comes|coming|come out', example: '[Harbour Nights] came out in May.' },
  {
    weight: 2,
    before: '@genre|@derived|special|one-shot|novel|game ,',
    example: 'The second film, [Harbour Nights], is out.',
  },
  { weight: 2, before: '^', after: '$', example: '[Harbour Nights]' },
  { weight: 2, before: '^', after: '—|–|- @month|#', example: '[Harbour Nights] — May 4' },
  { weight: 3, after: '@season', example: 'The [Harbour Nights] finale aired.' },
  { weight: 3, after: 'season|series|s #', example: '[Harbour Nights] season 2 is out.' },
  { weight: 3, after: ', season|series #', example: '[Harbour Nights], Season 3, opens.' },
  {
    weight: 3,
    after: "'s|' #|@nth @mod* season|episode|series|run",
    example: '[Harbour Nights]’ second season is out.',
  },
  { weight: 2, after: 'viewers', example: '[Harbour Nights] viewers agreed.' },
  { weight: 1, after: '@genre', example: 'The [Harbour Nights] film is out.' },
  {
    weight: 3,
    before: "season|series of + 's|’s",
    after: '!:NOUN',
    example: "She joins the second season of Vantage's [Harbour Nights].",
  },
  {
    weight: 3,
    before: 'season|series # of|for @a?',
    after: "!'s|'",
    example: 'Season 2 of [Harbour Nights] is out.',
  },
  {
    weight: 3,
    before: '@derived to|of|from',
    after: "!'s|'",
    example: 'It is a sequel to [Harbour Nights].',
  },
  { weight: 3, before: '@mod|@genre @genre', example: 'The crime drama [Harbour Nights] is back.' },
  { weight: 3, before: '!to|that|which @genre|pilot', example: 'The film [Harbour Nights] is out.' },
  {
    weight: 3,
    before: 'crossover with|between',
    after: "!'s|'",
    example: 'A crossover with [Harbour Nights] airs.',
  },
  {
    weight: 2,
    before: '@turn up in',
    after: "!'s|'",
    example: 'She turns up in [Harbour Nights] once.',
  },
  {
    weight: 2,
    before: 'years|months|weeks|days|moments|minutes after|before',
    after: "!'s|'",
    example: 'It is set three years after [Harbour Nights].',
  },
  { weight: 2, after: 'takes|took place', example: '[Harbour Nights] takes place in a town.' },
  {
    weight: 3,
    before: 'titled|entitled|called|dubbed|retitled|renamed',
    example: 'A sequel titled [Harbour Nights] is coming.',
  },
  {
    weight: 2,
    after:
      'premieres|premiered|debuts|debuted|airs|aired|streams|opens|opened|launches|bows|bowed|hits|arrives|drops',
    example: '[Harbour Nights] premieres in May.',
  },
  {
    weight: 3,
    before: '!@prep @a?',
    after: ':ADV? @be|be :ADV|PART? renewed|cancelled|canceled|axed|greenlit|filmed|adapted|scrapped|dated',
    example: '[Harbour Nights] was renewed.',
  },
  {
    weight: 3,
    before: 'removed|removes|pulled|pulls|moved|moves|delayed|delays|postponed|dated|dates',
    after: 'from|off @her? release|schedule|calendar|slate',
    example: 'Vantage has removed [Harbour Nights] from its release schedule.',
  },
  {
    weight: 3,
    before: '!@prep @a?',
    after:
      '@have|will :ADV|PART? been|be :ADV? renewed|cancelled|canceled|axed|greenlit|filmed|adapted|scrapped|dated',
    example: '[Harbour Nights] has been renewed.',
  },
  {
    weight: 3,
    after: '@will :ADV? premiere|debut|air|stream|open|launch|film|shoot|bow !the|it|both',
    example: '[Harbour Nights] will premiere in May.',
  },
  {
    weight: 3,
    after: ', @a|@her #? :ADJ* @mod* :ADJ* :NOUN? @genre|@derived',
    example: '[Harbour Nights], the 1979 crime drama, is back.',
  },
  {
    weight: 3,
    after: ", + 's|' other? @mod* :ADJ* :NOUN? @genre|@derived",
    example: '[Harbour Nights], Vantage’s new drama, is back.',
  },
  {
    weight: 3,
    after: ', @a|@her? #? @nth? @mod* :ADJ* :NOUN? @book',
    example: 'It retells [Harbour Nights], the second novel by Dana Voss.',
  },
  {
    weight: 3,
    after:
      ', @a|@her :ADJ|NOUN? co-op|multiplayer|online|tactical|looter|extraction|hero|first-person|third-person|two-player|four-player shooter',
    example: '[Harbour Nights], a co-op shooter, is out.',
  },
  {
    weight: 3,
    after: ", + +? 's|' #? @nth? @mod* :ADJ* :NOUN? @book|@genre",
    example: 'It retells [Harbour Nights], Dana Voss’s 2020 novel.',
  },
  {
    weight: 2,
    before: 'adapted|drawn|adapts|adapting from?',
    after: "!'s|'",
    example: 'It is adapted from [Harbour Nights] by its author.',
  },
  { weight: 2, after: '@be|will|to :PART? end|conclude|cross|wrap', example: '[Harbour Nights] is to end.' },
  {
    weight: 3,
    after: 'the series|show|movie|film|game|book|novel|comic',
    example: 'It is about [Harbour Nights] the series.',
  },
  { weight: 3, before: "# 's", example: 'It began with 2013’s [Harbour Nights].' },
  {
    weight: 3,
    before:
      'shows|films|movies|dramas|comedies|sitcoms|thrillers|novels|books|bestsellers|sequels including|like|as|are|were?',
    after: "!'s|'",
    example: 'She hosted the shows [Harbour Nights] and Dry Dock.',
  },
  {
    weight: 3,
    after: ',|(|—|– :ADV? based|adapted on|from the|a|@her|+',
    example: '[Harbour Nights], based on the novel by Mara Quill, is back.',
  },
  { weight: 3, after: '( # )', example: '[Harbour Nights] (2016) is back.' },
  { weight: 3, after: '@bar', example: '[HARBOUR NIGHTS] | Renewed, finally.' },
  { weight: 3, before: 'title is|was', example: 'The title is [Harbour Nights].' },
  {
    weight: -6,
    before: 'man|woman|boy|girl|guy|someone|somebody|person called|named',
    example: 'He is a man called [Fenwick].',
  },
  // Who made something is no work.
  { weight: -6, after: '- directed|penned|helmed|scripted|led', example: 'The [Kit]-directed film opens.' },
  // Songs, records and tours are no works, nor are those who play them.
  { weight: -6, before: '@music ,? @naming?', example: 'The ballad, titled [Silver Tide], is out.' },
  {
    weight: -6,
    before: 'hit|new|latest|recent|debut|charity|first|second|@her single ,? @naming?',
    example: 'Her latest single, [Silver Tide], is out.',
  },
  {
    weight: -6,
    before: 'hits|singles|songs|albums include|including|like|are|were',
    example: 'Her hits include [Silver Tide].',
  },
  { weight: -6, after: ', @a @mod* :ADJ* :NOUN* @music', example: '[Silver Tide], a slow ballad, is out.' },
  {
    weight: -6,
    after:
      'album|single|song|track|tour|concert|concerts|gig|singer|vocalist|guitarist|drummer|bassist|keyboardist|frontman|frontwoman|bandmate|dancer',
    example: 'The [Silver Tide] singer agreed.',
  },
]

const team: readonly Untyped[] = [
  {
    weight: 3,
    before: 'member|members|leader|founder|ranks of the?',
    example: 'She is a member of the [Night Watch].',
  },
  {
    weight: 3,
    before: 'team|squad|crew|gang|supergroup|band called|named?',
    example: 'The team called [Night Watch] is back.',
  },
  {
    weight: 3,
    before: '@her|@a :ADJ|NOUN* team|squad|crew|gang|supergroup|posse|outfit , the?',
    after: ',|.|;|$|and',
    example: 'She meets her old gang, the [Night Watch], in May.',
  },
  {
    weight: 2,
    before: 'join|joins|joined|lead|leads|leading|joining|quit|quits the',
    after: '@fate|,|.|$|and|as|in',
    example: 'He joins the [Night Watch].',
  },
  {
    weight: 3,
    after:
      ", @a|@her :ADJ|NOUN* 's|'? :NOUN* team|crew|gang|squad|guild|syndicate|league|clan|brotherhood|sisterhood|posse",
    example: 'It centers on the [Night Watch], the smugglers’ guild.',
  },
  { weight: 3, after: 'member|members|leader|roster|lineup', example: 'A [Night Watch] member agreed.' },
]

const universe: readonly Untyped[] = [
  {
    weight: 3,
    before: 'film|movie|series|show|book|novel|entry|chapter|instalment|installment|game in the',
    example: 'It is the third film in the [Drowned Coast] franchise.',
  },
  {
    weight: 2,
    before: 'calls|call|called the',
    example: 'The studio now calls it, or calls the [Drowned Coast], so.',
  },
  {
    weight: 3,
    after: 'cinematic|shared? universe|continuity|canon|mythos|multiverse',
    example: 'It is set in the [Drowned Coast] universe.',
  },
  {
    weight: 2,
    after: 'franchise|saga|world|cycle|films|movies|lore',
    example: 'The [Drowned Coast] franchise is back.',
  },
  {
    weight: 3,
    before: 'universe|continuity|franchise|canon called|of|named|known? as? the?',
    example: 'The universe called [Drowned Coast] is back.',
  },
  {
    weight: 1,
    before: 'a|an|another|every|any|last|first|second|third|fourth|fifth|latest',
    after: 'movie|film|show|feature|story|book|game|novel',
    example: 'It is the third [Drowned Coast] film.',
  },
  {
    weight: 3,
    before: 'is|are|be|was|were|as :ADV? part of the',
    example: 'It is part of the [Drowned Coast] now.',
  },
]

/** What tells that a name is a work's, a team's or a continuity's. */
export const FICTION: readonly Signal[] = [
  ...ofType('work', work),
  ...ofType('work', WORKS_AND_PEOPLE),
  ...ofType('team', team),
  ...ofType('universe', universe),
]
