import { Event, type Name } from '../model/index.ts'
import { NameResolution } from '../universe/index.ts'
import { claimVerdictsIn, correctionsIn } from './claim-verdicts.ts'
import type { Database, Statement } from './database.ts'
import { counting } from './events.ts'
import type { Decided } from './proposition-rows.ts'

/** The decisions of a record as they are now, whoever made them: the table only grows, so what is new is read each time. */
export class Decisions {
  readonly #newer: Statement
  readonly #all: { readonly id: string; readonly event: Event }[] = []
  #decided: Decided | undefined

  constructor(db: Database) {
    this.#newer = db.prepare('select id, event_json from events where number > ? order by number')
  }

  /** How many have been read so far. */
  get read(): number {
    return this.#all.length
  }

  /** What names go by and claims say, as of now. */
  get decided(): Decided {
    const newer = this.#newer.all(this.#all.length)
    for (const row of newer)
      this.#all.push({ id: String(row.id), event: Event.parse(JSON.parse(String(row.event_json))) })
    if (newer.length > 0 || this.#decided === undefined) {
      const events = counting(this.#all)
      this.#decided = {
        names: new NameResolution(events.map(({ event }) => event)),
        corrections: correctionsIn(claimVerdictsIn(events)),
      }
    }
    return this.#decided
  }

  /** The names that an event, or one that it undoes, is about. */
  namesIn(event: Event): readonly Name[] {
    switch (event.kind) {
      case 'undo': {
        const undone = this.#all.find(({ id }) => id === event.event)
        return undone === undefined ? [] : this.namesIn(undone.event)
      }
      case 'accept':
      case 'reject':
        return [event.name]
      case 'merge':
        return [event.name, event.into]
      case 'split':
        return [event.name, { type: event.name.type, name: event.alias }]
      case 'rename':
        return [event.name, { type: event.name.type, name: event.to }]
      case 'progress':
      case 'follow':
      case 'unfollow':
      case 'seen':
      case 'settle':
      case 'approve':
      case 'correct':
      case 'dismiss':
        return []
    }
  }

  /** Ids of the propositions and claims that an event, or one that it undoes, gives a verdict on. */
  judgedIn(event: Event): readonly string[] {
    if (event.kind === 'settle') return [event.proposition]
    if (event.kind === 'approve' || event.kind === 'correct' || event.kind === 'dismiss') return [event.claim]
    const undone = event.kind === 'undo' ? this.#all.find(({ id }) => id === event.event) : undefined
    return undone === undefined ? [] : this.judgedIn(undone.event)
  }
}
