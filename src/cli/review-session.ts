import { on } from 'node:events'
import { emitKeypressEvents, type Key } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { counted, evidenceOf, type Proposal, type Wanted } from '../ask/index.ts'
import { type Entity, foldName, problemLine } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import { decide, undo } from '../retcon/decisions.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { decisionWords } from './decision-words.ts'
import { paint } from './paint.ts'
import { proposalText } from './proposal-text.ts'

/** Where a review takes keys from and says what it does. */
export interface Desk {
  readonly ledger: Ledger
  /** As in `decide`. */
  readonly known: readonly Entity[]
  /** Keeps back evidence that would spoil. */
  readonly guard?: SpoilerGuard | undefined
  /** A terminal, or any stream of what would be typed on one. */
  readonly input: Readable & { setRawMode?: (raw: boolean) => unknown }
  readonly output: Writable
}

/** Goes through proposals, one key a decision, until all were shown, `q`, ctrl-C, or the end of the input. */
export async function reviewing(proposals: readonly Proposal[], desk: Desk): Promise<void> {
  const { input } = desk
  emitKeypressEvents(input)
  input.setRawMode?.(true)
  try {
    const review = new Review(proposals, desk)
    await review.show()
    // Ends with the input.
    for await (const [text, key] of on(input, 'keypress', { close: ['end', 'close'] })) {
      if (review.isOver) break
      await review.press(text, key)
      if (review.isOver) break
    }
    desk.output.write(`${review.summary}\n`)
  } finally {
    input.setRawMode?.(false)
    input.pause()
  }
}

/** A review on its way: which proposal is shown, what was decided, and what is being typed. */
class Review {
  readonly #proposals: readonly Proposal[]
  readonly #desk: Desk
  #at = 0
  #quit = false
  /** The proposal and event of each decision made here. */
  readonly #made: { readonly at: number; readonly id: string }[] = []
  /** The new name, as far as it was typed. */
  #typed: string | undefined

  constructor(proposals: readonly Proposal[], desk: Desk) {
    this.#proposals = proposals
    this.#desk = desk
  }

  get isOver(): boolean {
    return this.#quit || this.#at >= this.#proposals.length
  }

  get summary(): string {
    return `${counted(this.#made.length, 'decision')} made: retcon names history shows them all`
  }

  /** Shows the next proposal that still waits: a merge may have settled others. */
  async show(): Promise<void> {
    const { ledger, guard } = this.#desk
    let proposal = this.#proposals[this.#at]
    while (proposal !== undefined && !waits(ledger, proposal)) proposal = this.#proposals[++this.#at]
    if (proposal === undefined) return
    const [first] = proposal.suggestions
    const merge = first === undefined ? [] : [`[m]erge with ${first.into.name}`]
    const keys = ['[a]ccept', ...merge, '[r]eject', 're[n]ame', '[s]kip', '[u]ndo', '[q]uit'].join('  ')
    const place = paint('dim', `${this.#at + 1} of ${this.#proposals.length}`)
    this.#say(
      `\n${place}\n${proposalText(proposal, await evidenceOf(ledger, proposal, guard))}\n${paint('dim', keys)}`,
    )
  }

  async press(text: string | undefined, key: Key): Promise<void> {
    const proposal = this.#proposals[this.#at]
    if (proposal === undefined) return
    if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) this.#quit = true
    else if (this.#typed !== undefined) await this.#type(text ?? '', key, proposal, this.#typed)
    else await this.#choose(text ?? '', proposal)
  }

  async #choose(key: string, { name, type, suggestions }: Proposal): Promise<void> {
    const [first] = suggestions
    switch (key) {
      case 'a':
        return this.#decide({ kind: 'accept', name, type })
      case 'r':
        return this.#decide({ kind: 'reject', name, type })
      case 'm':
        if (first === undefined) return this.#say('nothing is suggested to merge it with')
        return this.#decide({
          kind: 'merge',
          name,
          type,
          into: first.into.name,
          because: first.reasons.join('; '),
        })
      case 'n':
        this.#typed = ''
        return this.#say('its name, then Enter (Escape for none):')
      case 's':
        this.#at++
        return this.show()
      case 'u':
        return this.#undo()
      case 'q':
        this.#quit = true
    }
  }

  #say(line: string): void {
    this.#desk.output.write(`${line}\n`)
  }

  async #type(text: string, key: Key, { name, type }: Proposal, typed: string): Promise<void> {
    if (ENDS_TYPING.has(key.name ?? '')) {
      this.#typed = undefined
      this.#say('')
      if (key.name !== 'escape' && typed.trim() !== '')
        await this.#decide({ kind: 'rename', name, type, to: typed.trim() })
      return
    }
    this.#typed = key.name === 'backspace' ? typed.slice(0, -1) : typed + text.replace(/\p{Cc}/gu, '')
    // The terminal shows nothing by itself while it gives single keys.
    this.#desk.output.write(`\r\u001b[K${this.#typed}`)
  }

  async #decide(wanted: Wanted): Promise<void> {
    const { ledger, known } = this.#desk
    const answer = await decide(ledger, wanted, known)
    if ('problem' in answer) return this.#say(problemLine(answer.problem))
    this.#made.push({ at: this.#at, id: answer.decision.id })
    this.#say(decisionWords(answer.decision.event))
    this.#at++
    await this.show()
  }

  /** Takes back the last decision made here, and shows its proposal again. */
  async #undo(): Promise<void> {
    const last = this.#made.pop()
    if (last === undefined) return this.#say('nothing was decided here yet')
    const answer = await undo(this.#desk.ledger, last.id)
    if ('problem' in answer) return this.#say(problemLine(answer.problem))
    this.#say(`undone: ${decisionWords(answer.decision.event)}`)
    this.#at = last.at
    await this.show()
  }
}

const ENDS_TYPING: ReadonlySet<string> = new Set(['return', 'enter', 'escape'])

function waits({ names }: Ledger, name: Proposal): boolean {
  const isItself = foldName(names.rootOf(name).name) === foldName(name.name)
  return isItself && !names.isAccepted(name) && !names.isRejected(name)
}
