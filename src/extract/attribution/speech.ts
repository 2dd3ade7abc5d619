import { agrees, type Document, type Mention } from '../../find/index.ts'
import type { Article } from '../../model/index.ts'
import type { Attribution, Range, Source, Unmarked } from './attribution.ts'
import { blockQuotesIn, leadsOn } from './block-quotes.ts'
import type { Content } from './contents.ts'
import { type Cue, isBystander } from './cues.ts'
import { answersIn } from './interviews.ts'
import { type Line, linesOf, type Unit } from './lines.ts'
import { Memory, OWN } from './memory.ts'
import { phraseAt } from './phrases.ts'
import { pointerIn } from './pointers.ts'
import { type Report, reportsIn } from './reports.ts'
import { DEFINITE, NEWS, REPLIES } from './source-nouns.ts'
import { cueFor, standsAlone } from './speakers.ts'
import { LONGEST, type Stretch, speaksOf, stretchesIn } from './stretches.ts'
import { subjectBefore } from './subjects.ts'
import { makerIn, topicOf } from './topics.ts'

/** An attribution with who it is that speaks, the article's own outlet included. */
export interface Speech {
  readonly attribution: Attribution
  readonly speaker: Source
}

/** Who says what in an article, in order of where the content begins, the wider first. Time is linear in its length. */
export function speechIn(article: Article, doc: Document, mentions: readonly Mention[]): Speech[] {
  const stretches = stretchesIn(doc, mentions)
  const reader = new Reader(doc, new Memory(article.outlet ?? ''))
  for (const line of linesOf(doc, mentions, stretches)) reader.read(line)
  const answers = answersIn(doc, mentions)
  // "I said to them, “Who's left?”", within an answer that needs no marks.
  const heard = reader.found.filter(({ attribution: { content } }) => !isWithin(content, answers))
  reader.found = heard
  for (const { speaker, content } of answers) reader.answer(speaker, content)
  const place = ({ attribution: { content } }: Speech) => content
  return reader.found.sort((a, b) => place(a).from - place(b).from || place(b).to - place(a).to)
}

function isWithin({ from, to }: Range, answers: readonly Unmarked[]): boolean {
  return answers.some(({ content }) => content.from <= from && to <= content.to)
}

/** Somebody has the word: in the paragraph where they got it, a quotation without a cue is theirs. */
interface Turn {
  readonly chain: readonly Source[]
  readonly speaker: Source
  readonly paragraph: number
}

/** Goes through the lines once and remembers who has the word. */
class Reader {
  found: Speech[] = []
  readonly #doc: Document
  readonly #memory: Memory
  #turn: Turn | undefined
  #quoted: Turn | undefined
  #before: Line | undefined
  /** Whose word a list is, where the line before it ends with a colon: "Here is what the report claims:". */
  #list: Turn | undefined
  #host: readonly Report[] = []
  /** The headline and the first paragraph. */
  readonly #lead: Line[] = []
  readonly #blocks: ReadonlyMap<number, Range>
  /** Whose the last paragraph is that needs no marks. */
  #block: Turn | undefined

  constructor(doc: Document, memory: Memory) {
    this.#doc = doc
    this.#memory = memory
    this.#blocks = blockQuotesIn(doc)
  }

