import { ofType, type Signal, type Untyped } from './signal.ts'

const company: readonly Untyped[] = [
  {
    weight: 3,
    before: '+ , the @mod* :ADJ*',
    after: '@mod* series|drama|show|comedy|film|thriller|sitcom from|starring',
    example: 'She joins Harbour Nights, the upcoming [Vantage] series from its creator.',
  },
  {
    weight: 3,
    after: ', part|owner|owners|subsidiary|division of',
    example: 'It is made by [Vantage], part of a large group.',
  },
  {
    weight: 3,
    before: 'pilot|drama|comedy|sitcom|soap for',
    example: 'He is at work on a pilot for [Vantage].',
  },
  {
    weight: 3,
    after: '@mod* :ADJ* :NOUN? pilot +',
    example: 'She joins the [Vantage] drama pilot “Dry Dock.”',
  },
  {
    weight: 3,
    after: "'s|' :NUM|ADJ|NOUN|PUNCT* :NUM|NOUN* @genre|mini-series +",
    example: '[Vantage]’s 10-episode 1977 mini-series Dry Dock is out.',
  },
  {
    weight: 3,
    before: 'over at',
    after: ', the network|studio|streamer',
    example: 'Over at [Vantage], the network is tired.',
  },
  {
    weight: 3,
    after: 'announced|confirmed|revealed this|last|yesterday|today|earlier|late|early|at|in',
    example: '[Vantage] announced this morning that it is over.',
  },
  {
    weight: 3,
    before: '@air in|across the? +* on',
    example: 'It will be shown in the United States on [Vantage].',
  },
  {
    weight: 3,
    after: ', where @a @genre|season :ADV? @air',
    example: '[Vantage], where the show streams, agreed.',
  },
  {
    weight: 3,
    after: 'network|cable|streaming @mod* :NOUN? @genre',
    example: 'It is the [Vantage] network comedy.',
  },
  { weight: 2, after: '@mod* space|soap|rock opera', example: 'It is the [Vantage] space opera.' },
  {
    weight: 3,
    before: '@be|due|out|expected|coming|all|episodes :ADV? on|to',
    after: 'on|in|this|next @month',
    example: 'It is due on [Vantage] in October.',
  },
  { weight: 3, before: "it 's on", example: 'It’s a podcast, and it’s on [Vantage] now.' },
  {
    weight: 3,
    after: 'said|announced|confirmed @month',
    example: '[Vantage] said Thursday that it is over.',
  },
  {
    weight: 3,
    before: 'hits|hit|comes|come|came|moves|returns|arrives to|on?',
    after: 'on|in? @month',
    example: 'It comes to [Vantage] on January 7.',
  },
  {
    weight: 3,
    before: 'resume|resumes|resuming|continue|continues|begin|begins|bow|bowing on',
    after: 'in|on|this|next|@month',
    example: 'It is to resume on [Vantage] in May.',
  },
  {
    weight: 3,
    before: 'will|to move|return|come to',
    after: 'on|in @month',
    example: 'Dry Dock will move to [Vantage] on January 7.',
  },
  {
    weight: 3,
    before: 'pickup|pick-up|renewal|greenlight from',
    example: 'It has received a pickup from [Vantage].',
  },
  {
    weight: 3,
    after: '@mod* @genre gem|standout|staple|phenom|juggernaut|stalwart|favorite|favourite|mainstay +',
    example: 'The [Vantage] comedy gem Harbour Nights is back.',
  },
  { weight: 3, after: ', @a streaming service|giant', example: '[Vantage], the streaming service, agreed.' },
  {
    weight: 2,
    before: 'coming|due|heads|heading|headed|arriving|moving to|on',
    after: 'this|in|on|next|@month',
    example: 'It is coming to [Vantage] this fall.',
  },
  {
    weight: 3,
    before: 'on',
    after: "'s|' +",
    example: 'She is on [Vantage]’s Harbour Nights.',
  },
  { weight: 2, before: 'for', after: "'s|' +", example: 'She is up for [Vantage]’s Harbour Nights.' },
  { weight: 2, before: 'at', after: "'s|' +", example: 'She is at [Vantage]’s Harbour Nights.' },
  { weight: 2, before: '@month|# (', after: ')', example: 'Harbour Nights — fall 2026 ([Vantage])' },
  {
    weight: 3,
    before:
      'streamer|network|studio|broadcaster|channel|distributor|publisher|developer|platform|studios|producer-distributor',
    example: 'The streamer [Vantage] agreed.',
  },
  {
    weight: 3,
    after: ", @a :ADJ* streamer|network|studio|broadcaster|channel|distributor|publisher !'s|' !:VERB|AUX",
    example: '[Vantage], the streamer, agreed.',
  },
  { weight: 3, before: '@air :ADV? on|by|via|to', example: 'It airs on [Vantage] now.' },
  {
    weight: 3,
    before: 'watched|streamed|rewatched :ADV? on|via',
    example: 'It can be watched on [Vantage].',
  },
  { weight: 3, before: '@month|# ,? only|exclusively? on|via', example: 'It is back June 12 on [Vantage].' },
  { weight: 3, before: '@month # , # , on', example: 'It is back June 12, 2017, on [Vantage].' },
  { weight: 3, after: '@have :ADV? @ordered', example: '[Vantage] has renewed it.' },
  { weight: 3, after: "has|had n't @ordered", example: '[Vantage] hasn’t set a date.' },
  { weight: 3, after: '@order', example: '[Vantage] ordered it.' },
  {
    weight: 3,
    after: "'s|' @mod* :ADJ* :NOUN* @mod* @genre +",
    example: '[Vantage]’s crime drama Harbour Nights is back.',
  },
  {
    weight: 2,
    after: "'s|' @mod* :ADJ :NOUN* @genre",
    example: '[Vantage]’s hourlong crime drama about ships is back.',
  },
  { weight: 3, after: '@mod* :ADJ* :NOUN? @genre +', example: 'The [Vantage] drama Harbour Nights is back.' },
  {
    weight: -6,
    before: '+ and',
    after: '@mod* @genre +',
    example: 'The Pim Orr and [Ice Cole] comedy Dry Dock is out.',
  },
  {
    weight: 2,
    before: '+ , @a',
    after: '@mod* :ADJ* :NOUN? @genre ,|.|that|about',
    example: 'Harbour Nights, the [Vantage] legal drama, is out.',
  },
  { weight: 2, after: 'limited|original|originals @genre', example: 'It is a [Vantage] limited series.' },
  {
    weight: 3,
    after:
      'executives|exec|execs|subscribers|spokesperson|spokesman|spokeswoman|slate|schedule|lineup|line-up|upfront|upfronts|chief|publicist|app',
    example: 'A [Vantage] spokesman agreed.',
  },
  {
    weight: 3,
    before: 'president|head|ceo|chief|chairman|owner|subsidiary|division|executives|exec|execs of|at',
    example: 'The head of [Vantage] agreed.',
  },
  {
    weight: 3,
    before: 'deal|pact|contract with|at',
    example: 'She signed a first-look deal with [Vantage].',
  },
  {
    weight: 3,
    before:
      'owned|distributed|published|financed|ordered|commissioned|backed|axed|cancelled|canceled|released by',
    example: 'It is distributed by [Vantage].',
  },
  {
    weight: 3,
    before: 'produced|co-produced|made by',
    after: 'for +',
    example: 'It is produced by [Brass Monkey] for Vantage.',
  },
  {
    weight: 2,
    after: '@be eyeing|developing|bringing|adding|launching',
    example: '[Vantage] is developing it.',
  },
  {
    weight: 2,
    after: 'declined|picked|passed|picks|gave|announced|unveiled|hands|dates|released|releases|unveils',
    example: '[Vantage] declined to comment.',
  },
  {
    weight: 3,
    after: '@will :ADV? release|distribute|stream|carry|publish|air it|the',
    example: '[Vantage] will release it.',
  },
  {
    weight: 3,
    after: 'carries|distributes|publishes|releases|airs|streams the|it|both|all',
    example: '[Vantage] carries the show.',
  },
  {
    weight: 3,
    before: 'repped|represented|managed by',
    example: 'She is repped by [Marlin & Coe] and Vane.',
  },
  {
    weight: 3,
    before: 'nobody|somebody|someone|anybody|everybody|anyone|source|sources|insider|insiders at',
    example: 'Nobody at [Vantage] would say.',
  },
  { weight: 3, after: 'today announced|announces', example: '[Vantage] today announced it.' },
  { weight: 2, after: 'put|puts out|up @a', example: '[Vantage] put out a statement.' },
  {
    weight: 2,
    after: '@have yet to announce|set|date|confirm|say',
    example: '[Vantage] has yet to set a date.',
  },
  {
    weight: 3,
    before: 'spokesperson|spokesman|spokeswoman|rep|publicist for',
    example: 'A spokesman for [Vantage] agreed.',
  },
  { weight: 2, after: 'had|has|have|offered no comment', example: '[Vantage] had no comment.' },
  { weight: 2, before: 'is|was|are with', after: ',|.|and|in|$', example: 'She is with [Kestrel Vane].' },
  { weight: 2, after: "'s|' # @genre +", example: '[Vantage]’s 2013 film Harbour Nights is back.' },
  { weight: 2, after: '@say', example: '[Vantage] said so.' },
  {
    weight: 2,
    before:
      'is|are|was|starts|started|shows|screens|back|continues|continue|exclusive|home|live|show|series|season|seasons|years|run|due on',
    example: 'It starts on [Vantage] in May.',
  },
  {
    weight: 2,
    after: "did|does|do|would|wo n't|not reply|respond|comment|say",
    example: '[Vantage] did not reply.',
  },
  {
    weight: 3,
    before: 'production|pre-production|setup|development for|at',
    after: ".|,|and|with|$|!'s",
    example: 'It is in production for [Vantage].',
  },
  { weight: 2, before: 'reached out to', example: 'We reached out to [Vantage] then.' },
  {
    weight: 3,
    before: 'season|episode|finale|premiere|cast|star|creator of',
    after: "'s|' :ADJ* @mod* :NOUN* +",
    example: 'The fifth season of [Vantage]’s Harbour Nights is out.',
  },
  {
    weight: 3,
    after: ':NOUN|ADJ :NOUN? chief|boss|executive|exec|president|head',
    example: '[Vantage] drama chief Mara Quill agreed.',
  },
  { weight: 2, before: '@a', after: 'rep|reps|source|sources|insider', example: 'A [Vantage] rep agreed.' },
  { weight: 1, after: 'boss|bosses|insiders', example: '[Vantage] bosses agreed.' },
  { weight: 2, after: 'viewers', example: '[Vantage] viewers agreed.' },
  { weight: 1, after: '@genre', example: 'It is the [Vantage] soap.' },
  { weight: 1, before: 'for|at|from|with', example: 'A win for [Vantage] it is.' },
]

