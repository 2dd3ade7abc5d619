import type { Mention } from '../../find/index.ts'
import type { Filler } from './fillers.ts'
import type { Match } from './match.ts'

/**
 * A name without evidence may be read as a person by one frame and as a character by another, and so may "she": where the likelier reading
 * found a frame at the same word, the others are dropped.
 */
export function unbent(matches: readonly Match[]): readonly Match[] {
  const straight = new Set<string>()
  for (const { args, trigger } of matches) {
    for (const arg of args) {
      const mention = arg?.mention
      if (isOpen(mention) && mention.referent === arg?.referent) straight.add(keyOf(trigger, mention))
    }
  }
  const isBent = (trigger: number, arg: Filler | undefined) => {
    const mention = arg?.mention
    return (
      isOpen(mention) && mention.referent.type !== arg?.referent.type && straight.has(keyOf(trigger, mention))
    )
  }
  return straight.size === 0 ? matches : matches.filter((m) => !m.args.some((arg) => isBent(m.trigger, arg)))
}

const isOpen = (mention: Mention | null | undefined): mention is Mention =>
  mention != null && (mention.guessed === true || mention.kind === 'pronoun')

const keyOf = (trigger: number, mention: Mention) => `${trigger}:${mention.from}`
