import type { Certainty } from '../../model/index.ts'

/** What a word does to the certainty of what stands in its scope. */
export type Effect = Exclude<Certainty, 'certain'> | 'hypothetical'

/** Auxiliary verbs. "would" is the future of the past in reported speech and is judged there. */
export const MODALS: ReadonlyMap<string, Effect> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['should', 'likely'],
])

/**
 * Verbs whose infinitive or clause is less than a fact: "is *expected* to return". `passive` and `active` may differ: "was
 * said to" hedges, "said that" reports. After the commitment values of FactBank (Saurí and Pustejovsky 2009).
 */
export const GOVERNORS: readonly {
  readonly verbs: readonly string[]
  readonly effect: Effect
  readonly voice?: 'active' | 'passive'
  /** The effect where the audience is the subject: what fans want is nobody's plan. */
  readonly audience?: Effect
  /** The word right behind it that makes it say something else. */
  readonly unless?: string
  /** It says as much of a noun that is its object, or of one of these: "*denied* her return". */
  readonly ofNouns?: true | ReadonlySet<string>
  readonly example: string
}[] = [
  { verbs: words('expect'), effect: 'likely', ofNouns: true, example: 'is expected to return' },
  { verbs: words('target'), effect: 'likely', example: 'is targeted to return' },
  // Of people; of dates, "eyeing May" is likelier.
  { verbs: words('eye'), effect: 'possible', example: 'is eyed to return' },
  {
    verbs: words('say think believe understand report rumor rumour tip hear pencil'),
    voice: 'passive',
    effect: 'likely',
    example: 'is said to return',
  },
  // "*Look for* it to return" tells when to.
  { verbs: words('look appear seem'), effect: 'likely', unless: 'for', example: 'looks set to return' },
  { verbs: words('plan intend aim'), voice: 'active', effect: 'likely', example: 'plans to return' },
  // "loved her return" speaks of one that was.
  {
    verbs: words('like love'),
    effect: 'possible',
    audience: 'hypothetical',
    example: 'would love to return',
  },
  {
    verbs: words('want hope wish consider mull weigh contemplate ponder'),
    effect: 'possible',
    audience: 'hypothetical',
    ofNouns: true,
    example: 'is considering her return',
  },
  {
    verbs: words('hint suggest tease speculate wonder guess'),
    effect: 'possible',
    example: 'hinted that she returns',
  },
  {
    verbs: words('swirl circulate abound persist'),
    effect: 'possible',
    example: 'Rumours swirl that she returns',
  },
  { verbs: words('threaten'), effect: 'possible', example: 'threatened to leave' },
  // Whether they got it, the sentence doesn't say.
  {
    verbs: words('audition test compete campaign'),
    effect: 'hypothetical',
    example: 'auditioned to play her',
  },
  { verbs: words('claim allege'), effect: 'possible', example: 'claims that she returns' },
  {
    verbs: words('avoid escape dodge save rescue spare'),
    effect: 'denied',
    ofNouns: new Set(words('cancellation axe chop')),
    example: 'escaped being cancelled',
  },
  { verbs: words('refuse decline fail reject'), effect: 'denied', example: 'refused to return' },
  {
    verbs: words('deny debunk dismiss dispute refute'),
    effect: 'denied',
    ofNouns: true,
    example: 'denied that she returns',
  },
  {
    verbs: words('offer'),
    effect: 'possible',
    ofNouns: new Set(words('role part lead cameo return comeback spot arc')),
    example: 'offered her a cameo',
  },
  { verbs: words('doubt'), effect: 'unlikely', ofNouns: true, example: 'doubts that she returns' },
  { verbs: words('ask'), voice: 'active', effect: 'unknown', example: 'asked whether she returns' },
]

/** Adverbs of the verb group or at the head of its sentence. */
export const ADVERBS: ReadonlyMap<string, Effect> = new Map([
  ...words('reportedly apparently allegedly probably likely presumably supposedly seemingly tentatively').map(
    (w) => [w, 'likely'] as const,
  ),
  ...words('possibly perhaps maybe potentially conceivably').map((w) => [w, 'possible'] as const),
  ...words('unlikely').map((w) => [w, 'unlikely'] as const),
])

/** Right before the verb: "was *almost* cancelled" came close, and never was. */
export const NEAR_MISSES = new Set(['almost', 'nearly'])

/** Those who watch and read, and decide nothing: "*fans* want her back". */
export const AUDIENCE = new Set('fans viewers readers audiences people everyone everybody you we'.split(' '))