const outlet: readonly Untyped[] = [
  { weight: 3, before: '^ (', after: ') $', example: '([The Evening Gull])' },
  { weight: 3, before: '^ ( via|source|from|credit :?', after: ') $', example: '(via [The Evening Gull])' },
  {
    weight: 3,
    after: 'published|ran|broke|quoted|cited @a',
    example: '[The Evening Gull] published a rumour.',
  },
  {
    weight: 3,
    before: 'asked|interviewed by|for',
    after: "'s|' +",
    example: 'She was asked by [The Evening Gull]’s Mara Quill.',
  },
  {
    weight: 3,
    before: 'sources|source|insiders|insider|rep|reps|spokesperson|spokesman|spokeswoman tell',
    example: 'Sources tell [Gullwatch] that it is back.',
  },
  { weight: 3, before: 'told|tells|via|per', example: 'She told [The Evening Gull] so.' },
  { weight: 2, before: 'he|she|they told|tells the', example: 'She told the [Evening Gull] so.' },
  {
    weight: 3,
    before: 'according|speaking|spoke|talking|confirmed|confirms|revealed|explained|tipped to|with',
    example: 'According to [The Evening Gull], it is back.',
  },
  {
    weight: 3,
    before: 'interview|interviewed|profile|podcast|panel|chat with|for|by',
    after: '!:NOUN',
    example: 'In an interview with [The Evening Gull] she agreed.',
  },
  {
    weight: 3,
    before: 'report|reports|scoop|article|column from|by|in|at',
    after: "!'s|'",
    example: 'A new report from [The Evening Gull] says so.',
  },
  { weight: 3, before: 'reported by|in|on', example: 'It was first reported by [The Evening Gull] then.' },
  {
    weight: 3,
    before: 'scooper|leaker|tipster|insider|account|user|fan-account ,?',
    example: 'It comes from the scooper [Gullwatch].',
  },
  {
    weight: 3,
    before: 'website|site|magazine|newspaper|tabloid|outlet|podcast|blog|paper|trade|fansite|newsletter',
    example: 'The website [Gullwatch] agreed.',
  },
  {
    weight: 3,
    after: 'reports|reported|understands|podcast|magazine|website',
    example: '[The Evening Gull] reports that it is back.',
  },
  {
    weight: 3,
    after: '@have :ADV? exclusively? learned|learnt|confirmed',
    example: '[The Evening Gull] has learned that it is back.',
  },
  {
    weight: 3,
    after: 'can :ADV? confirm|reveal|report',
    example: '[The Evening Gull] can exclusively reveal it.',
  },
]

/** What tells that a name is a company's or an outlet's. */
export const BUSINESS: readonly Signal[] = [...ofType('company', company), ...ofType('outlet', outlet)]
