import { agrees, hasGivenName } from '../../find/index.ts'
import { foldName } from '../../model/index.ts'
import { type Source, UNNAMED } from './attribution.ts'
import type { Line, Unit } from './lines.ts'
import { isOfStory, isPersonAfterAll, phraseAt, roleType, type Who } from './phrases.ts'
import { OWN_VOICE, REPORTERS, UNNAMED_NOUNS } from './source-nouns.ts'
import { speaksOf } from './stretches.ts'

/** The article's own voice: it never stands in a chain. */
export const OWN: Source = { name: '', type: 'outlet', tokens: null }

const NAMELESS: Source = { name: UNNAMED, type: 'unnamed', tokens: null }

/** "*A spokesman* said": of a company that the text has not named. */
const OFFICE: Source = { ...NAMELESS, office: true }
/** "*The studio* announced": what it says is official, though no quotation is written down as nobody's. */
const COMPANY: Source = { ...OFFICE, name: '' }

/** Who has been named and who has spoken so far: what a pronoun or a role can mean. */
export class Memory {
  /** Who spoke last. */
  speaker: Source | undefined
  /** Who was quoted last. */
  quoted: Source | undefined
  /** Who has been asked, where a question stands right before the line: "Will [Vane] be back? “He will,” *she* says." */
  answering: Source | undefined
  /** Two have spoken at once, of whom the first counts. */
  #together = false
  /** Whom the headline names. */
  readonly #headlined = new Set<string>()
  #subject: Source | undefined
  /** People, the most recently prominent first. */
  #people: Source[] = []
  /** The paragraph that has named the first of them. */
  #paragraph = -1
  /** The paragraph in which the last speaker spoke. */
  #heardIn = -1
  readonly #last = new Map<string, Source>()
  #organisation: Source | undefined
  readonly #roles = new Map<string, Source>()
  readonly #gender = new Map<string, string>()
  readonly #outlet: string
  readonly #initials: string

  constructor(outlet: string) {
    this.#outlet = foldName(outlet)
    this.#initials = (outlet.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
  }

  /** Those through whom an unnamed source was heard: "the insider" goes on there. */
  unnamedThrough: readonly Source[] = []

  /** Somebody was given the word, in a paragraph. */
  hear(source: Source, paragraph: number, line?: Line): void {
    if (line !== undefined) this.#together = isPair(line, source)
    this.speaker = source
    this.#heardIn = paragraph
    if (source.type === 'person' || source.type === 'unnamed') this.#promote(source)
    else this.#name(source)
  }

