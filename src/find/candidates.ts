import { isCapital, OPENERS } from './capitals.ts'
import { creditsAt, listedCreditsAt } from './credits.ts'
import { GENRES, HONORIFICS, PERSON_NOUNS, RANKS } from './cues.ts'
import type { Document, Sentence, Token } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { oddNameEnd } from './odd-names.ts'
import { TITLE_OPENERS, type Unjoined } from './owners-titles.ts'
import { recappedTitle } from './recapped-titles.ts'
import { renewedTitle } from './renewed-titles.ts'
import { isDay, isLoud, runEnd } from './run-end.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'
import { isStatusList, statusListTitles } from './status-lists.ts'
import { subtitleEnd } from './subtitles.ts'
import { COUNTS } from './title-joints.ts'
import { wordsAmong } from './vocabulary.ts'
import { isIssue, isNumberedPart, LIGHT, listedTitle, OPENING, quotedTitle } from './written-titles.ts'

/** A stretch that looks like a name, before its type is known. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  /** Written as titles are: "The Tallyman" inside a sentence, "Iron Petal: Last Bloom". */
  readonly titular: boolean
  /** Nothing but a title is written so: it opens a line of a list of what comes when, has a subtitle or is a numbered issue. */
  readonly clear?: true
}

/** Capitalised runs and quoted titles of a sentence; a headline gives quoted titles and what a recap is of only, since it is capitals, or cuts names short. */
export function candidatesIn(
  doc: Document,
  s: Sentence,
  covered: Uint8Array,
  unjoined: Unjoined,
): Candidate[] {
  const found = statusListTitles(doc, s, covered)
  if (found.length > 1) return found
  const headline = s.in === 'title' || (isHeading(doc, s) && !isStatusList(doc, s))
  const listed = s.in === 'text' ? listedTitle(doc, s, covered) : recappedTitle(doc, s, covered)
  if (listed !== null) found.push(listed)
  const listing = new Map<number, Candidate>()
  for (let i = listed?.to ?? s.from; i < s.to; i++) {
    const token = doc.tokens[i]
    if (covered[i] === 1 || token === undefined) continue
    // "*13* Reasons Why has been renewed".
    const opens = isCapital(token) || (i === s.from && /^\d{1,3}$/.test(token.text))
    const renewed = opens ? renewedTitle(doc, i, s, covered) : null
    if (renewed !== null) {
      found.push(renewed)
      i = renewed.to - 1
      continue
    }
    const credits = token.text === '(' && !headline ? creditsAt(doc, i, s, covered) : []
    if (credits.length > 0) {
      found.push(...credits)
      i = credits.at(-1)?.to ?? i
      continue
    }
    for (const title of headline ? [] : listedCreditsAt(doc, i, s, covered)) listing.set(title.from, title)
    const ofList = listing.get(i)
    if (ofList !== undefined) {
      found.push(ofList)
      i = ofList.to - 1
      continue
    }
    if (
      !isCapital(token) &&
      !OPENING.has(token.text) &&
      !opensWithI(doc, i, s) &&
      !opensWithNumber(doc, i, s) &&
      oddNameEnd(doc, i) === i
    )
      continue
    const quoted = quotedTitle(doc, i, s, covered)
    if (quoted !== null) {
      found.push(quoted)
      i = quoted.to
    } else if (!headline) {
      const run = runAt(doc, i, s, covered, unjoined)
      if (run === null) continue
      found.push(run)
      i = run.to - 1
    }
  }
  return found
}

/** "STAFF", "Main Cast"; "Who Will Be In The Cast?", "Where Can I Watch It": a line of capitals, words of the grammar among them behind its first. */
function isHeading(doc: Document, s: Sentence): boolean {
  let words = 0
  let ofGrammar = false
  let isSection = true
  for (let i = s.from; i < s.to; i++) {
    const token = doc.tokens[i]
    if (token === undefined || token.word === '' || !/^\p{L}/u.test(token.text)) continue
    if (!token.capital && !LIGHT.has(token.lower)) return false
    if (words > 0 && token.capital && OPENERS.has(token.lower) && !LIGHT.has(token.lower)) ofGrammar = true
    isSection = isSection && SECTIONS.has(token.lower)
    words++
  }
  return words >= HEADING ? ofGrammar : isSection
}
/** Words in the shortest heading that its grammar gives away. */
const HEADING = 4
/** What heads a part of a press release or of a list. */
const SECTIONS = new Set(
  `staff cast crew main voice english japanese original credits credit story synopsis plot premise background production notes contact contacts media press
   about schedule dates calendar listings news briefs television tv film films movies cinema streaming games books comics stage radio theatre theater music rumours rumors
   confirmed rumoured rumored casting update updates summary verdict links sources corrections correction letters`.split(
    /\s+/,
  ),
)

