import { Fact } from '../../../src/model/index.ts'

const SOURCE = 'public record'
const slug = (name: string) => `test:${name.toLowerCase().replace(/\s+/g, '-')}`

/** Facts about one thing: its type and name, and what else is said of it. */
export function thing(type: string, name: string, ...said: readonly Record<string, unknown>[]): Fact[] {
  const all = [{ property: 'type', value: type }, { property: 'name', value: name }, ...said]
  return all.map((fact) => Fact.parse({ entity: slug(name), source: SOURCE, ...fact }))
}

/** "Character as Person" in a work, or the character alone. */
export function cast(...names: readonly string[]): Record<string, unknown>[] {
  return names.map((name) => {
    const [character = '', person] = name.split(' as ')
    return {
      property: 'appearance',
      value: slug(character),
      ...(person === undefined ? {} : { person: slug(person) }),
    }
  })
}

export const of = (property: string, name: string) => ({ property, value: slug(name) })
export const released = (day: string) => ({ property: 'release', value: day })
export const meeting = (a: string, b: string) => ({ property: 'meeting', value: slug(a), other: slug(b) })

function part(
  kind: 'season' | 'episode',
  parent: string,
  number: number,
  ...said: readonly Record<string, unknown>[]
) {
  const name = kind === 'season' ? `${parent} S${number}` : `${parent}E${number}`
  return thing(
    'work',
    name,
    { property: 'kind', value: kind },
    of('parent', parent),
    { property: 'number', value: number },
    ...said,
  )
}

const PEOPLE = ['Mara Quill', 'Joss Arden', 'Ines Holt', 'Tom Wake', 'Ada Fenn']
const CHARACTERS = [
  'Nightjar',
  'Heron',
  'Inspector Vane',
  'Mother Teal',
  'Kittiwake',
  'Grey Wren',
  'Old Gannet',
]
const works = (...names: readonly string[]) => names.map((name) => of('universe', name))

/**
 * A made-up universe. Heron and Vane cross from Harbour Nights into Salt and Ash, Nightjar and Vane into The Long Tide; Kittiwake is in Dry
 * Dock alone, and Grey Wren in another universe. Mother Teal meets Heron in an episode.
 */
export const tideverse: readonly Fact[] = [
  ...thing('universe', 'Tideverse', { property: 'alias', value: 'TDV' }),
  ...thing('universe', 'Skyverse'),
  ...CHARACTERS.flatMap((name) => thing('character', name)),
  ...PEOPLE.flatMap((name) => thing('person', name)),
  ...thing(
    'work',
    'Harbour Nights',
    ...works('Tideverse'),
    ...cast('Nightjar as Mara Quill', 'Inspector Vane as Joss Arden'),
  ),
  ...part('season', 'Harbour Nights', 1, released('2015-04-10')),
  ...part('season', 'Harbour Nights', 2, released('2018-06-22'), ...cast('Heron as Ines Holt')),
  ...part('episode', 'Harbour Nights S2', 3, released('2018-06-24'), meeting('Mother Teal', 'Heron')),
  ...thing(
    'work',
    'Salt and Ash',
    ...works('Tideverse'),
    released('2016-09-30'),
    ...cast('Heron as Ines Holt', 'Inspector Vane as Joss Arden'),
  ),
  ...thing(
    'work',
    'The Long Tide',
    ...works('Tideverse'),
    released('2017'),
    ...cast('Nightjar as Mara Quill', 'Inspector Vane as Joss Arden'),
  ),
  ...thing('work', 'Dry Dock', ...works('Tideverse'), ...cast('Kittiwake as Tom Wake'), {
    property: 'job',
    value: slug('Mara Quill'),
    role: 'director',
  }),
  ...thing('work', 'Cloud Nine', ...works('Skyverse'), ...cast('Grey Wren as Ada Fenn')),
]