  /** Takes note of whom a line names: of people, the one it is about comes first. */
  see(line: Line): void {
    const opening = phraseAt(line.units, 0, line.units.length)
    const carried = opening?.who.kind === 'pronoun' ? this.resolve(opening.who, line, undefined) : undefined
    let subject = carried?.type === 'person' ? carried : strangerOf(opening?.who, line)
    // "*We* called up [Quill]", "*I* caught up with [Quill]": whom the writer meets is whom it is about.
    const met = opening?.who.kind === 'pronoun' && /^(?:we|i)$/.test(opening.who.word)
    let owner: Source | undefined
    line.units.forEach((unit, i) => {
      const source = personOrOrganisation(unit)
      if (source === undefined) return
      if (source.type !== 'person') {
        this.#name(source)
        return
      }
      if (line.in === 'title') {
        this.#headlined.add(source.name)
        this.#subject ??= source
      }
      this.#learnAbout(line.units, i, source)
      if (i === 0) owner = source
      if (subject === undefined && (met || !isGoverned(line.units, i))) subject = source
      else if (this.#people.length < REMEMBERED && !this.#people.some((p) => p.name === source.name))
        this.#people.push(source)
    })
    if (line.host !== undefined) return
    // "[Quill]'s last day on set was in April": the first of a paragraph goes before those of the paragraphs before.
    const first = line.paragraph === this.#paragraph ? undefined : owner
    const interviewed = this.#interviewed()
    const topic =
      interviewed !== undefined && (subject === undefined || names(line, interviewed))
        ? interviewed
        : (subject ?? first)
    if (topic === undefined) return
    this.#paragraph = line.paragraph
    this.#promote(topic)
  }

  /** Who is meant; `before` spoke earlier in the same line, `near` are people named in it before the pronoun. */
  resolve(who: Who, line: Line, near: Source | undefined): Source | undefined {
    switch (who.kind) {
      case 'named':
        return this.own(who.source) ? OWN : who.source
      case 'unknown':
        return line.in === 'title' ? undefined : who.source
      case 'unnamed':
        return { ...NAMELESS, ...(who.deputy === true ? { deputy: true } : {}) }
      case 'unsigned':
        return who.official ? COMPANY : { ...NAMELESS, name: '' }
      case 'office':
        return this.#last.get('company') ?? OFFICE
      case 'text':
        return who.official ? this.#byText(line) : this.speaker
      case 'role':
        return near ?? this.#byRole(who.type, who.noun, line)
      case 'pronoun':
        return this.#byPronoun(who.word, line, near)
      case 'subject':
        return this.#subject
      case 'nobody':
        return undefined
    }
  }

  /** "We put it to *Quill*, who frowned. “Never.”": whom a line names that begins with who writes. */
  metIn(line: Line): Source | undefined {
    const [front] = this.#people
    return front !== undefined && names(line, front) ? front : undefined
  }

  /** The person who has spoken in the paragraph of a line already. */
  heardIn({ paragraph }: Line): Source | undefined {
    return this.#heardIn === paragraph && this.speaker?.type === 'person' ? this.speaker : undefined
  }

  /** "Bright asked *her* how it went": not the one who asks. */
  askedBy(asker: Source | undefined, who: Who, line: Line): Source | undefined {
    const people = this.#people
    this.#people = people.filter((p) => p.name !== asker?.name)
    const asked = this.resolve(who, line, undefined)
    this.#people = people
    return asked
  }

  /** The outlet's own name, a part of it ("the Gazette") or its initials. */
  own(source: Source): boolean {
    if (this.#outlet === '') return false
    const name = foldName(source.name)
    if (name === this.#outlet) return true
    return source.type === 'outlet' && (this.#outlet.endsWith(` ${name}`) || name === this.#initials)
  }

  #name(source: Source): void {
    this.#last.set(source.type, source)
    if (source.type === 'company' || source.type === 'outlet') this.#organisation = source
  }

  #promote(person: Source): void {
    this.#people = [person, ...this.#people.filter((p) => p.name !== person.name)].slice(0, REMEMBERED)
  }

  /** Whose official words a text is: those of who spoke last, unless that only reports of them: "…, per the Gull. Quill was brief. *The statement* said:". */
  #byText(line: Line): Source | undefined {
    const told = this.#told(line)
    if (this.speaker !== undefined && (this.speaker.type !== 'outlet' || told === undefined))
      return this.speaker
    return (this.speaker === undefined ? this.#last.get('company') : undefined) ?? told
  }

  /** Whom the paragraph tells of: "Quill thanked the crew. “Goodbye,” reads *the statement*." */
  #told({ paragraph }: Line): Source | undefined {
    return this.#paragraph === paragraph ? this.#people[0] : undefined
  }

  /** Whom the headline names and who was the last to speak: "she" of an interview, whoever the lines between tell of. */
  #interviewed(): Source | undefined {
    const { speaker, quoted } = this
    const same = speaker !== undefined && speaker.name === quoted?.name
    return same && this.#headlined.has(speaker.name) ? speaker : undefined
  }

  #byRole(type: string, noun: string, line: Line): Source | undefined {
    const known = this.#roles.get(noun)
    if (known !== undefined && !isSpokenOf(line, known)) return known
    // "A youtuber called Vale says she's in. “It's done,” *the scooper* said": people report too.
    if (type !== 'person')
      return (
        this.#last.get(type) ??
        (type === 'company' ? COMPANY : REPORTERS.has(noun) ? this.speaker : undefined)
      )
    // "“Nobody wanted this,” one executive said. “It's the sums,” *the executive* added."
    if (UNNAMED_NOUNS.has(noun) && this.speaker?.type === 'unnamed') return this.speaker
    // "“It rained,” Quill said.¶Vale posted a picture. “Home,” *the 40-year-old* wrote.": who is told of goes before who spoke further up.
    const [front] = this.#people
    const told = ANYBODY.has(noun) && this.#paragraph === line.paragraph && this.#heardIn !== line.paragraph
    const gender = GENDERS.get(noun)
    return [told ? front : undefined, this.speaker, ...this.#people].find(
      (p) => p?.type === 'person' && !isSpokenOf(line, p) && (noun === 'actor' || this.#isOf(gender, p)),
    )
  }

