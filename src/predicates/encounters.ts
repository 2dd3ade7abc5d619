import type { Qualifiers } from '../model/index.ts'
import type { Frame, VerbFrame } from './frame.ts'
import { PLACE } from './meeting-place.ts'

/** What one does to another, or says, who is there: told in passing, of names that are known to be characters'. */
const DOES =
  'hire|hug|embrace|drag|carry|date|wed|woo|court|bribe|blackmail|poison|hypnotise|hypnotize|possess|brainwash|handcuff|nurse|heal|cure|resurrect|revive|spare|escort|tutor|consult|accost|corner|stalk|tail|startle|surprise|trick|fool|dupe|rob|tell|sedate|disarm|scold|sue|trap|cage|lure'

const TWO_OF_THEM = { subjects: 0, [PLACE]: 2 } as const
const ONE_WITH_OTHER = { subject: 0, with: 1, [PLACE]: 2 } as const

/** "fight *each other*": said of two of one list. */
function eachOther(
  verb: string,
  slot: string,
  how: NonNullable<Qualifiers['how']>,
  words: string,
): VerbFrame {
  return {
    verb,
    with: { [slot]: 'each', [`${slot}|adverb`]: 'other' },
    args: TWO_OF_THEM,
    set: { how },
    example: `Nightjar and Owl ${words} each other in Harbour Nights.`,
  }
}

/** "are *at odds*", said of two, or of one *with* the other. */
function both(
  frame: Pick<VerbFrame, 'verb' | 'with' | 'particle'>,
  how: NonNullable<Qualifiers['how']>,
  words: string,
): VerbFrame[] {
  const own = { ...frame, known: true, named: true, set: { how } } as const
  return [
    { ...own, args: TWO_OF_THEM, example: `Nightjar and Owl ${words} in Harbour Nights.` },
    { ...own, args: ONE_WITH_OTHER, example: `Nightjar ${words} with Owl in Harbour Nights.` },
  ]
}