function runAt(
  doc: Document,
  i: number,
  s: Sentence,
  covered: Uint8Array,
  unjoined: Unjoined,
): Candidate | null {
  const first = doc.tokens[i]
  const article =
    opensWithI(doc, i, s) ||
    opensWithNumber(doc, i, s) ||
    (CONTRACTING.has(first?.text ?? '') && i > s.from && isBehindWord(doc, i) && isContracted(doc, i)) ||
    ((TITLE_OPENERS.has(first?.text ?? '') ||
      (INNER_OPENERS.has(first?.text ?? '') && i > s.from && isBehindWord(doc, i))) &&
      (i > s.from || OPENERS.has(doc.tokens[i + 1]?.lower ?? '')) &&
      (isCapital(doc.tokens[i + 1]) || isContracted(doc, i)) &&
      !OPENING.has(doc.tokens[i - 1]?.text ?? '') &&
      !opensAnother(doc, i))
  const odd = oddNameEnd(doc, i) > i
  if (first === undefined || (!article && !odd && !mayOpen(doc, i, s))) return null
  if (!article && (describes(doc, i) || opensWithTrade(doc, i, s))) return null
  const second = isContracted(doc, i) ? i + 2 : i + 1
  const to0 = runEnd(doc, article ? second : i, s, covered, unjoined)
  if (article && isDay(doc, i + 1, to0)) return null
  if (i === s.from && tellsOfJob(doc, i, to0)) return null
  const named = article ? -1 : behindJob(doc, i, to0)
  if (named > i) return { from: named, to: to0, quoted: false, titular: false }
  let to = isDated(doc, i, to0) ? to0 - 1 : to0
  const sub = subtitleEnd(doc, i, to, s, covered, unjoined)
  const subtitled = sub > 0
  if (subtitled) to = sub
  const plain = first.pos !== 'PROPN' || GENRES.has(doc.tokens[to]?.lower ?? '')
  // "*Six* years is long", "“*Six* years is long,” Quill said".
  const opens = i === s.from || (i === s.from + 1 && OPENING.has(doc.tokens[s.from]?.text ?? ''))
  if (to - i === 1 && opens && plain) return null
  if (doc.tokens[to]?.text === '-' && HONOURED.has(doc.tokens[to + 1]?.lower ?? '')) return null
  // "The *Season 3* premiere": a part, and no title.
  if (article && to === i + 3 && isNumberedPart(doc, i + 1)) return null
  const possessive = doc.tokens.slice(i, to).some((t) => t.lower === "'s")
  const loud = to - i > 1 && /^[?!]$/.test(doc.tokens[to - 1]?.text ?? '')
  const counted = COUNTS.has(first.text) && unjoined.joints.has(i + 1)
  const clear = subtitled || counted || isIssue(doc, to)
  return {
    from: i,
    to,
    quoted: false,
    titular: article || clear || possessive || loud,
    ...(clear ? { clear } : {}),
  }
}

/** "*New* Harbour Nights producer Quill", "*Former* Dry Dock star Vale": the first word of the sentence is of the job behind the title. */
function tellsOfJob(doc: Document, first: number, to: number): boolean {
  const next = doc.tokens[to]?.lower ?? ''
  // "*New Girl* star Vale" is of that.
  return to > first + 2 && OF_JOBS.has(doc.tokens[first]?.lower ?? '') && (isJob(next) || LEVELS.has(next))
}
const OF_JOBS = new Set('new former original current longtime veteran outgoing incoming ex'.split(' '))
const LEVELS = new Set('executive exec head lead co-executive'.split(' '))

/** "the Golden Acorn-*nominated* actress", "a Tulsa-*based* firm". */
const HONOURED = new Set('winning nominated nominee winner based born style era bound'.split(' '))

/** "the Oscars 2017", "Spring 2015": the year says which one, unless a title has it ("Harbour 1984"). */
function isDated(doc: Document, from: number, to: number): boolean {
  return to - from > 1 && /^(?:199\d|20[0-3]\d)$/.test(doc.tokens[to - 1]?.text ?? '')
}

/** These begin a title behind a word without a capital: "the sitcom In Harbour". */
const INNER_OPENERS = new Set(
  `In On For From This That These First Second Third Last Next Final Every Both Some With Without Into Between Beyond Inside Outside Against Once
  Only Still They We You He She It Will Do Is Are To Be`.split(/\s+/),
)