/** Turns of phrase that hedge what follows them in the sentence, as tokens in lower case. */
export const PHRASES: readonly {
  readonly words: readonly string[]
  readonly effect: Effect
  /** It hedges nothing behind the next comma. */
  readonly upToComma?: true
  readonly example: string
}[] = [
  phrase('if you believe', 'possible', 'If you believe the forums, she returns'),
  { ...phrase('asked about', 'unknown', 'Asked about a return, she laughed'), upToComma: true },
  ...['to', 'about', 'for', 'regarding'].flatMap((what) =>
    ['approached', 'contacted', 'courted', 'sounded out'].map((how) => ({
      ...phrase(`${how} ${what}`, 'possible', `She was ${how} ${what} a return`),
      upToComma: true as const,
    })),
  ),
  ...['turned down', 'turns down', 'turning down', 'passed on', 'passed up', 'rejected'].flatMap((how) =>
    [
      'the chance',
      'a chance',
      'the offer',
      'an offer',
      'the opportunity',
      'the role',
      'the part',
      'an invitation',
    ].map((what) => ({
      ...phrase(`${how} ${what}`, 'denied', `She ${how} ${what} to return`),
      upToComma: true as const,
    })),
  ),
  ...['invitation', 'invite'].map((what) => ({
    ...phrase(`${what} to`, 'possible', `She gets an ${what} to return`),
    upToComma: true as const,
  })),
  { ...phrase('yet to', 'unknown', 'Vantage has yet to bring her back'), upToComma: true },
  ...['chances of', 'odds of', 'prospects of', 'prospect of', 'hopes of', 'likelihood of'].map((words) =>
    phrase(words, 'possible', `She puts the ${words} a return at ten to one`),
  ),
  phrase('there is a chance', 'possible', 'There is a chance she returns'),
  ...["'s a chance", "'s a possibility", "'s every chance", 'a chance that', 'a possibility that'].map(
    (words) =>
      phrase(words, 'possible', `There${words.startsWith("'") ? words : ` is ${words}`} she returns`),
  ),
  ...['hints at', 'hinted at', 'hinting at', 'hint at'].map((words) => ({
    ...phrase(words, 'possible', `She ${words} a return`),
    upToComma: true as const,
  })),
  phrase('open to', 'possible', 'She is open to bringing her back'),
  phrase('the possibility of', 'possible', 'this gives the possibility of a return'),
  phrase('possible that', 'possible', 'it is possible that she returns'),
  ...['early', 'final', 'advanced', 'late-stage', 'preliminary'].flatMap((how) =>
    ['talks', 'negotiations', 'discussions'].map((talks) =>
      phrase(`in ${how} ${talks}`, 'likely', `She is in ${how} ${talks} to return`),
    ),
  ),
  phrase('in discussions to', 'likely', 'She is in discussions to return'),
  phrase('in talks to', 'likely', 'She is in talks to return'),
  phrase('in talks for', 'likely', 'She is in talks for a return'),
  phrase('in talks about', 'likely', 'She is in talks about returning'),
  phrase('in negotiations to', 'likely', 'She is in negotiations to return'),
  ...['talks', 'negotiations', 'discussions'].map((talks) =>
    phrase(`in ${talks} with`, 'likely', `Vantage is in ${talks} with her to return`),
  ),
  ...['door open', 'door is open', 'left open', 'paves the way', 'paved the way', 'sets the stage'].map(
    (words) => phrase(`${words} for`, 'possible', `The ${words} for her to return`),
  ),
  ...['waited', 'waiting', 'too early', 'too soon', 'clamoring', 'begging'].map((words) =>
    phrase(`${words} for`, 'hypothetical', `It is ${words} for her to return`),
  ),
  phrase('an offer is out', 'possible', 'An offer is out to her to return'),
  phrase('no deal in place', 'unknown', 'There is no deal in place for her to return'),
  phrase('no deal yet', 'unknown', 'There is no deal yet for her to return'),
  phrase('likely to', 'likely', 'She is likely to return'),
  ...['to', 'for'].flatMap((what) => [
    ...['frontrunner', 'front-runner', 'favourite', 'favorite'].map((rank) =>
      phrase(`${rank} ${what}`, 'likely', `She is the ${rank} ${what} a return`),
    ),
    phrase(`an offer ${what}`, 'possible', `She has an offer ${what} return`),
    phrase(`in the running ${what}`, 'possible', `She is in the running ${what} return`),
    phrase(`in the frame ${what}`, 'possible', `She is in the frame ${what} return`),
    phrase(`in line ${what}`, 'possible', `She is in line ${what} return`),
    ...['choice', 'pick'].map((rank) =>
      phrase(`${rank} ${what}`, 'possible', `She is the first ${rank} ${what} return`),
    ),
    phrase(`a contender ${what}`, 'possible', `She is a contender ${what} return`),
    phrase(`under consideration ${what}`, 'possible', `She is under consideration ${what} return`),
    phrase(`on the shortlist ${what}`, 'possible', `She is on the shortlist ${what} return`),
  ]),
  ...['nearing', 'closing', 'close to', 'near'].flatMap((how) =>
    ['to', 'for', 'with'].map((what) =>
      phrase(`${how} a deal ${what}`, 'likely', `Vantage is ${how} a deal ${what} her`),
    ),
  ),
  ...['eyeing', 'aiming for', 'targeting', 'shooting for', 'hoping for'].map((words) =>
    phrase(words, 'likely', `Vantage is ${words} a return in May`),
  ),
  phrase('unlikely to', 'unlikely', 'She is unlikely to return'),
  phrase('unlikely that', 'unlikely', 'it is unlikely that she returns'),
  phrase('doubtful', 'unlikely', 'it is doubtful that she returns'),
  phrase('looks like', 'likely', 'it certainly looks like she returns'),
  phrase('look like', 'likely', 'things look like she returns'),
  phrase('looks as if', 'likely', 'It looks as if she returns'),
  phrase('seems like', 'likely', 'It seems like she returns'),
  phrase('it seems', 'likely', 'it seems she returns'),
  phrase('rumored to', 'possible', 'She is rumored to return'),
  phrase('rumoured to', 'possible', 'She is rumoured to return'),
  ...['i', 'we'].flatMap((who) =>
    ['think', 'believe', 'suspect', 'reckon', 'hear', 'imagine'].map((thinks) =>
      phrase(`${who} ${thinks}`, 'possible', `${who === 'i' ? 'I' : 'We'} ${thinks} she returns`),
    ),
  ),
  ...["i 'm told", "i'm told", 'i am told', "we 're told", "we're told", 'we are told', "i'm assured"].map(
    (told) => phrase(told, 'possible', 'I’m told that she returns'),
  ),
  ...['fans', 'viewers', 'readers'].flatMap((who) =>
    [
      'think',
      'believe',
      'suspect',
      'reckon',
      'speculate',
      'theorise',
      'theorize',
      'are convinced',
      'expect',
    ].map((thinks) => phrase(`${who} ${thinks}`, 'possible', `${who} ${thinks} she returns`)),
  ),
  ...['talk', 'chatter', 'whispers', 'murmurs', 'gossip', 'buzz'].flatMap((noun) =>
    ['that', 'of'].map((link) =>
      phrase(`${noun} ${link}`, 'possible', `There is ${noun} ${link} her return`),
    ),
  ),
  phrase('rumour mill', 'possible', 'The rumour mill says she returns'),
  phrase('rumor mill', 'possible', 'The rumor mill says she returns'),
  phrase('money says', 'possible', 'The smart money says she returns'),
  phrase('money is on', 'possible', 'The smart money is on her return'),
  ...["i 'd bet", "i'd bet", "i 'd wager", 'i would bet', 'almost certainly', 'most likely'].map((words) =>
    phrase(words, 'likely', `${words} she returns`),
  ),
  ...[
    "i 'm hearing",
    "i'm hearing",
    "we 're hearing",
    "we're hearing",
    "i 've heard",
    "i've heard",
    "we 've heard",
  ].map((hear) => phrase(hear, 'possible', 'I’m hearing that she returns')),
  ...['guess', 'hunch', 'bet', 'theory', 'money'].map((noun) =>
    phrase(`my ${noun}`, 'possible', `My ${noun} is that she returns`),
  ),
  ...['theory', 'rumor', 'rumour', 'chatter', 'buzz', 'gossip', 'talk', 'word'].flatMap((noun) => [
    phrase(`${noun} has it`, 'possible', `The ${noun} has it that she returns`),
    phrase(`${noun} is that`, 'possible', `The ${noun} is that she returns`),
  ]),
  phrase('theory goes', 'possible', 'The theory goes that she returns'),
  phrase('word is', 'possible', 'Word is that she returns'),
  phrase('word on the street', 'possible', 'Word on the street is that she returns'),
  phrase('no word on', 'unknown', 'There is no word on her return'),
  phrase('no word as to', 'unknown', 'There was no word as to her return'),
  phrase('unclear', 'unknown', 'It is unclear whether she returns'),
  phrase('unknown if', 'unknown', 'It is unknown if she returns'),
  phrase('remains to be seen', 'unknown', 'It remains to be seen whether she returns'),
  phrase('whether', 'unknown', 'whether she returns'),
  ...['rule out', 'rules out', 'ruled out', 'ruling out'].map((words) =>
    phrase(words, 'denied', `She ${words} a return`),
  ),
  phrase('all but', 'likely', 'They all but confirmed that she returns'),
  ...[
    'shot down',
    'shoots down',
    'shut down',
    'shuts down',
    'laughed off',
    'laughs off',
    'brushed off',
    'poured cold water on',
    'threw cold water on',
    'quashed',
    'rubbished',
    'scotched',
    'dispelled',
    'knocked down',
  ].map((words) => phrase(words, 'denied', `She ${words} talk of a return`)),
  ...['safe bet that', 'chances are', 'odds are', 'good chance that'].map((words) =>
    phrase(words, 'likely', `It is a ${words} she returns`),
  ),
  ...['no guarantee', 'far from certain', 'not certain', 'not clear'].map((words) =>
    phrase(words, 'unknown', `It is ${words} that she returns`),
  ),
  ...['reports', 'rumors', 'rumours', 'speculation', 'claims'].map((noun) =>
    phrase(`contrary to ${noun} that`, 'denied', `Contrary to ${noun} that she returns, she is at home`),
  ),
  phrase('no chance', 'denied', 'There is no chance that she returns'),
  phrase('not true that', 'denied', 'It is not true that she returns'),
  phrase('untrue that', 'denied', 'It is untrue that she returns'),
  phrase('false that', 'denied', 'It is false that she returns'),
  phrase('no plans', 'denied', 'There are no plans for a return'),
  phrase('no truth', 'denied', 'There is no truth to her return'),
  phrase('if', 'hypothetical', 'If she returns, fans will cheer'),
  ...['assuming', 'supposing', 'provided that'].map((words) => ({
    ...phrase(words, 'hypothetical', `${words} she returns, fans will cheer`),
    upToComma: true as const,
  })),
  ...['joked', 'jokes', 'quipped', 'quips'].map((says) =>
    phrase(`${says} that`, 'hypothetical', `She ${says} that she returns`),
  ),
  phrase('should', 'likely', 'It should return'),
  phrase('as if', 'hypothetical', 'as if she returned'),
  ...['rumors', 'rumours'].flatMap((noun) => [
    phrase(`${noun} that`, 'possible', `${noun} that she returns`),
    phrase(`there are ${noun}`, 'possible', `There are ${noun} she returns`),
    phrase(`unconfirmed ${noun}`, 'possible', `There are unconfirmed ${noun} she returns`),
  ]),
  ...['rumors', 'rumours', 'speculation', 'whispers'].flatMap((noun) =>
    ['about', 'of', 'surrounding'].map((link) => ({
      ...phrase(`${noun} ${link}`, 'possible', `There are ${noun} ${link} a return`),
      upToComma: true as const,
    })),
  ),
  // Nobody vouches for them, as in "the Gull reports that".
  ...[
    'amid',
    'following',
    'after',
    'despite',
    'addressed',
    'addresses',
    'addressing',
    ...['responds', 'responded', 'responding'].map((w) => `${w} to`),
  ].flatMap((how) =>
    ['that', 'of'].flatMap((link) => [
      {
        ...phrase(`${how} reports ${link}`, 'likely', 'Amid reports that she returns'),
        upToComma: true as const,
      },
      { ...phrase(`${how} claims ${link}`, 'possible', 'Amid claims of a return'), upToComma: true as const },
    ]),
  ),
  phrase('unconfirmed reports', 'possible', 'There are unconfirmed reports she returns'),
  phrase('speculation that', 'possible', 'speculation that she returns'),
  phrase('imagine', 'hypothetical', 'Imagine her back in the show'),
  // Not in the work that the text is about.
  ...['the comics', 'comics', 'the comic books', 'comic books'].map((where) =>
    phrase(`in ${where}`, 'hypothetical', `In ${where}, she returns`),
  ),
  phrase('in the books', 'hypothetical', 'In the books, she returns'),
  phrase('in the novels', 'hypothetical', 'In the novels, she returns'),
  phrase('in the source material', 'hypothetical', 'In the source material, she returns'),
  phrase('deleted scene', 'hypothetical', 'In one deleted scene, she returns'),
  phrase('alternate ending', 'hypothetical', 'In an alternate ending, she returns'),
  phrase('cut a scene', 'hypothetical', 'The editors cut a scene in which she returns'),
  phrase('wish', 'hypothetical', 'I wish she were back'),
]

