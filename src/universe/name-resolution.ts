import { type EntityType, type Event, foldName, type Name } from '../model/index.ts'
import { wordsOf } from './name-words.ts'

/**
 * What people's decisions come to: which name each name goes by. It is a function of the events that count and of nothing else, so
 * that an undone decision leaves no trace. Names are told apart by type: what is decided of the work "Nightjar" touches no
 * character of that name. A season or episode goes with its series.
 */
export class NameResolution {
  /** From a name's key to itself as it is written and the name that it goes by. */
  readonly #moved = new Map<string, { readonly from: Name; readonly into: Name }>()
  /** Spellings that were decided on. */
  readonly #spelled = new Map<string, string>()
  readonly #verdicts = new Map<string, { readonly verdict: Verdict; readonly name: Name }>()
  /** Aliases that mean somebody else than the name with that key. */
  readonly #parted = new Map<string, { readonly from: Name; readonly aliases: readonly Name[] }>()

  /** `events` in their order, without those that were undone. */
  constructor(events: Iterable<Event>) {
    for (const event of events) this.#apply(event)
  }

  /** Nothing was decided. */
  get isEmpty(): boolean {
    return this.#verdicts.size === 0 && this.#parted.size === 0
  }

  /**
   * What `name` goes by, following merges, renames and splits; undefined where it was rejected. `words` are those that mean it in
   * the text: where they say an alias that was split from it, that one is meant.
   */
  nameOf(type: EntityType, name: string, words = ''): string | undefined {
    const installment = installmentIn({ type, name })
    const base = { type, name: name.slice(0, name.length - installment.length) }
    const said = this.#saidIn(base, words)
    return this.isRejected(said) ? undefined : this.rootOf(said).name + installment
  }

  /** The name that stands for this one, rejected or not. */
  rootOf(name: Name): Name {
    const last = this.#wayFrom(name).at(-1) ?? name
    return { type: last.type, name: this.#spelled.get(keyOf(last)) ?? last.name }
  }

  /** Somebody has said that it is somebody or something, by accepting, merging or renaming it. */
  isAccepted(name: Name): boolean {
    return this.#verdicts.get(keyOf(name))?.verdict === 'accepted'
  }

  isRejected(name: Name): boolean {
    return this.#wayFrom(name).some((step) => this.#verdicts.get(keyOf(step))?.verdict === 'rejected')
  }

  /** The alias was split from the name, or from one that it goes by, and has not been merged into it again. */
  isParted(name: Name, alias: string): boolean {
    const asked = { type: name.type, name: alias }
    return this.#partedFrom(name).some((parted) => keyOf(parted) === keyOf(asked)) && !this.isOne(name, asked)
  }

  /** Both names mean one. */
  isOne(a: Name, b: Name): boolean {
    return keyOf(this.rootOf(a)) === keyOf(this.rootOf(b))
  }

  /** The name, the one that stands for it, and all others that go by that one. */
  namesOf(name: Name): Name[] {
    const others = [...this.#moved.values()].map(({ from }) => from)
    return [name, this.rootOf(name), ...others.filter((other) => this.isOne(other, name))]
  }

  /** Every name under which claims on this one may have been read: its own, and those that it was split from. */
  readAs(name: Name): Name[] {
    const split = [...this.#parted.values()].filter(({ aliases }) => aliases.some((a) => this.isOne(a, name)))
    return [name, ...split.map(({ from }) => from)].flatMap((each) => this.namesOf(each))
  }

  /** Names that somebody has accepted, in the order of the last word on each. */
  get accepted(): Name[] {
    return [...this.#verdicts.values()].flatMap(({ verdict, name }) => (verdict === 'accepted' ? [name] : []))
  }

  /** Names that go by another, each with the one that stands for it. */
  get moved(): { readonly from: Name; readonly into: Name }[] {
    return [...this.#moved.values()].map(({ from }) => ({ from, into: this.rootOf(from) }))
  }

  #apply(event: Event): void {
    if (event.kind === 'accept') this.#judge(event.name, 'accepted')
    if (event.kind === 'reject') this.#judge(event.name, 'rejected')
    if (event.kind === 'merge') this.#merge(event.name, event.into)
    if (event.kind === 'rename') this.#rename(event.name, { type: event.name.type, name: event.to })
    if (event.kind === 'split') this.#split(event.name, { type: event.name.type, name: event.alias })
  }

  #judge(name: Name, verdict: Verdict): void {
    this.#verdicts.delete(keyOf(name))
    this.#verdicts.set(keyOf(name), { verdict, name })
  }

  #merge(name: Name, into: Name): void {
    const from = this.rootOf(name)
    if (this.isOne(from, into)) return
    this.#moved.set(keyOf(from), { from, into })
    this.#judge(name, 'accepted')
    this.#judge(into, 'accepted')
  }

  #rename(name: Name, to: Name): void {
    const from = this.rootOf(name)
    // What it shall be called may be one of its names: then the others go by that one.
    this.#moved.delete(keyOf(to))
    this.#spelled.set(keyOf(to), to.name)
    if (keyOf(from) !== keyOf(to)) this.#moved.set(keyOf(from), { from, into: to })
    this.#judge(name, 'accepted')
    this.#judge(to, 'accepted')
  }

  #split(name: Name, alias: Name): void {
    const root = this.rootOf(name)
    if (this.isOne(alias, root)) this.#moved.delete(keyOf(alias))
    const before = this.#parted.get(keyOf(root))?.aliases ?? []
    this.#parted.set(keyOf(root), { from: root, aliases: [...before, alias] })
  }

  /** The name and all that it goes by, up to the one that stands for it. */
  #wayFrom(name: Name): Name[] {
    const way = [name]
    for (
      let next = this.#moved.get(keyOf(name));
      next !== undefined;
      next = this.#moved.get(keyOf(next.into))
    )
      way.push(next.into)
    return way
  }

  #partedFrom(name: Name): Name[] {
    return this.#wayFrom(name).flatMap((step) => this.#parted.get(keyOf(step))?.aliases ?? [])
  }

  /** The longest name that the words hold: the name itself, or an alias that was split from it. */
  #saidIn(name: Name, words: string): Name {
    const parted = words === '' ? [] : this.#partedFrom(name)
    if (parted.length === 0) return name
    const held = ` ${wordsOf(words)} `
    const said = [name, ...parted].filter((n) => held.includes(` ${wordsOf(n.name)} `))
    return said.reduce((a, b) => (wordsOf(b.name).length > wordsOf(a.name).length ? b : a), said[0] ?? name)
  }
}

type Verdict = 'accepted' | 'rejected'

/** How a season's or episode's name goes on after its series': " S2" of "Luke Cage S2"; nothing for anything else. */
export function installmentIn({ type, name }: Name): string {
  return type === 'work' ? (/ S\d+(?:E\d+)?$/i.exec(name)?.[0] ?? '') : ''
}

function keyOf({ type, name }: Name): string {
  return `${type} ${foldName(name)}`
}