/** Behind a word without a capital, or behind an owner: "Vantage's *In* Broad Daylight". */
function isBehindWord(doc: Document, i: number): boolean {
  const before = doc.tokens[i - 1]?.text ?? ''
  return /^\p{Ll}/u.test(before) || /^['’]s$/.test(before)
}

/** "the show That's Luck": a word and its verb in one, before a capital. */
function isContracted(doc: Document, i: number): boolean {
  const [word, verb, next] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]]
  const isOne = verb?.lower === "'s" && verb.start === word?.end
  return CONTRACTING.has(word?.text ?? '') && isOne && isCapital(next)
}

const CONTRACTING = new Set('That It She He There What Who Here'.split(' '))

/** "the show I'm A Sailor", "the film I Know Nothing": before a capital word of the grammar or a verb, inside a sentence. */
function opensWithI(doc: Document, i: number, s: Sentence): boolean {
  if (i === s.from || doc.tokens[i]?.text[0] !== 'I') return false
  const [before, word, next] = [doc.tokens[i - 1], doc.tokens[i], doc.tokens[i + 1]]
  if (!/^I(?:['’]m)?$/.test(word?.text ?? '') || !/^\p{Lu}/u.test(next?.text ?? '')) return false
  const goesOn = TITLE_OPENERS.has(next?.text ?? '') || next?.pos === 'VERB' || next?.pos === 'ADV'
  return goesOn && /^\p{Ll}/u.test(before?.text ?? '')
}

/** "Vantage's 3 Salt Roads", "the drama 9 Salt Lane": a small number behind an owner or what a work is, before two capitals. */
function opensWithNumber(doc: Document, i: number, s: Sentence): boolean {
  if (i === s.from || !/^\d{1,3}$/.test(doc.tokens[i]?.text ?? '')) return false
  // "Another Vantage show, *666 Salt Road*".
  const parted = doc.tokens[i - 1]?.text === ','
  const before = doc.tokens[parted ? i - 2 : i - 1]?.lower ?? ''
  // "series 3 Salt Roads" may be the third series.
  if (before !== "'s" && (before === 'series' || !GENRES.has(before))) return false
  const [first, second] = [doc.tokens[i + 1], doc.tokens[i + 2]]
  return isCapital(first) && isCapital(second) && !RANKING.has(first?.lower ?? '')
}
/** "the show's 10 Best Moments" */
const RANKING = new Set('best worst biggest greatest top most oscar emmy bafta grammy golden new'.split(' '))

function mayOpen(doc: Document, i: number, s: Sentence): boolean {
  const first = doc.tokens[i]
  return (
    first !== undefined &&
    isCapital(first) &&
    !isOfClock(doc, i) &&
    !opensAnother(doc, i) &&
    !ranked(doc, i, s) &&
    !(
      isJob(first.lower) &&
      isCapital(doc.tokens[i + 1]) &&
      !isStarTitle(doc, i) &&
      !isRankOfOne(doc, i, s)
    ) &&
    !(POSTS.has(first.lower) && doc.tokens[i + 1]?.lower === 'of') &&
    (!OPENERS.has(first.lower) || isCalledByMonth(doc, i) || isHonouredPart(doc, i)) &&
    !(i === s.from && (first.pos === 'ADV' || tellsOfNext(doc, i) || leadsTo(doc, i) || isSaid(doc, i))) &&
    // "Dry Dock: *Officially* renewed", "… in May; *Already* renewed".
    !(/^[:;]$/.test(doc.tokens[i - 1]?.text ?? '') && first.pos === 'ADV' && !isCapital(doc.tokens[i + 1])) &&
    first.pos !== 'INTJ'
  )
}

/** "5:36 *PM*: Quill takes the stage": half of a day, and no name. */
const isOfClock = (doc: Document, i: number) =>
  /^[AP]M$/.test(doc.tokens[i]?.text ?? '') && /^\d/.test(doc.tokens[i - 1]?.text ?? '')

/** "*The* A Quiet Shore prequel": an article before a title's own. */
const opensAnother = (doc: Document, i: number) =>
  ARTICLES.has(doc.tokens[i]?.lower ?? '') && /^(?:A|An|The)$/.test(doc.tokens[i + 1]?.text ?? '')
const ARTICLES = new Set(['the', 'a', 'an'])

/** "written by *June* Sallis", "*Jun* Aoki, whose part": a month that people are called by, before a surname and behind nothing that tells when. */
function isCalledByMonth(doc: Document, i: number): boolean {
  const [before, month, surname, next] = doc.tokens.slice(i - 1, i + 3)
  const named = /^(?:June|JUNE|April|APRIL|August|AUGUST|May|MAY|Jan|JAN|Jun|JUN)$/.test(month?.text ?? '')
  const when = before?.pos === 'ADP' || WHEN_BEFORE.has(before?.lower ?? '') || before?.pos === 'ADJ'
  const whose = before?.lower === 'by' && doc.tokens[i - 2]?.pos === 'VERB'
  return (
    named && (!when || whose) && isCapital(surname) && /^\p{L}/u.test(surname?.text ?? '') && !isCapital(next)
  )
}
const WHEN_BEFORE = new Set('this last next early late mid every the a an and or to'.split(' '))

/** "*Lord* Tamsin", "*Chief* Maddock": a job that is a rank as well is part of a name of one word; "plays *Miss* Sable" as that of a part is. */
const isRankOfOne = (doc: Document, i: number, s: Sentence) =>
  (RANKS.has(doc.tokens[i]?.lower ?? '') || isHonouredPart(doc, i)) &&
  i + 1 < s.to &&
  !isCapital(doc.tokens[i + 2])

/** "will play *Ms* Harrow", "the role of *Mrs.* Orr", "a teacher named *Mr.* Salter": what a part is called by belongs to its name. */
const isHonouredPart = (doc: Document, i: number) =>
  HONORIFICS.has(doc.tokens[i]?.lower ?? '') &&
  (BEFORE_PART.has(doc.tokens[i - 1]?.lower ?? '') ||
    (doc.tokens[i - 1]?.lower === 'of' && PARTS.has(doc.tokens[i - 2]?.lower ?? '')))
const BEFORE_PART = new Set(['as', 'named', 'called', ...(WORD_CLASSES.play ?? [])])
const PARTS = new Set(['role', 'part'])

/** "*President* of Original Programming": what somebody is. */
const POSTS = new Set(
  'president vice-president chief chairman chairwoman director producer editor manager vp svp evp'.split(' '),
)

/** "*Comedy* Salt Wind opens", "*Watch* Mara Quill dance", "*Collects* SALT WIND #3": a sentence begins with what the name behind it is, or what is done with its bearer. */
function tellsOfNext(doc: Document, i: number): boolean {
  const [word, next, third] = doc.tokens.slice(i, i + 3)
  if (word === undefined || !isCapital(next)) return false
  // "*New* Vantage drama Dry Dock".
  if (
    word.lower === 'new' &&
    WORD_CLASSES.genre?.has(third?.lower ?? '') &&
    !BEHIND_NEW.has(next?.lower ?? '')
  )
    return true
  if (KINDS_ALONE.has(word.lower) || (isLoud(next) && isLoud(third) && !isLoud(word))) return true
  // "*Enter* Agent Pell, played by Quill", "*Remember* Mara Quill?"
  if (word.lower === 'enter' && next?.pos !== 'VERB') return true
  if (word.lower === 'remember' && isCapital(third) && doc.tokens[i + 3]?.text === '?') return true
  return word.pos === 'VERB' && FIRST_NAMES.has(next?.word ?? '') && isCapital(third)
}
/** "New York", "New Line". */
const BEHIND_NEW = new Set(
  'york zealand orleans jersey england line regency world wave south wales'.split(' '),
)

/** "*Joining* the Salt Wind cast are", "*Joining* Quill is": a participle before "the" begins the sentence, or one that takes somebody, and no title. */
const leadsTo = (doc: Document, i: number) =>
  JOINING.has(doc.tokens[i]?.lower ?? '') ||
  (doc.tokens[i]?.lower.endsWith('ing') === true &&
    doc.tokens[i]?.pos === 'VERB' &&
    doc.tokens[i + 1]?.text === 'the')

/** "*Said* Quill: “…”", "*Adds* the showrunner": a verb of saying before its subject. */
const isSaid = (doc: Document, i: number) =>
  SAYING.has(doc.tokens[i]?.lower ?? '') && isCapital(doc.tokens[i + 1])
const SAYING = new Set(
  'says said adds added explains explained recalls recalled continues continued jokes joked teases teased writes wrote tweets tweeted notes noted admits admitted quips quipped insists insisted laughs laughed concludes concluded tells reveals revealed replied replies'.split(
    ' ',
  ),
)
const JOINING = new Set(['joining', 'rejoining', 'replacing', 'starring'])

/** Not "show", "film" and "original", which titles begin with. */
const KINDS_ALONE = new Set(
  'drama dramedy comedy sitcom movie thriller soap sequel prequel spin-off spinoff reader viewer publisher developer streamer broadcaster distributor'.split(
    ' ',
  ),
)

/** "Star Harbour": the one word for a job that titles begin with, and people's given names don't follow. */
const isStarTitle = (doc: Document, i: number) =>
  /^S(?:tar|TAR)$/.test(doc.tokens[i]?.text ?? '') && !FIRST_NAMES.has(doc.tokens[i + 1]?.word ?? '')

/** "Actor", "Actors", "Actresses". */
const isJob = (word: string) => PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/(?<=ss)es$|s$/, ''))

/** "Councilman Porter Oduya" is Porter Oduya: what stands before a given name and a surname and is none itself is no part of them. */
function describes(doc: Document, i: number): boolean {
  const [word, given, surname] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]]
  return (
    word !== undefined &&
    isCapital(word) &&
    given !== undefined &&
    isCapital(given) &&
    isCapital(surname) &&
    FIRST_NAMES.has(given.word) &&
    !FIRST_NAMES.has(surname?.word ?? '') &&
    !FIRST_NAMES.has(word.word) &&
    !TITLE_OPENERS.has(word.text) &&
    /(?:^dj|er|or|man|woman|ist|ant|ent|ey|ian|eer|it|ess|ain|al|ard|ief|ate|ary|ic|eon|ef)$/.test(word.lower)
  )
}