/** How it is said, mostly in passing, that two characters are in one scene. */
export const ENCOUNTERS: readonly Frame[] = [
  {
    verb: DOES,
    known: true,
    named: true,
    args: { subject: 0, object: 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar hires Owl in Harbour Nights.',
  },
  {
    verb: DOES,
    voice: 'passive',
    known: true,
    named: true,
    args: { by: 0, subject: 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Owl is hired by Nightjar in Harbour Nights.',
  },
  {
    verb: 'talk|speak|confess|propose|lie|apologise|apologize|surrender|turn|cling',
    known: true,
    named: true,
    args: { subject: 0, to: 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar talks to Owl in Harbour Nights.',
  },
  {
    verb: 'give|hand|show|offer|pass|lend|bring|throw|sell',
    // Not "the role passes to Owl".
    with: { object: '*' },
    known: true,
    named: true,
    args: { 'subject:name': 0, 'object|to': 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar hands the knife to Owl in Harbour Nights.',
  },
  {
    verb: 'come|stumble|chance|happen',
    known: true,
    named: true,
    args: { subject: 0, 'across|upon': 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar comes across Owl in Harbour Nights.',
  },
  {
    verb: 'fall',
    with: { in: 'love' },
    known: true,
    named: true,
    args: { subject: 0, 'with|for': 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar falls in love with Owl in Harbour Nights.',
  },
  {
    verb: 'talk|chat|dance|argue|bicker|reconcile|elope|hug|embrace|flirt|sleep',
    alone: true,
    known: true,
    named: true,
    args: TWO_OF_THEM,
    set: { how: 'meets' },
    example: 'Nightjar and Owl talk in Harbour Nights.',
  },
  {
    verb: 'fall',
    with: { in: 'love' },
    known: true,
    named: true,
    args: TWO_OF_THEM,
    set: { how: 'meets' },
    example: 'Nightjar and Owl fall in love in Harbour Nights.',
  },
  {
    verb: 'ask|beg|beseech|implore|call|recruit',
    with: { 'for|on': 'help|aid|advice|assistance|favour|favor|mercy|job|heist|mission' },
    known: true,
    named: true,
    args: { subject: 0, 'object|on': 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar asks Owl for help in Harbour Nights.',
  },
  {
    verb: 'marry|engage|wed|betroth',
    voice: 'passive',
    known: true,
    named: true,
    args: { subject: 0, to: 1, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar is married to Owl in Harbour Nights.',
  },
  {
    verb: 'marry|engage|wed',
    voice: 'passive',
    known: true,
    named: true,
    args: TWO_OF_THEM,
    set: { how: 'meets' },
    example: 'Nightjar and Owl get married in Harbour Nights.',
  },
  {
    verb: 'beat|tie|lock|grill',
    particle: 'up',
    known: true,
    named: true,
    args: { subject: 0, 'up|object': 1, [PLACE]: 2 },
    set: { how: 'fights' },
    example: 'Nightjar beats up Owl in Harbour Nights.',
  },
  {
    verb: 'take',
    with: { object: 'swing|shot|fight' },
    known: true,
    named: true,
    args: { subject: 0, 'at|to': 1, [PLACE]: 2 },
    set: { how: 'fights' },
    example: 'Nightjar takes a swing at Owl in Harbour Nights.',
  },
  {
    verb: 'be|find|come|run',
    particle: 'up',
    known: true,
    named: true,
    args: { subject: 0, against: 1, [PLACE]: 2 },
    set: { how: 'fights' },
    example: 'Nightjar is up against Owl in Harbour Nights.',
  },
  {
    verb: 'put|set',
    particle: 'up',
    known: true,
    named: true,
    args: { object: 0, against: 1, 'subject|in|focus:episode?': 2 },
    set: { how: 'fights' },
    example: 'Harbour Nights puts Nightjar up against Owl.',
  },
  {
    verb: 'throw|put|bring',
    with: { adverb: 'together' },
    known: true,
    named: true,
    args: { object: 0, with: 1, 'subject|in|focus:episode?': 2 },
    set: { how: 'meets' },
    example: 'Harbour Nights throws Nightjar together with Owl.',
  },
  {
    verb: 'strand|trap|stick|maroon|lock|shut|handcuff|leave',
    known: true,
    named: true,
    args: { object: 0, with: 1, 'subject|in|focus:episode?': 2 },
    set: { how: 'meets' },
    example: 'Harbour Nights strands Nightjar on a ferry with Owl.',
  },
  {
    verb: 'set|put|send',
    with: { on: 'course' },
    known: true,
    named: true,
    args: { object: 0, with: 1, 'subject|in|focus:episode?': 2 },
    set: { how: 'fights' },
    example: 'Harbour Nights sets Nightjar on a collision course with Owl.',
  },
  {
    verb: 'have|share|get',
    with: {
      object: 'scene|scenes|moment|moments|dinner|chat|conversation|drink|romance|affair|fling|child|history',
    },
    known: true,
    named: true,
    args: ONE_WITH_OTHER,
    set: { how: 'meets' },
    example: 'Nightjar has dinner with Owl in Harbour Nights.',
  },
  {
    verb: 'have|share|get',
    with: {
      object: 'scene|scenes|moment|moments|dinner|chat|conversation|drink|romance|affair|fling|child',
      adverb: 'together',
    },
    args: TWO_OF_THEM,
    set: { how: 'meets' },
    example: 'Nightjar and Owl have a scene together in Harbour Nights.',
  },
  ...both({ verb: 'be|remain|find', with: { at: 'odds|war|loggerheads' } }, 'fights', 'are at odds'),
  ...both({ verb: 'go|head', with: { to: 'war' } }, 'fights', 'go to war'),
  ...both({ verb: 'do', with: { object: 'battle' } }, 'fights', 'do battle'),
  ...both(
    { verb: 'have|get', with: { object: 'fight|scrap|bout|duel|brawl|showdown|rematch|punch-up|bust-up' } },
    'fights',
    'have a scrap',
  ),
  ...both({ verb: 'be|find|head', with: { on: 'course' } }, 'fights', 'are on a collision course'),
  ...both(
    { verb: 'strike|make|cut|seal', with: { object: 'deal|pact|bargain|peace' } },
    'teams_up',
    'strike a deal',
  ),
  ...both({ verb: 'be|stand|find|end', with: { on: 'side|team' } }, 'teams_up', 'are on the same side'),
  ...both(
    { verb: 'be|stand|find|sit', with: { in: 'room|frame|shot|cell' } },
    'meets',
    'are in the same room',
  ),
  ...both({ verb: 'be', particle: 'back', with: { adverb: 'together' } }, 'meets', 'are back together'),
  {
    verb: 'be|appear|get',
    with: { on: 'screen|stage', adverb: 'together' },
    args: TWO_OF_THEM,
    set: { how: 'meets' },
    example: 'Nightjar and Owl are on screen together in Harbour Nights.',
  },
  eachOther('fight|face|battle|confront|attack|betray|hunt|kill|destroy', 'object', 'fights', 'fight'),
  eachOther('meet|save|rescue|help|find|kiss|marry|encounter|see', 'object', 'meets', 'meet'),
  eachOther('know', 'object', 'meets', 'get to know'),
  eachOther('run|bump|slam', 'into', 'meets', 'run into'),
  eachOther('fight|go|come|square|face', 'against', 'fights', 'go up against'),
  {
    verb: 'be|go',
    with: { at: 'throats' },
    args: TWO_OF_THEM,
    set: { how: 'fights' },
    example: 'Nightjar and Owl are at each other’s throats in Harbour Nights.',
  },
  {
    verb: 'cross|intersect|meet|converge',
    with: { subject: 'path|paths' },
    known: true,
    named: true,
    args: { 'subject>owner:pair': 0, [PLACE]: 2 },
    set: { how: 'meets' },
    example: 'Nightjar and Owl’s paths cross in Harbour Nights.',
  },
  {
    verb: '*',
    except:
      'be|share|compare|replace|confuse|begin|end|start|open|close|continue|return|appear|feature|star|come|associate|identify|equate|credit|deal|differ|agree|disagree|collide|contrast|interchange|juxtapose',
    affirmed: true,
    known: true,
    named: true,
    args: { subject: 0, 'with|alongside|beside': 1, 'in|on': 2 },
    set: { how: 'meets' },
    example: 'Nightjar repaired a bridge with Owl in Harbour Nights.',
  },
]
