import type { Qualifiers } from '../model/index.ts'
import type { LinkFrame, NounFrame, VerbFrame } from './frame.ts'

type How = NonNullable<Qualifiers['how']>

/**
 * "[Dry Dock], a sequel to [Harbour Nights]", "[Harbour Nights] sequel [Dry Dock]". With an article it may be one to what the text is
 * about ("the sequel, [Dry Dock]"); "crime sequel [Dry Dock]" only says what kind of work it is.
 */
export function kind(how: How, noun: string): NounFrame[] {
  const name = noun.split('|')[0] ?? ''
  const frame: NounFrame = {
    noun,
    args: { bearer: 0, 'to|of|from|owner': 1 },
    set: { how },
    example: `Dry Dock is a ${name} to Harbour Nights.`,
  }
  return [
    { ...frame, like: 'the|a|an|this|that|another|one|both', unlike: GENRES },
    { ...frame, after: 'its', example: `Harbour Nights and its ${name}, Dry Dock, are coming.` },
    { ...frame, named: 1, example: `Harbour Nights ${name} Dry Dock is coming.` },
  ]
}

/** "the *horror* sequel [Dry Dock]": what kind of work it is, and not what it comes from. */
const GENRES =
  'horror|crime|comedy|action|sci-fi|fantasy|animated|superhero|thriller|romance|romantic|western|war|spy|heist|mystery|supernatural|adventure|musical'

/** "[Harbour Nights] is getting a sequel, [Dry Dock]", "spawned a spinoff called [Dry Dock]". */
export function begets(how: How, noun: string): VerbFrame {
  const name = noun.split('|')[0] ?? ''
  return {
    verb: 'get|have|spawn|launch|inspire|receive|beget|yield',
    with: { object: noun },
    named: true,
    args: { object: 0, subject: 1 },
    set: { how },
    example: `Harbour Nights spawned a ${name} called Dry Dock.`,
  }
}

/** "Spin-offs of [Harbour Nights] include [Dry Dock] and [Salt and Ash]". */
export function listed(how: How, nouns: string): VerbFrame[] {
  const plurals = nouns.replaceAll(/(?=\||$)/g, 's')
  return [
    {
      verb: 'include|be',
      with: { subject: plurals },
      named: true,
      args: { object: 0, 'subject>of|subject>to|subject>owner': 1 },
      set: { how },
      example: `The ${plurals.split('|')[0]} of Harbour Nights include Dry Dock.`,
    },
  ]
}

/** "a [Harbour Nights spin-off] is in the works": a work without a title that goes by what it comes from. */
export function untitled(how: How, nouns: string): LinkFrame {
  return {
    link: 'described',
    called: nouns,
    args: { left: 0, right: 1 },
    set: { how },
    example: `A Harbour Nights ${nouns.split('|')[0]} is in the works.`,
  }
}

/** "is developing a [sequel] to [Harbour Nights]", "a [sequel] to it is in the works". */
export function planned(how: How, nouns: string): VerbFrame[] {
  const [noun] = nouns.split('|')
  const set = { how }
  const of = how === 'sequel' || how === 'prequel' ? 'to' : 'of'
  return [
    {
      verb: 'develop|order|greenlight|green-light|commission|announce|plan|make|want|eye|mull|write|pitch|consider',
      with: { object: nouns },
      named: true,
      args: { 'object:untitled': 0, 'to|of|from': 1 },
      set,
      example: `Vantage is developing a ${noun} ${of} Harbour Nights.`,
    },
    {
      verb: 'be',
      with: { subject: nouns, in: 'works|development|production|pipeline' },
      named: true,
      args: { 'subject:untitled': 0, 'subject>to|subject>of|subject>from': 1 },
      set,
      example: `A ${noun} ${of} Harbour Nights is in the works.`,
    },
    {
      verb: 'develop|order|greenlight|commission|announce|plan',
      voice: 'passive',
      with: { subject: nouns },
      named: true,
      args: { 'subject:untitled': 0, 'subject>to|subject>of|subject>from': 1 },
      set,
      example: `A ${noun} ${of} Harbour Nights has been ordered.`,
    },
  ]
}

/** What is done to a work to make another of it, and its forms. */
export const MADE_ANEW = [
  { verb: 'remake', doing: 'remaking', done: 'remade' },
  { verb: 'reboot', doing: 'rebooting', done: 'rebooted' },
] as const

/** "is remaking [Harbour Nights]", "[Harbour Nights] is being remade": the new one goes by what it is made from. */
export function anew({ verb, doing, done }: (typeof MADE_ANEW)[number]): VerbFrame[] {
  const set = { how: 'remake' } as const
  return [
    {
      verb,
      current: true,
      named: true,
      known: true,
      args: { [`object:${verb}`]: 0, object: 1 },
      set,
      example: `Vantage is ${doing} Harbour Nights.`,
    },
    {
      verb,
      voice: 'passive',
      current: true,
      named: true,
      known: true,
      without: { as: '*' },
      args: { [`subject:${verb}`]: 0, subject: 1 },
      set,
      example: `Harbour Nights is being ${done}.`,
    },
  ]
}

/** "The sequel to [Harbour Nights] will be called [Dry Dock]". */
export function named(how: How, noun: string): VerbFrame {
  return {
    verb: 'call|title|name|dub|entitle',
    voice: 'passive',
    with: { subject: noun },
    args: { object: 0, 'subject>to|subject>of|subject>from|subject>owner': 1 },
    set: { how },
    example: `The ${noun.split('|')[0]} to Harbour Nights will be called Dry Dock.`,
  }
}

export const SPIN_OFF = 'spin-off|spinoff|offshoot'
export const SEQUEL = 'sequel|follow-up|followup|threequel|continuation'
export const REMAKE =
  'remake|reboot|revival|reimagining|relaunch|update|retelling|reinvention|redo|reinterpretation'
export const ADAPTATION = 'adaptation|dramatisation|dramatization'