/** "*Librettist* Sorcha Kinnane joins": a trade opens the sentence, before two names of which no dictionary has the first. */
function opensWithTrade(doc: Document, i: number, s: Sentence): boolean {
  const [trade, given, surname, next] = doc.tokens.slice(i, i + 4)
  if (i !== s.from || !TRADE.test(trade?.lower ?? '') || FIRST_NAMES.has(trade?.word ?? '')) return false
  if (!isCapital(given) || !isCapital(surname) || isCapital(next)) return false
  return (
    wordsAmong([trade?.word ?? '', given?.word ?? '']).size === 1 && !wordsAmong([given?.word ?? '']).size
  )
}
const TRADE = /.(?:ist|woman|man|ician|grapher|maker|player|eer|tone|dancer|singer)$/

/** "CIA Lawyer *Owen Farrow*", "White Hall Chief of Staff *Nell Amory*": where the given name and surname begin that end a run behind somebody's job. */
function behindJob(doc: Document, from: number, to: number): number {
  // "Chief Content Officer *Bela Amory*".
  if (POST_LEVELS.has(doc.tokens[from]?.lower ?? ''))
    for (let i = to - 3; i > from; i--)
      if (POSTS.has(doc.tokens[i]?.lower ?? '') || doc.tokens[i]?.lower === 'officer') return i + 1
  const at = to - 2
  const job = doc.tokens[at - 1]
  if (at - 1 <= from || job === undefined || !FIRST_NAMES.has(doc.tokens[at]?.word ?? '')) return -1
  return isJob(job.lower) || JOBS_AT_END.has(job.lower) || describes(doc, at - 1) ? at : -1
}
const POST_LEVELS = new Set('chief executive senior vice managing'.split(' '))
const JOBS_AT_END = new Set(
  'staff lawyer attorney agent detective officer secretary operative captain sergeant doctor diplomat judge'.split(
    ' ',
  ),
)

