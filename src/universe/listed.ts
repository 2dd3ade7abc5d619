import type { Entity, EntityType } from '../model/index.ts'

/** The entities of a list: one a line, after ` = ` the other names it goes by, parted by commas. */
export function listed(type: EntityType, lines: string): Entity[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases] = line.split(' = ')
      return { name, type, aliases: aliases?.split(', ') ?? [] }
    })
}