  /** "the actress" is no man; whose gender nothing tells may be anybody. */
  #isOf(gender: string | undefined, person: Source): boolean {
    if (gender === undefined) return true
    const told = this.#gender.get(person.name)
    return told === undefined ? agrees(gender, person) : told === gender
  }

  #byPronoun(word: string, line: Line, near: Source | undefined): Source | undefined {
    if (OWN_VOICE.has(word)) return OWN
    if (word === 'it') return near ?? this.#organisation
    if (word === 'they' || word === 'them') return near ?? this.#asMany()
    if (word !== 'he' && word !== 'she' && word !== 'him' && word !== 'her') return undefined
    const gender = word === 'he' || word === 'him' ? 'he' : 'she'
    // "Jon Vale plays Owl. “*He* is a dream,” *she* says."
    const other = gender === 'he' ? 'she' : 'he'
    const spokenOf = this.#people.some((p) => this.#gender.get(p.name) === other)
    const [front, ...others] = this.#people
    if (
      front !== undefined &&
      front.name !== this.speaker?.name &&
      others.length > 0 &&
      !spokenOf &&
      agrees(other, front) &&
      line.units.some((u) => u.quote?.form === 'words' && u.quote.first === other)
    )
      if (!this.#gender.has(front.name)) this.#gender.set(front.name, other)
    const fits = (p: Source | undefined): p is Source => {
      if (p === undefined || isSpokenOf(line, p)) return false
      return this.#isOf(gender, p)
    }
    const person = [this.answering, near, ...this.#people].find((p) => fits(p)) ?? this.speaker
    if (person?.type === 'person') this.#gender.set(person.name, gender)
    return person
  }

  /** "Nobody at the streamer would talk. *They* said …": several, and not who spoke last. */
  #asMany(): Source | undefined {
    return this.speaker?.type === 'person' && !this.#together
      ? { name: UNNAMED, type: 'unnamed', tokens: null }
      : this.speaker
  }

  /** "[Vale] has been Owl from the start. Could he leave? “I might,” he says.": the paragraph is about somebody whom the question doesn't name. */
  isAboutAnother({ paragraph, units }: Line): boolean {
    const [front] = this.#people
    return this.#paragraph === paragraph && !units.some((u) => u.mention?.referent.name === front?.name)
  }

  /** "showrunner Mara Quill", "Mara Quill, the showrunner", "Mr Quill". */
  #learnAbout(units: readonly Unit[], i: number, person: Source): void {
    const before = units[i - 1]?.lower ?? ''
    const gender = GENDERS.get(before) ?? GENDERS.get(firstWordOf(units[i]))
    if (gender !== undefined) this.#gender.set(person.name, gender)
    if (roleType(before) === 'person') this.#roles.set(before, person)
    if (units[i + 1]?.lower !== ',') return
    for (let k = i + 2; k < Math.min(units.length, i + 2 + ROLE_REACH); k++) {
      const word = units[k]?.lower ?? ''
      if (word === ',' || units[k]?.pos === 'VERB') return
      if (roleType(word) === 'person') this.#roles.set(word, person)
    }
  }
}

/** People that a pronoun can still mean. */
const REMEMBERED = 8
/** Words between a name and its role in apposition: "Mara Quill, the third series' showrunner". */
const ROLE_REACH = 6

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['mr', 'he'],
  ['mr.', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['actor', 'he'],
  ['man', 'he'],
  ['father', 'he'],
  ['mrs', 'she'],
  ['mrs.', 'she'],
  ['ms', 'she'],
  ['ms.', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['lady', 'she'],
  ['actress', 'she'],
  ['woman', 'she'],
  ['mother', 'she'],
])

/** "*Marlene Pet* of the Dugout Motel would like it known …": a name that no catalogue has, told to be somebody's by its first word. */
function strangerOf(who: Who | undefined, line: Line): Source | undefined {
  // "*A waiter*, hovering with the check, has recognised her. “It is you,” he says."
  if (
    who?.kind === 'unnamed' &&
    who.bystander &&
    line.in === 'text' &&
    /^an?$/.test(line.units[0]?.lower ?? '')
  )
    return { name: UNNAMED, type: 'unnamed', tokens: null }
  return who?.kind === 'unknown' && line.in === 'text' && hasGivenName(who.source) ? who.source : undefined
}

/** What anybody on the screen may be called, whatever their job: "the 40-year-old". */
const ANYBODY = new Set('actor actress star man woman old performer veteran newcomer'.split(' '))

const firstWordOf = (unit: Unit | undefined) =>
  unit?.mention?.referent.name.split(' ', 1)[0]?.toLowerCase() ?? ''

/** "[Quill] and [Vale] said in a joint statement". */
const isPair = ({ units }: Line, { name }: Source) =>
  units.some(
    (u, i) =>
      u.mention?.referent.name === name &&
      units[i + 1]?.lower === 'and' &&
      units[i + 2]?.mention?.referent.type === 'person',
  )

const names = (line: Line, { name }: Source) => line.units.some((u) => u.mention?.referent.name === name)

/** “[Vane] is a dream,” she said: it is not Vane who says so. */
const isSpokenOf = (line: Line, person: Source) =>
  line.units.some(({ quote }) => quote !== undefined && speaksOf(quote, person))

function personOrOrganisation(unit: Unit): Source | undefined {
  const mention = unit.mention
  const type = mention !== undefined && isPersonAfterAll(mention) ? 'person' : mention?.referent.type
  if (
    mention === undefined ||
    isOfStory(mention) ||
    (type !== 'person' && type !== 'company' && type !== 'outlet')
  )
    return undefined
  return { name: mention.referent.name, type, tokens: { from: mention.from, to: mention.to } }
}

const DESCRIBING = new Set(['NOUN', 'ADJ', 'DET'])

/** After a preposition or as an owner, a person is not whom the sentence is about. */
function isGoverned(units: readonly Unit[], i: number): boolean {
  const after = units[i + 1]?.lower
  let at = i - 1
  // "stars as *the mean girl* Lux": a part.
  while (at > i - ROLE_REACH && DESCRIBING.has(units[at]?.pos ?? '') && units[at]?.mention === undefined) at--
  const part = units[at]?.lower === 'as'
  return part || units[i - 1]?.pos === 'ADP' || after === "'s" || after === "'"
}