const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'emperor', 'empress'])
/** "Detective Lew Hadley" is Lew Hadley: a rank before two names or more is not part of them; "Commander Adair" and "Queen Edda Voss" keep it. */
function ranked(doc: Document, i: number, s: Sentence): boolean {
  const rank = doc.tokens[i]?.lower ?? ''
  if (!RANKS.has(rank) || ROYAL.has(rank) || i + 2 >= s.to) return false
  const [name, next] = [doc.tokens[i + 1], doc.tokens[i + 2]]
  const isName = (t: Token | undefined) => t !== undefined && isCapital(t) && /^\p{L}/u.test(t.text)
  // "Detective Willa “Bunk” Moreland".
  return isName(name) && (isName(next) || (OPENING.has(next?.text ?? '') && isCapital(doc.tokens[i + 3])))
}

export function textOf(doc: Document, c: Candidate): string {
  let text = ''
  for (let i = c.from; i < c.to; i++) {
    const token = doc.tokens[i]
    const before = doc.tokens[i - 1]
    if (token === undefined) continue
    if (i > c.from && before !== undefined && token.start > before.end) text += ' '
    text += token.text
  }
  return text
}

/** The form that is written most often, of equals the first. */
export function nameOf(doc: Document, candidates: readonly Candidate[]): string {
  const forms = new Map<string, number>()
  for (const c of candidates) {
    const text = textOf(doc, c)
    forms.set(text, (forms.get(text) ?? 0) + 1)
  }
  let best = ''
  for (const [form, n] of forms) if (n > (forms.get(best) ?? 0)) best = form
  return best
}
