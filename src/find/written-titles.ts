import type { Candidate } from './candidates.ts'
import type { Document, Sentence, Token } from './document.ts'
import { ordinalOf } from './number-words.ts'
import { WORD_CLASSES } from './signals/word-classes.ts'

/** Marks that open a title, or speech. */
export const OPENING = new Set(['“', '‘', '"', "'", '«'])
const CLOSING = new Set(['”', '’', '"', "'", '»'])
/** “Untitled Rock ‘n’ Roll Project”: single marks end nothing that double ones open. */
const closes = (open: string, mark: string) =>
  CLOSING.has(mark) && (DOUBLE.has(open) ? DOUBLE.has(mark) : !DOUBLE.has(mark))
const DOUBLE = new Set(['“', '”', '"', '«', '»'])
/** Words in the longest title that is taken from quotation marks without other evidence. */
const TITLE_WORDS = 8

/** ‘Harbour Nights’, "The Long Goodbye,": capitals first and last, no sentence in it. */
export function quotedTitle(doc: Document, i: number, s: Sentence, covered: Uint8Array): Candidate | null {
  const mark = doc.tokens[i]
  // 'Dry Dock' Spin-Off 'Salt and Ash': a straight mark that touches no word behind it has closed a title.
  if (!OPENING.has(mark?.text ?? '') || mark?.end !== doc.tokens[i + 1]?.start) return null
  for (let j = i + 1; j < s.to && j <= i + TITLE_WORDS + 2; j++) {
    const token = doc.tokens[j]
    if (token === undefined || covered[j] === 1) return null
    if (closes(mark?.text ?? '', token.text) || closesWithOpening(doc, i, j)) {
      const before = doc.tokens[j - 1]
      const to = before !== undefined && (before.text === ',' || before.text === '.') ? j - 1 : j
      if (to < j && isSpoken(doc, j + 1)) return null
      if (ENDING.has(before?.text ?? '') && (isLedBySaying(doc, i) || isLabelled(doc, i, s, j))) return null
      const run = doc.tokens.slice(i + 1, to)
      return run.length > 0 && isTitle(run) ? { from: i + 1, to, quoted: true, titular: true } : null
    }
  }
  return null
}

/** "‘Dry Dock‘ returns": typed with the opening mark on both sides. */
function closesWithOpening(doc: Document, open: number, at: number): boolean {
  const [mark, before, next] = [doc.tokens[at], doc.tokens[at - 1], doc.tokens[at + 1]]
  const same = (mark?.text === '‘' || mark?.text === '“') && mark.text === doc.tokens[open]?.text
  return same && mark.start === before?.end && next?.start !== mark.end
}

/** "“Flashbacks,” Quill explains": who says it follows, so it is what somebody said. */
export function isSpoken(doc: Document, at: number): boolean {
  for (let i = at; i < at + SPEAKER_REACH; i++) {
    const token = doc.tokens[i]
    if (token === undefined) return false
    if (SPEAKING.has(token.lower) || WRITING.has(token.lower)) return true
    if (!token.capital && !SPEAKER_WORDS.has(token.pos)) return false
  }
  return false
}
/** “Crying in the Rain,” *one fan* said. */
const SPEAKER_WORDS = new Set(['PRON', 'DET', 'NUM', 'ADJ', 'NOUN'])
const ENDING = new Set(['.', '!', '?'])

