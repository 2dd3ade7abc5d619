import type { Frame } from './frame.ts'

/** What a character is to a story. */
const LEADS =
  'lead|villain|baddie|protagonist|antagonist|heroine|regular|hero|bad|star|nemesis|narrator|boss|foe'

/** What a work has one of: "the villain", "this season's big bad". */
const THE = "the|this|its|their|our|'s|’s|next"

/** How it is said what a character is to a story: its villain, its lead. */
export const VILLAINS: readonly Frame[] = [
  {
    verb: 'be',
    with: { object: LEADS },
    known: true,
    args: { subject: 0, 'of|in|for|on': 1 },
    example: 'Nightjar is the villain of Harbour Nights.',
  },
  {
    verb: 'be',
    with: { object: LEADS, 'object|object': THE },
    without: { object: 'of|same|new' },
    known: true,
    args: { subject: 0, 'object>owner|of|in|for|on|focus:topic': 1 },
    example: 'Harbour Nights is coming. Nightjar is the villain this time.',
  },
  {
    verb: 'be',
    with: { object: 'regular|fighter|playable' },
    known: true,
    args: { subject: 0, 'object>owner|of|in|on|focus:topic': 1 },
    example: 'Harbour Nights is coming. Nightjar is a regular this year.',
  },
  {
    verb: 'be',
    with: { subject: LEADS, 'subject|subject': THE },
    known: true,
    args: { object: 0, 'subject>of|subject>in|subject>for|subject>owner|focus:topic': 1 },
    example: 'Harbour Nights is coming. The villain this time is Nightjar.',
  },
  {
    verb: 'reveal|confirm|announce|name|unmask|cast|set|tap|unveil|tip',
    voice: 'passive',
    with: { as: LEADS, 'as|as': THE },
    known: true,
    args: { subject: 0, 'of|in|for|as>owner|focus:topic': 1 },
    example: 'Harbour Nights is coming. Nightjar has been unmasked as the villain.',
  },
  {
    noun: 'villain|antagonist|protagonist|hero|heroine|baddie|antihero|anti-hero|supervillain|superhero',
    // "Quill joins Harbour Nights *as* the villain Owl" tells who plays him.
    notOver: 'as',
    named: true,
    args: { bearer: 0, 'of|in|owner': 1 },
    example: 'The villain of Harbour Nights is Owl.',
  },
]