/** Turns of phrase that hedge what stands before them in the sentence. */
export const PHRASES_BEHIND: typeof PHRASES = [
  phrase('up in the air', 'unknown', 'Her return is up in the air'),
  phrase('remains to be seen', 'unknown', 'Whether she returns remains to be seen'),
  phrase('is unclear', 'unknown', 'Her return is unclear'),
  phrase('still open', 'unknown', 'Her return is still open'),
  phrase("anybody 's guess", 'unknown', "Her return is anybody's guess"),
  ...['looks', 'seems'].flatMap((seems) =>
    ['likely', 'like a safe bet', 'a safe bet'].map((words) =>
      phrase(`${seems} ${words}`, 'likely', `A return in May ${seems} ${words}`),
    ),
  ),
  phrase('is a safe bet', 'likely', 'A return in May is a safe bet'),
  ...['in', 'on', 'for', 'this', 'next', 'by'].map((when) =>
    phrase(`expected ${when}`, 'likely', `Her return is expected ${when} May`),
  ),
  ...['eyed for', 'targeted for', 'tentatively set', 'pencilled in', 'penciled in'].map((words) =>
    phrase(words, 'likely', `A return ${words} May`),
  ),
  ...['is the target', 'is the goal', 'is the aim', 'is the plan', 'is the hope', 'in mind'].map((words) =>
    phrase(words, 'likely', `A return in May ${words}`),
  ),
  phrase('looks unlikely', 'unlikely', 'A return in May looks unlikely'),
  ...['are', 'is', 'were', 'was'].flatMap((be) =>
    [
      'false',
      'untrue',
      'not true',
      "n't true",
      'wrong',
      'unfounded',
      'inaccurate',
      'baseless',
      'premature',
      'nonsense',
      'off base',
      'wide of the mark',
      'made up',
    ].map((word) => phrase(`${be} ${word}`, 'denied', `Reports that she returns ${be} ${word}`)),
  ),
  ...['passed', 'declined', 'turned it down', 'turned them down', 'said no', 'walked away'].map((words) =>
    phrase(`but ${words}`, 'denied', `She was offered a return but ${words}`),
  ),
  // Who was to do it never did.
  ...['dropped out', 'pulled out', 'backed out', 'withdrew'].flatMap((words) =>
    ['but', 'but later', 'but then', 'but ultimately', 'but eventually', 'but has since'].map((but) =>
      phrase(`${but} ${words}`, 'denied', `She was cast as Owl ${but} ${words}`),
    ),
  ),
  ...['drop out', 'pull out', 'back out', 'withdraw'].map((words) =>
    phrase(`but had to ${words}`, 'denied', `She was cast as Owl but had to ${words}`),
  ),
  ...['dropping out', 'pulling out', 'backing out', 'withdrawing'].map((words) =>
    phrase(`before ${words}`, 'denied', `She was cast as Owl before ${words}`),
  ),
  ...['declined', 'turned it down', 'said no'].map((words) =>
    phrase(`and ${words}`, 'denied', `She was offered a return and ${words}`),
  ),
  ...[
    'denied',
    'dismissed',
    'debunked',
    'shot down',
    'rejected',
    'quashed',
    'laughed off',
    'refuted',
  ].flatMap((word) =>
    ['are', 'is', 'were', 'was', 'been'].map((be) =>
      phrase(`${be} ${word}`, 'denied', `Talk of her return ${be} ${word}`),
    ),
  ),
  ...['was', 'were', 'is'].map((be) => phrase(`${be} faked`, 'denied', `Her death ${be} faked`)),
  phrase('is doubtful', 'unlikely', 'Her return is doubtful'),
  phrase('a long shot', 'unlikely', 'Her return is a long shot'),
]

/** "asked if she returns" leaves it open; "if she returns, …" only imagines it. */
export const ASKING = new Set(
  'ask asks asked say says said know knows wonder wonders wondered see tell told unclear unsure'.split(' '),
)

/** Words of a headline that put the whole of it in doubt: "RUMOR: Quill to return?" */
export const HEADLINE_RUMOUR = new Set(['rumor', 'rumour', 'rumors', 'rumours', 'report', 'leak'])

function phrase(text: string, effect: Effect, example: string) {
  return { words: text.split(' '), effect, example }
}

function words(list: string): readonly string[] {
  return list.split(' ')
}
