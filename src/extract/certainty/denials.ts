import type { Unit } from '../clauses/units.ts'

/**
 * What is denied is talk of it: "rubbished all *rumours about* a return", "hosed down *talk of* a crossover", "denied having any *plans for* a
 * sequel". The units of the words that deny, up to the preposition behind the noun, where they begin at unit `at`.
 */
export function deniedTalkAt(
  units: readonly Unit[],
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const verb = VERBS.get(units[at]?.lower ?? '')
  if (verb === undefined) return undefined
  const behind = verb.find((words) => words.every((word, n) => units[at + 1 + n]?.lower === word))
  if (behind === undefined) return undefined
  for (let i = at + 1 + behind.length; i <= at + behind.length + REACH; i++) {
    const unit = units[i]
    if (TALK.has(unit?.lower ?? '')) {
      if (LINKS.has(units[i + 1]?.lower ?? '')) return { from: at, to: i + 2 }
      return isClause(units, i + 1) ? { from: at, to: i + 1 } : undefined
    }
    if (!INSIDE.has(unit?.pos ?? '') && unit?.lower !== 'having') return undefined
  }
  return undefined
}

/** "dismissed reports *he is* leaving": a clause without "that". */
const isClause = (units: readonly Unit[], at: number) =>
  (units[at]?.mention !== undefined || units[at]?.pos === 'PRON') &&
  (units[at + 1]?.pos === 'AUX' || units[at + 1]?.pos === 'VERB')

/** "termed reports that she returns as *absolutely false*", "called the rumours of a sequel *nonsense*": the words behind unit `trigger`. */
export function isCalledFalse(units: readonly Unit[], trigger: number): number {
  const called = units.findLastIndex((u, i) => i < trigger && CALLED.has(u.lower))
  const talk = units.slice(called + 1, called + REACH).some((u) => TALK.has(u.lower))
  if (called < 0 || !talk) return -1
  return units.findIndex((u, i) => i > trigger && FALSE.has(u.lower))
}

const forms = (list: string, particle: string) =>
  list.split(' ').map((form) => [form, particle === '' ? [] : particle.split(' ')] as const)

/** What denies: the forms of a verb, and what else belongs to it. */
const VERBS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    ...Map.groupBy(
      [
        ...forms('deny denies denied denying', ''),
        ...forms('rubbish rubbishes rubbished rubbishing', ''),
        ...forms('dismiss dismisses dismissed dismissing', ''),
        ...forms('quash quashes quashed quashing', ''),
        ...forms('squash squashes squashed squashing', ''),
        ...forms('scotch scotches scotched scotching', ''),
        ...forms('dispel dispels dispelled dispelling', ''),
        ...forms('debunk debunks debunked debunking', ''),
        ...forms('refute refutes refuted refuting', ''),
        ...forms('reject rejects rejected rejecting', ''),
        ...forms('nix nixes nixed nixing', ''),
        ...forms('slam slams slammed slamming', ''),
        ...forms('blast blasts blasted blasting', ''),
        ...forms('hose hoses hosed hosing', 'down'),
        ...forms('shoot shoots shot shooting', 'down'),
        ...forms('shut shuts shutting', 'down'),
        ...forms('knock knocks knocked knocking', 'down'),
        ...forms('knock knocks knocked knocking', 'back'),
        ...forms('tamp tamps tamped tamping', 'down'),
        ...forms('bat bats batted batting', 'away'),
        ...forms('swat swats swatted swatting', 'away'),
        ...forms('wave waves waved waving', 'away'),
        ...forms('laugh laughs laughed laughing', 'off'),
        ...forms('brush brushes brushed brushing', 'off'),
        ...forms('shrug shrugs shrugged shrugging', 'off'),
        ...forms('pour pours poured pouring throw throws threw throwing', 'cold water on'),
        ...forms('put puts putting', 'paid to'),
        ...forms('put puts putting', 'an end to'),
        ...forms('put puts putting', 'to bed'),
        ...forms('put puts putting', 'to rest'),
        ...forms('lay lays laid laying', 'to rest'),
      ],
      ([form]) => form,
    ),
  ].map(([form, entries]) => [form, entries.map(([, particle]) => particle)]),
)
const TALK = new Set(
  'talk rumour rumours rumor rumors report reports speculation suggestion suggestions claim claims chatter gossip whispers plans plan notion idea story stories'.split(
    ' ',
  ),
)
const LINKS = new Set(
  'of about that for surrounding regarding concerning on to suggesting claiming saying linking'.split(' '),
)
const INSIDE = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PRON', 'NUM'])
const CALLED = new Set(
  'termed terms terming called calls calling branded brands branding labelled labeled labels described describes deemed dubbed slammed'.split(
    ' ',
  ),
)
const FALSE = new Set(
  'false untrue baseless unfounded nonsense rubbish fake fabricated bogus inaccurate incorrect hogwash'.split(
    ' ',
  ),
)
/** Units between the verb and the noun: "all those silly *rumours*". */
const REACH = 4
