import { type Document, type Mention, type Referent, VERBAL } from './document.ts'

/**
 * Whom "it" at token `i` means where it does what only a company does: "Vantage said *it* had renewed Harbour Nights", "Vantage has picked up
 * Dry Dock. *It* will stream the series in May." Null where no company is the subject so far, nor of the sentence before; undefined where
 * "it" does no such thing. `here` are the mentions of the sentence so far, `before` those of the one before.
 */
export function companyDoing(
  doc: Document,
  i: number,
  here: readonly Mention[],
  before: readonly Mention[],
): Referent | null | undefined {
  if (!actsAsCompany(doc, i)) return undefined
  const own = here.findLast((m) => isCompany(m) && isSubject(doc, m))
  if (own !== undefined) return own.referent
  const first = before.find((m) => isSubject(doc, m))
  return first !== undefined && isCompany(first) ? first.referent : null
}

const isCompany = (m: Mention) => m.referent.type === 'company'

/** "[Vantage] *has* ordered", "[Vantage] recently *ordered*". */
function isSubject(doc: Document, { to }: Mention): boolean {
  const at = doc.tokens[to]?.pos === 'ADV' ? to + 1 : to
  return VERBAL.has(doc.tokens[at]?.pos ?? '')
}

/** "it *has ordered* a pilot", "it *will stream* Dry Dock"; but "it has been ordered", "it will stream in May", "it launches May 4". */
function actsAsCompany(doc: Document, i: number): boolean {
  let at = i + 1
  while (isAuxiliary(doc, at)) at++
  const deed = doc.tokens[at]?.lower ?? ''
  if (!DEEDS.has(deed)) return false
  const next = doc.tokens[PARTICLES.has(doc.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]
  return next !== undefined && OBJECTS.has(next.pos) && !TIMES.test(next.lower)
}

/** "has", "will", "would not", "is also"; a form of "be" before a participle makes it another's deed. */
function isAuxiliary(doc: Document, at: number): boolean {
  const [token, next] = [doc.tokens[at], doc.tokens[at + 1]]
  if (token === undefined || next === undefined) return false
  if (BE.has(token.lower)) return next.lower.endsWith('ing')
  return AUXILIARIES.has(token.lower) || token.pos === 'ADV'
}
const BE = new Set("is was 's been be are were".split(' '))
const AUXILIARIES = new Set(
  "has had 'd have will 'll would wo could can may might must to not n't".split(' '),
)

const PARTICLES = new Set(['up', 'off', 'out', 'back'])
const OBJECTS = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON', 'PUNCT', 'NUM'])
/** "it will stream *next* month", "it will air *Mondays*". */
const TIMES =
  /^(?:next|this|last|early|late|later|\d|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekly|nightly|daily|january|february|march|april|may|june|july|august|september|october|november|december|today|tonight|tomorrow|exclusively|[^\p{L}]+$)/u

/** What companies do to works and to people, and no work does. */
const DEEDS: ReadonlySet<string> = new Set(
  `order orders ordered ordering renew renews renewed renewing greenlight greenlights greenlit greenlighted cancel cancels cancelled canceled
   cancelling canceling axe axes axed scrap scraps scrapped scrapping shelve shelves shelved acquire acquires acquired acquiring buy buys bought
   commission commissions commissioned commissioning develop develops developed developing drop dropped dropping pick picked picking pass passed
   hire hires hired hiring cast sign signs signed fire fired license licensed pull pulled pulling distribute distributes distributed
   remake remakes remade remaking reboot reboots rebooted rebooting revive revives revived reviving
   stream air broadcast show screen release publish make making delay delayed`.split(/\s+/),
)