/** "Quill wrote simply: “Gutted.”": who says it stands before it. */
export function isLedBySaying(doc: Document, open: number): boolean {
  const mark = doc.tokens[open - 1]?.text
  if (mark !== ':' && mark !== ',') return false
  for (let i = open - 2; i >= open - 1 - SPEAKER_REACH; i--)
    if (SPEAKING.has(doc.tokens[i]?.lower ?? '') || WRITING.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}
/** "Mara Quill: “I’m in.”", "“I’m in.” – Mara Quill": a whole line is somebody's name and what they said. */
function isLabelled(doc: Document, open: number, s: Sentence, close: number): boolean {
  const label = doc.tokens.slice(s.from, Math.max(s.from, open - 1)).filter((t) => /^\p{L}/u.test(t.text))
  const led =
    doc.tokens[open - 1]?.text === ':' &&
    label.length > 0 &&
    label.length <= 3 &&
    label.every((t) => t.capital)
  const credited = open === s.from && /^[—–-]$/.test(doc.tokens[close + 1]?.text ?? '')
  return led || credited
}

/** Verbs that bring somebody's words only beside quotation marks. */
const WRITING = new Set(
  'argued argues insists mutters muttered smiled smiles sighs sighed nods nodded grinned shrugged chuckled promises promised warns warned suggests suggested offers offered notes noted confirms confirmed reveals revealed claims claimed remarked remarks jokes quips replied wrote writes posted posts asked asks shouted shouts yelled whispered whispers cried answered answers responded responds captioned declared declares announced concluded concludes continued continues began'.split(
    ' ',
  ),
)

const SPEAKING = WORD_CLASSES.say ?? new Set<string>()
/** Tokens from the quotation mark to the verb of saying: a full name and the verb. */
const SPEAKER_REACH = 4

/** Every word of weight has a capital: "The Long Goodbye"; not "a flood", not "Yes". */
export function isTitle(run: readonly Token[]): boolean {
  const first = run[0]
  const heavy = run.filter((t) => /^\p{L}/u.test(t.text) && !LIGHT.has(t.lower) && t.word !== 'nt')
  if (first === undefined || heavy.length === 0) return false
  if (
    run.length === 1 &&
    (REPLIES.has(first.lower) || first.pos === 'INTJ' || first.pos === 'PRON' || first.pos === 'VERB')
  )
    return false
  const speech = run.some((t) => t.text === ',') && run.some((t) => t.pos === 'PRON' || t.pos === 'AUX')
  return !speech && /^[\p{Lu}\p{N}]/u.test(first.text) && heavy.every((t) => /^\p{Lu}/u.test(t.text))
}

/** One word that is an answer: "offered only “Mm.”". */
const REPLIES = new Set(
  'no yes yeah yep nope mm mmm hmm ha oh okay ok never maybe absolutely obviously definitely probably perhaps sorry thanks well wow ouch please exactly really sure right true correct'.split(
    ' ',
  ),
)

/** Small words that a title may write without a capital. */
export const LIGHT = new Set(
  'of the and a an in on to for & from with at by or vs vs. n de la le el der von van'.split(' '),
)
/**
 * "Harbour Nights: Dry Dock (May 4)", "A TIDE OF ASH, SEASON TWO — fall 2026 (Vantage)": a line of a list that begins with a title and goes on with
 * when it comes. A mark of the list, a number or an asterisk, may stand before it.
 */
export function listedTitle(doc: Document, s: Sentence, covered: Uint8Array): Candidate | null {
  const dated = behindDay(doc, s) ?? behindClock(doc, s)
  let from = dated ?? s.from
  while (from < s.to && /^(?:[•*·–-]|\d+[.)]?|\.|\))$/.test(doc.tokens[from]?.text ?? '')) from++
  for (let i = from; i < s.to && i <= from + TITLE_WORDS; i++) {
    const token = doc.tokens[i]
    if (token === undefined || covered[i] === 1) return null
    const ends = isInstallment(doc, i) || (token.text === ',' && isInstallment(doc, i + 1))
    const parts =
      PARTS_LINE.test(token.text) &&
      (dated !== undefined || LISTED_TIME.test(doc.tokens[i + 1]?.text ?? '') || isTimeInBrackets(doc, i, s))
    if (!ends && !parts) continue
    from = behindAuthor(doc, from, i)
    const run = doc.tokens.slice(from, i)
    const rest = doc.tokens.slice(i, s.to)
    // "Salt & Ash (Monday, 9pm): *The drama is back.*"
    const colon = isTimeInBrackets(doc, i, s) ? rest.findIndex((t) => /^\)?:$/.test(t.text)) : -1
    const goesOn = parts || rest.some((t) => PARTS_LINE.test(t.text))
    // "PORT HALLORAN (May 4) — Vantage has ordered …": a report begins with its place and day.
    const told = (colon < 0 ? rest : rest.slice(0, colon)).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    return run.length > 0 && goesOn && !told && isTitle(run)
      ? { from, to: i, quoted: false, titular: true, clear: true }
      : null
  }
  return null
}
/** "Salt Wind (Vantage, Saturdays from the 5th, 9pm)", "Dry Dock (all formats, 31 October)": brackets that tell when and end the sentence. */
function isTimeInBrackets(doc: Document, open: number, s: Sentence): boolean {
  if (doc.tokens[open]?.text !== '(') return false
  let when = false
  for (let i = open + 1; i < s.to; i++) {
    const text = doc.tokens[i]?.text ?? ''
    // "Salt & Ash (Monday, 9pm, Vantage): The drama is back."
    if (text === '):') return when
    if (text === ')') return when && (s.to - i <= 2 || doc.tokens[i + 1]?.text === ':')
    const numbered = /^\d/.test(doc.tokens[i - 1]?.text ?? '') || /^\d/.test(doc.tokens[i + 1]?.text ?? '')
    when ||= (MONTH.test(text) && numbered) || WEEKDAYS.test(text)
  }
  return false
}
const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/