  read(line: Line): void {
    if (line.units.length > LONGEST) return
    this.#memory.answering = this.#asked(line)
    const block = this.#blocks.get(line.from)
    if (block !== undefined) this.#readBlock(line, block)
    const reports = line.host === undefined ? reportsIn(line, this.#memory) : this.#bracketed(line)
    const chains = this.#chains(reports)
    this.#readList(line, reports, chains)
    for (const [n, report] of reports.entries()) this.#report(line, report, chains[n] ?? [])
    this.#pointBack(line, reports)
    line.units.forEach((unit, i) => {
      if (unit.quote !== undefined) this.#quotation(line, i, unit.quote, reports, chains)
    })
    this.#memory.see(line)
    const quotes = line.units.some((u) => u.quote?.form === 'words')
    for (const { speaker, cue, content } of reports) {
      // "She learned of it at the table read": told of, and not heard. An outlet that posts pictures has the word.
      const silent = speaker?.type === 'person' || speaker?.type === 'unnamed'
      const heard = content !== undefined || quotes || !silent || POSTING.has(cue.lemma)
      const voiced = heard && !isPassing(cue)
      if (speaker !== undefined && speaker !== OWN && voiced) this.#memory.hear(speaker, line.paragraph, line)
    }
    const unnamed = chains.findLast((chain) => chain.at(-1)?.type === 'unnamed')
    if (unnamed !== undefined) this.#memory.unnamedThrough = unnamed.slice(0, -1)
    if (line.host !== undefined) return
    this.#takeTurn(line, reports, chains)
    this.#giveTurn(line, reports)
    this.#host = reports
    this.#before = line
  }

  /** Words that need no marks, of whom the line before leads to, or whose the block before is. */
  #readBlock({ paragraph }: Line, block: Range): void {
    const before = this.#before?.paragraph === this.#block?.paragraph ? this.#block : undefined
    const led = this.#led() ?? before
    if (led === undefined) return
    this.answer(led.speaker, block)
    this.#block = { ...led, paragraph }
  }

