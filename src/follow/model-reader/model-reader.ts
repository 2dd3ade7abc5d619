import { hash } from 'node:crypto'
import type { Article, Entity, Problem } from '../../model/index.ts'
import { AnswerCache } from '../answer-cache.ts'
import { answerIn, type ModelAnswer } from './answer.ts'
import { type Asked, askModel, type ModelFault, type ModelSurroundings, type Tokens } from './ask-model.ts'
import { type Checked, checkedClaims, type DROPPED, type Dropped } from './checked-claims.ts'
import { partsOf } from './parts.ts'
import { PROMPT_VERSION, questionOf } from './prompt.ts'
import type { ModelSettings } from './settings.ts'

/** What a reading has cost and missed so far. */
export interface ModelTally {
  readonly articles: number
  /** Questions that the model answered, and those whose answers were kept from before. */
  readonly asked: number
  readonly kept: number
  readonly tokens: Tokens
  /** By the prices of the settings; absent without. */
  readonly money?: number
  readonly claims: number
  readonly dropped: Dropped
  readonly problems: number
}

/** Articles in a row that nothing came of, after which nobody is asked any more. */
const MOST_FAILURES = 3

/**
 * A language model as a reader of articles. What it answers is kept by the article's content, the model and what it was told, so that the
 * same is never asked twice; what of it holds is judged anew each time.
 */
export class ModelReader {
  /** What its claims are known by in the record. */
  readonly frame: string
  readonly #settings: ModelSettings
  readonly #around: ModelSurroundings
  readonly #cache: AnswerCache
  readonly #dropped: Partial<Record<keyof typeof DROPPED, number>> = {}
  readonly #tokens = { in: 0, out: 0 }
  readonly #counts = { articles: 0, asked: 0, kept: 0, claims: 0, problems: 0 }
  #failures = 0

  /** Answers are kept in a folder of `cacheFolder`, for good. */
  constructor(settings: ModelSettings, around: ModelSurroundings, cacheFolder: string) {
    this.#settings = settings
    this.#around = around
    this.frame = `language model ${settings.model}`
    this.#cache = new AnswerCache(`${cacheFolder}/llm`, Number.POSITIVE_INFINITY, around.now)
  }

  /** Whether so many articles in a row came to nothing that no more are asked about. */
  get hasGivenUp(): boolean {
    return this.#failures >= MOST_FAILURES
  }

  get tally(): ModelTally {
    const { price } = this.#settings
    const { in: input, out: output } = this.#tokens
    return {
      ...this.#counts,
      tokens: { ...this.#tokens },
      ...(price === undefined ? {} : { money: (input * price.in + output * price.out) / 1_000_000 }),
      dropped: { ...this.#dropped },
    }
  }

  /**
   * What the model reads in an article, checked against its text; or the problem, where any part of it got no answer: half an article's
   * claims are not an article's. `known` are names that stand in it and are known already.
   */
  async read(article: Article, known: readonly Entity[]): Promise<Checked | { readonly problem: Problem }> {
    this.#counts.articles++
    const answers: ModelAnswer[] = []
    const parts = partsOf(article.text)
    if (parts.length > MOST_PARTS) return this.#problem(article, TOO_MANY)
    for (const part of parts) {
      const asked = await this.#answers(article.title, part, known)
      if ('fault' in asked) return this.#problem(article, asked)
      answers.push(...asked)
    }
    this.#failures = 0
    const checked = checkedClaims(article, answers, known, this.frame)
    this.#counts.claims += checked.claims.length
    for (const [why, times = 0] of Object.entries(checked.dropped)) {
      const reason = why as keyof typeof DROPPED
      this.#dropped[reason] = (this.#dropped[reason] ?? 0) + times
    }
    return checked
  }

  /** The answers on a part; on its halves where it is longer than the model takes. */
  async #answers(title: string, part: string, known: readonly Entity[]): Promise<ModelAnswer[] | ModelFault> {
    const key = JSON.stringify([this.#settings.model, PROMPT_VERSION, contentOf(title, part)])
    const kept = answerIn((await this.#cache.get(key))?.body ?? '')
    if (kept !== undefined) {
      this.#counts.kept++
      return [kept]
    }
    const asked = await this.#asked(questionOf(title, part, known))
    if ('answer' in asked) {
      return (await this.#unkept(key, asked.answer)) ?? [asked.answer]
    }
    const halves = asked.code === 'context' ? partsOf(part, Math.ceil(part.length / 2)) : []
    if (halves.length < 2 || part.length < SMALLEST) return asked
    const answers: ModelAnswer[] = []
    for (const half of halves) {
      const own = await this.#answers(title, half, known)
      if ('fault' in own) return own
      answers.push(...own)
    }
    return answers
  }

  async #asked(question: string): Promise<Asked> {
    const asked = await askModel(this.#settings, question, this.#around)
    this.#counts.asked++
    this.#tokens.in += asked.tokens.in
    this.#tokens.out += asked.tokens.out
    return asked
  }

  /** Keeps an answer, or says why it can't be: it would be paid for again. */
  async #unkept(key: string, answer: ModelAnswer): Promise<ModelFault | undefined> {
    const day = new Date(this.#around.now()).toISOString().slice(0, 10)
    try {
      await this.#cache.keep(key, { day, body: JSON.stringify(answer) })
      return undefined
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return {
        code: 'cache',
        fault: `answers what can't be kept on disk (${reason}): name another folder with RETCON_CACHE`,
      }
    }
  }

  #problem({ title }: Article, { code, fault }: ModelFault): { problem: Problem } {
    this.#counts.problems++
    this.#failures++
    const sentence = `“${title}”: the language model ${fault}`
    return { problem: { code: `llm/${code}`, sentence, where: { source: this.#settings.model } } }
  }
}

/** Parts of the longest article that is asked about: some 300,000 characters, which nobody wants to pay for by mistake. */
const MOST_PARTS = 50
const TOO_MANY: ModelFault = { code: 'large', fault: 'is not asked about more than 300,000 characters' }

/** UTF-16 code units below which a part is not cut again: what takes less than that takes no article. */
const SMALLEST = 500

function contentOf(title: string, part: string): string {
  return hash('sha256', JSON.stringify([title, part]))
}