/** "Mara Quill, *The Salt Wind* (10 October)": where the title begins behind the one who wrote it. */
function behindAuthor(doc: Document, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++)
    if (doc.tokens[i]?.text === ',' && /^(?:The|A|An)$/.test(doc.tokens[i + 1]?.text ?? '')) return i + 1
  return from
}

/** "Fri 6: Salt Wind (cinemas)", "Mon 3 May — Salt Wind (Vantage)": the token behind the day that opens a line of a list. */
function behindDay(doc: Document, s: Sentence): number | undefined {
  let at = s.from
  const isOfDay = (text: string) => LISTED_DAY.test(text) || MONTH.test(text)
  while (at < s.to && isOfDay(doc.tokens[at]?.text ?? '')) at++
  return at - s.from >= 2 && DAY_ENDS.test(doc.tokens[at]?.text ?? '') ? at + 1 : undefined
}
/** "9pm: Salt Wind (Vantage)", "8/7c Dry Dock (Vantage, season 4)": the token behind the time of day that opens a line of a list. */
function behindClock(doc: Document, s: Sentence): number | undefined {
  const [time, half] = [doc.tokens[s.from]?.text ?? '', doc.tokens[s.from + 1]?.text ?? '']
  const whole = /^\d{1,2}(?:[:.]\d\d)?[ap]m$/i.test(time)
  const parted = /^\d{1,2}(?:[:.]\d\d)?(?:\/\d{1,2})?$/.test(time) && /^(?:c|[ap]\.?m\.?)$/i.test(half)
  if (!whole && !parted) return undefined
  const end = s.from + (whole ? 1 : 2)
  return /^[:–—,-]$/.test(doc.tokens[end]?.text ?? '') ? end + 1 : end
}

/** "Mon", "Friday", "3", "11th". */
const LISTED_DAY =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?|\d{1,2}(?:st|nd|rd|th)?)$/
const MONTH =
  /^(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)$/
const DAY_ENDS = /^[:–—-]$/
const PARTS_LINE = /^(?:\(|—|–|-)$/
/** What tells when, where a list does: "May 4", "2027", "TBA", "summer". */
const LISTED_TIME =
  /^(?:(?:19|20)\d\d|TB[ACD]|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|[Ee]arly|[Ll]ate|[Mm]id)$/

/** "Harbour Nights Season 3", "Harbour Nights S3": the number of a season ends the title. */
export function isInstallment(doc: Document, at: number): boolean {
  const token = doc.tokens[at]
  return /^S\d{1,2}(?:E\d{1,3})?$/.test(token?.text ?? '') || isNumberedPart(doc, at)
}

/** "Season 3", "Series Two": a part of a series by its number. */
export const isNumberedPart = (doc: Document, at: number): boolean =>
  INSTALLMENTS.has(doc.tokens[at]?.lower ?? '') && ordinalOf(doc.tokens[at + 1]?.lower ?? '') !== undefined

/** "Nightjar #112": the number of an issue of a comic ends at token `to`. */
export const isIssue = (doc: Document, to: number): boolean =>
  doc.tokens[to - 2]?.text === '#' && /^\d{1,4}$/.test(doc.tokens[to - 1]?.text ?? '')
const INSTALLMENTS = new Set(['season', 'series', 'episode', 'seasons'])
