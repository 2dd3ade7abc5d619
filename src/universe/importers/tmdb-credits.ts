import { z } from 'zod'
import { creditedPart, slugOf } from './credited-part.ts'
import { Id, Title } from './documented.ts'
import { ifKnown, type Saying } from './imported.ts'

/** Somebody in credits, with a name. */
export const Person = z.object({ id: Id, name: Title })
type Person = z.infer<typeof Person>

/** '' where the part is not known. */
export const CharacterName = z.string().max(1000).nullish()

/**
 * Jobs that the record has a word for, as TMDB calls them (https://developer.themoviedb.org/reference/configuration-jobs); all others,
 * some hundreds from gaffer to negative cutter, are passed over.
 */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['Director', 'director'],
  ['Co-Director', 'director'],
  ['Writer', 'writer'],
  ['Co-Writer', 'writer'],
  ['Screenplay', 'writer'],
  ['Teleplay', 'writer'],
  ['Story', 'writer'],
  ['Creator', 'creator'],
  ['Showrunner', 'showrunner'],
  ['Executive Producer', 'producer'],
  ['Co-Executive Producer', 'producer'],
  ['Producer', 'producer'],
  ['Original Music Composer', 'composer'],
])

/** Who plays what where. */
export interface Part {
  /** The film, series or episode. */
  readonly work: string
  /** The film or series that the character belongs to. */
  readonly home: string
  readonly person: Person
  /** As credited: “Wren Vale / Nightjar (voice)”. */
  readonly character: string | null | undefined
  readonly episodes?: number | undefined
  readonly isGuest?: boolean
}

/**
 * A person's part. TMDB gives characters no ids, so that one is made of the home's id and the character's first name, folded:
 * `tmdb:tv/7001/character/wren-vale`. Two parts called “Waiter” in one series are therefore one, and a character who crosses over is
 * another in each work, until somebody merges them.
 */
export function partSayings({ work, home, person, character, episodes, isGuest }: Part): Saying[] {
  const { names, credit, isSelf } = creditedPart(character ?? '')
  const [name, ...aliases] = names
  const id = personId(person)
  if (isSelf || name === undefined)
    return [
      ...personSayings(person),
      { entity: work, property: 'job', value: id, role: isSelf ? 'self' : 'actor' },
    ]
  const value = `${home}/character/${slugOf(name)}`
  const kind = credit ?? (isGuest === true ? 'guest' : undefined)
  return [
    ...personSayings(person),
    { entity: value, property: 'type', value: 'character' },
    { entity: value, property: 'name', value: name },
    ...aliases.map((alias): Saying => ({ entity: value, property: 'alias', value: alias })),
    {
      entity: work,
      property: 'appearance',
      value,
      person: id,
      ...(kind === undefined ? {} : { credit: kind }),
      ...(episodes === undefined ? {} : { episodes }),
    },
  ]
}

/** A person's job on a work, where the record has a word for it. */
export function jobSayings(work: string, person: Person, job: string): Saying[] {
  return ifKnown(ROLES.get(job), (role): Saying[] => [
    ...personSayings(person),
    { entity: work, property: 'job', value: personId(person), role },
  ]).flat()
}

const personId = ({ id }: Person) => `tmdb:person/${id}`

function personSayings(person: Person): Saying[] {
  return [
    { entity: personId(person), property: 'type', value: 'person' },
    { entity: personId(person), property: 'name', value: person.name },
  ]
}