  /** The items of a list are on the word of whoever the line before it reports. */
  #readList(line: Line, reports: readonly Report[], chains: readonly Source[][]): void {
    if (line.host !== undefined || line.in === 'title') return
    const item = BULLETS.has(line.units[0]?.lower ?? '')
    const inItem = this.#list !== undefined && this.#before?.paragraph === line.paragraph
    if (this.#list !== undefined && (item || inItem)) {
      const { chain, speaker } = this.#list
      this.#add(chain, speaker, undefined, '', line, 'indirect')
      return
    }
    const n = reports.findLastIndex((r) => r.speaker !== undefined && r.speaker !== OWN)
    const speaker = reports[n]?.speaker
    const opens = leadsOn(line) && speaker !== undefined
    this.#list = opens ? { chain: chains[n] ?? [], speaker, paragraph: line.paragraph } : undefined
  }

  /** Words of an interview that need no marks. */
  answer(speaker: Source, content: Range): void {
    if (speaker !== OWN && !this.#memory.own(speaker))
      this.#add([speaker], speaker, undefined, '', content, 'direct')
  }

  /** Who has the word behind "Here is what she said:". */
  #led(): Turn | undefined {
    const before = this.#before
    return before !== undefined && leadsOn(before) && this.#turn?.paragraph === before.paragraph
      ? this.#turn
      : undefined
  }

  /** Whoever was quoted last, where the line begins with words that follow a question. */
  #asked(line: Line): Source | undefined {
    const before = this.#before
    const asked = before?.in === line.in && before.units.at(-1)?.lower === '?'
    if (!asked || line.units[0]?.quote?.form !== 'words') return undefined
    // "Quill's response? “Never,” *she* said."
    const replies =
      before.units.some((u) => REPLIES.has(u.lower)) && this.#turn?.paragraph === before.paragraph
    if (replies) return this.#turn?.speaker
    return (
      this.#memory.heardIn(line) ?? (this.#memory.isAboutAnother(before) ? undefined : this.#quoted?.speaker)
    )
  }

  /** A credit in brackets vouches for the sentence around it: "(via The Evening Gull)", "[The Evening Gull]". */
  #bracketed(line: Line): Report[] {
    const reports = reportsIn(line, this.#memory)
    const [first] = line.units
    const alone =
      line.units.length === 1 && first?.mention !== undefined ? phraseAt(line.units, 0, 1) : undefined
    if (alone?.who.kind === 'named' && alone.who.source.type === 'outlet' && line.host !== undefined) {
      const cue = { from: line.from, to: line.to }
      this.#add([alone.who.source], alone.who.source, cue, 'via', line.host, 'indirect')
    }
    // "(an old one: “…”)": whom the line around it reports.
    return reports.filter((r) => r.cue.speaker !== undefined || line.units[r.cue.at]?.lower !== ':')
  }

  /** A chain begins with those whose reported words the cue stands in: "The Evening Gull writes that Quill said". */
  #chains(reports: readonly Report[]): Source[][] {
    const chains: Source[][] = []
    for (const [n, report] of reports.entries()) {
      const outer = reports
        .slice(0, n)
        .findLastIndex((r) => contains(r.content, report.cue.at) && r.cue.at < report.cue.at)
      const names = new Set<string>()
      const all = [...(chains[outer] ?? []), ...report.chain]
      chains.push(
        all.filter((s) => s !== OWN && !this.#memory.own(s) && !names.has(s.name) && names.add(s.name)),
      )
    }
    return chains
  }

  #report(line: Line, report: Report, chain: readonly Source[]): void {
    const { cue, content, speaker } = report
    if (speaker === undefined) return
    const at = rangeOf(line.units, cue.at, cue.end)
    const onlyCredit =
      line.host !== undefined && cue.shape === 'phrase' && cue.from === 0 && cue.to === line.units.length
    if (onlyCredit && line.host !== undefined) {
      this.#add(chain, speaker, at, cue.lemma, line.host, 'indirect')
      return
    }
    if (content === undefined) return
    const range = rangeOf(line.units, content.from, content.to)
    if (range === undefined) return
    this.#add(chain, speaker, at, cue.lemma, range, 'indirect')
    const before = this.#before
    const pointing = cue.shape === 'passive' || (cue.shape === 'phrase' && cue.from <= POINTING)
    if (pointing && before !== undefined && before.in === line.in && pointsBack(line.units))
      this.#add(chain, speaker, at, cue.lemma, before, 'indirect')
  }

  /** "*The Evening Gull broke the news.*": the sentence before, and what the article begins with, are on its word. */
  #pointBack(line: Line, reports: readonly Report[]): void {
    const before = this.#before
    if (line.host !== undefined) return
    if (line.in === 'title') this.#lead.push(line)
    if (line.in === 'title') return
    const pointer = before?.in === 'text' ? pointerIn(line.units, reports) : undefined
    if (pointer !== undefined) {
      const speaker = this.#memory.resolve(pointer.speaker.who, line, undefined)
      if (speaker !== undefined && before !== undefined) {
        const chain = speaker === OWN || this.#memory.own(speaker) ? [] : [speaker]
        const early = line.paragraph <= (this.#lead.at(-1)?.paragraph ?? 0) + EARLY
        const whole = pointer.news && early && !pointer.denies && !this.#isLeadSourced()
        const all = whole ? new Set([...this.#lead, before]) : [before]
        const verb = pointer.denies ? 'deny' : ''
        for (const told of all) this.#add(chain, speaker, undefined, verb, told, 'indirect')
      }
    }
    const begins = this.#lead.every((l) => l.in === 'title' || l.paragraph === line.paragraph)
    if (begins) this.#lead.push(line)
  }

  /** "Vantage has renewed it, *the network said*. … The Evening Gull first reported *the move*.": a later one, not the lead's. */
  #isLeadSourced(): boolean {
    return this.#lead.some(
      ({ in: place, from, to }) =>
        place === 'text' &&
        this.found.some(
          ({ attribution: { kind, content }, speaker }) =>
            kind === 'indirect' && speaker.type === 'company' && from <= content.from && content.to <= to,
        ),
    )
  }

  #quotation(
    line: Line,
    i: number,
    stretch: Stretch,
    reports: readonly Report[],
    chains: readonly Source[][],
  ): void {
    const own = cueFor(line.units, i, stretch, reports)
    if (own === 'none') return
    const turn = own === undefined ? this.#continued(line, i, stretch) : undefined
    const speaker = own?.speaker ?? turn?.speaker
    if (speaker === undefined || speaker === OWN) return
    const chain = own === undefined ? (turn?.chain ?? []) : (chains[reports.indexOf(own)] ?? [])
    const cue = own === undefined ? undefined : rangeOf(line.units, own.cue.at, own.cue.end)
    const lower = /^\p{Ll}/u.test(this.#doc.tokens[stretch.from]?.text ?? '')
    this.#add(
      chain,
      speaker,
      cue,
      own?.cue.lemma ?? '',
      { from: stretch.from, to: stretch.to },
      lower ? 'partial' : 'direct',
    )
    this.#quoted = { chain, speaker, paragraph: line.paragraph }
    this.#turn = this.#quoted
    this.#memory.quoted = speaker
    this.#memory.hear(speaker, line.paragraph)
  }

  /** Whose words a quotation without a cue is: in brackets those of the sentence around it, alone those of who has the word. */
  #continued(line: Line, i: number, stretch: Stretch): Turn | undefined {
    const inParagraph = this.#led() ?? (this.#turn?.paragraph === line.paragraph ? this.#turn : undefined)
    if (line.host !== undefined) {
      const around = this.#host.find((r) => r.speaker !== undefined)
      const fitting = stretch.form === 'words' && stretch.to - stretch.from >= ASIDE_WORDS
      if (!fitting) return undefined
      // "(“the best partner I've ever had”)" of whom the paragraph is about; "(“Is it hot?”)" may be what a character says.
      const lower = /^\p{Ll}/u.test(this.#doc.tokens[stretch.from]?.text ?? '')
      const telling = lower || this.#quoted?.paragraph === line.paragraph
      return around?.speaker === undefined
        ? telling
          ? inParagraph
          : this.#led()
        : { chain: around.chain, speaker: around.speaker, paragraph: line.paragraph }
    }
    if (line.in === 'title') return undefined
    if (!standsAlone(this.#doc, line.units, i, stretch)) return this.#ownWords(line, i, stretch)
    const turns = [this.#replying(line), inParagraph, this.#following(line), this.#quoted]
    // "Bright had an idea. “*Bright* said it'd be fun,” …": not who is spoken of.
    return turns.find((turn) => turn !== undefined && !speaksOf(stretch, turn.speaker))
  }

  /** "Quill said that she'd be back.¶“I would love to.”": whose word the last sentence of the paragraph before gives. */
  #following(line: Line): Turn | undefined {
    const [turn, before] = [this.#turn, this.#before]
    if (turn === undefined || before?.in !== 'text' || turn.paragraph !== before.paragraph) return undefined
    const told = this.#host.some((r) => r.speaker?.name === turn.speaker.name && r.cue.shape !== 'passive')
    return told && before.paragraph === line.paragraph - 1 && turn.speaker.type === 'person'
      ? turn
      : undefined
  }

  /** "*Quill* grew up “in a house full of owls”": of somebody who has been quoted, the words are their own; "*Quill* “couldn't be happier”" of anybody. */
  #ownWords(line: Line, i: number, { from, to, form }: Stretch): Turn | undefined {
    if (form !== 'words' || to - from < OWN_WORDS) return undefined
    if (!/^\p{Ll}/u.test(this.#doc.tokens[from]?.text ?? '')) return undefined
    const topic = topicOf(line.units)
    const person = topic === undefined ? undefined : this.#memory.resolve(topic.who, line, undefined)
    if (person?.type === 'person' && topic?.to === i)
      return { chain: [person], speaker: person, paragraph: line.paragraph }
    if (person !== undefined && person.name === this.#quoted?.speaker.name) return this.#quoted
    // "It is called Dry Dock now, and *Quill* has made her peace with that, “as one does.”"
    const subject = subjectBefore(line.units, i)
    const doer = subject === undefined ? undefined : this.#memory.resolve(subject.who, line, undefined)
    return doer !== undefined && doer.name === this.#quoted?.speaker.name ? this.#quoted : undefined
  }

  /** "Would *he* ever come back? “Tomorrow.”": who was quoted last is asked again, whomever the lines between told of. */
  #replying(line: Line): Turn | undefined {
    const [before, quoted] = [this.#before, this.#quoted]
    if (before?.in !== line.in || before.units.at(-1)?.lower !== '?') return undefined
    const asked = before.units.find((u) => ASKED.has(u.lower))?.lower
    if (asked === undefined) return undefined
    if (quoted !== undefined) return agrees(asked, quoted.speaker) ? quoted : undefined
    // Nobody has been quoted yet: "A man called Bo held the paddle. Would *he* open it? “God, no.”"
    const person =
      asked === 'you' ? undefined : this.#memory.resolve({ kind: 'pronoun', word: asked }, line, undefined)
    return person?.type === 'person'
      ? { chain: [person], speaker: person, paragraph: line.paragraph }
      : undefined
  }

  /** After a line without quotations the word is with whom it reported, or with the person that it is about. */
  #takeTurn(line: Line, reports: readonly Report[], chains: readonly Source[][]): void {
    if (line.in === 'title' || line.units.some((u) => u.quote?.form === 'words')) return
    const hasWord = ({ speaker, cue }: Report) =>
      speaker !== undefined && speaker !== OWN && cue.form?.row.commitment !== 'asks' && !isPassing(cue)
    const first = reports.findIndex(hasWord)
    // "The prequel that *The Evening Gull* reported, *Quill* says, is dead. “…”": people go before outlets.
    const person = reports.findIndex((r) => hasWord(r) && r.speaker?.type === 'person')
    const n = person < 0 ? first : person
    const speaker = reports[n]?.speaker
    if (speaker !== undefined) {
      this.#turn = { chain: chains[n] ?? [], speaker, paragraph: line.paragraph }
      return
    }
    const phrase = (leadsOn(line) ? makerIn(line.units) : undefined) ?? topicOf(line.units)
    const topic = phrase === undefined ? undefined : this.#memory.resolve(phrase.who, line, undefined)
    // "*Vantage*'s official line? “…”": a company, where it is asked for its word.
    const asked = phrase !== undefined && line.units[phrase.to]?.lower === "'s" && topic !== OWN
    const told = topic === OWN ? this.#memory.metIn(line) : topic
    if (told !== undefined && (told.type === 'person' || asked))
      this.#turn = { chain: [told], speaker: told, paragraph: line.paragraph }
  }

  /** "A fan asked *Quill* whether she'd return. “I might,” she said.": whoever is asked has the word. */
  #giveTurn(line: Line, reports: readonly Report[]): void {
    const asking = reports.findLast(({ cue }) => cue.form?.row.commitment === 'asks' && cue.shape === 'verb')
    const asked = asking === undefined ? undefined : phraseAt(line.units, asking.cue.to, line.units.length)
    const person = asked === undefined ? undefined : this.#memory.askedBy(asking?.speaker, asked.who, line)
    if (person?.type !== 'person' || line.in === 'title' || line.units.some((u) => u.quote?.form === 'words'))
      return
    this.#memory.hear(person, line.paragraph)
    this.#turn = { chain: [person], speaker: person, paragraph: line.paragraph }
  }

  #add(
    chain: readonly Source[],
    speaker: Source,
    cue: Range | undefined,
    verb: string,
    { from, to }: Range,
    kind: Attribution['kind'],
  ): void {
    this.found.push({ attribution: { chain, cue: cue ?? null, verb, content: { from, to }, kind }, speaker })
  }
}

/** "Quill *posted* a picture. “Home,” the caption said." */
const POSTING = new Set(['post', 'tweet', 'share', 'upload'])

/** A bystander is quoted, but doesn't keep the word. */
const isPassing = ({ speaker }: Cue) => speaker !== undefined && isBystander(speaker)

/** Tokens of the shortest fragment that is taken for somebody's words without a cue. */
const OWN_WORDS = 4

/** Whom a question asks after. */
const ASKED = new Set(['he', 'she', 'you'])

const BULLETS = new Set(['•', '-', '–', '*', '·', '▪', '◦', '‣'])

/** Words of a quotation in brackets that is speech and not an ironic remark. */
const ASIDE_WORDS = 3

const contains = (content: Content | undefined, at: number) =>
  content !== undefined && content.from <= at && at < content.to

function rangeOf(units: readonly Unit[], from: number, to: number): Range | undefined {
  const last = /^[.?!,;]$/.test(units[to - 1]?.lower ?? '') ? to - 1 : to
  const start = units[from]?.from
  const end = units[last - 1]?.to
  return start === undefined || end === undefined || end <= start ? undefined : { from: start, to: end }
}

/** Paragraphs behind the first in which "the news" is what the article begins with. */
const EARLY = 3

/** Units before the cue of "That's according to Vantage". */
const POINTING = 2

/** "This was announced by Vantage": the sentence before is what was announced. */
function pointsBack(units: readonly Unit[]): boolean {
  const [first, second, third] = units.slice(0, 3).map((u) => u.lower)
  const named = NEWS.has(second ?? '') || NEWS.has(third ?? '')
  return /^(?:this|that|it)$/.test(first ?? '') || (DEFINITE.has(first ?? '') && named)
}
