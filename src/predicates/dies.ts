import type { Predicate } from './predicate.ts'

/** Who is set on it has not done it: "tries to kill Owl", "is hired to kill Owl". */
const AIMS =
  'try|attempt|seek|plot|conspire|vow|swear|plan|aim|intend|want|threaten|hire|send|order|pay|task|ask|accuse|suspect|frame|set|hope|help|refuse|fail'

/** Without "shoot": films are shot too. */
const KILLS =
  'kill|murder|behead|slay|execute|drown|poison|assassinate|decapitate|electrocute|guillotine|slaughter|incinerate|smother'

/** The character dies in that work. */
export const dies: Predicate = {
  name: 'dies',
  args: [{ types: ['character'] }, { types: ['work'] }],
  shown: true,
  once: true,
  identity: [],
  reveals: 'story',
  sentence: '{0} dies in {1}',
  frames: [
    {
      verb: 'die|perish|drown',
      // An obituary tells of whoever played the part.
      without: { at: 'age', 'to|from|of': 'complications' },
      args: { subject: 0, 'in|during|on|at': 1 },
      example: 'Nightjar dies in Harbour Nights.',
    },
    {
      verb: KILLS,
      voice: 'passive',
      args: { subject: 0, 'in|during|on|at': 1 },
      example: 'Nightjar was killed off in season 2 of Harbour Nights.',
    },
    {
      verb: KILLS,
      notUnder: AIMS,
      args: { object: 0, 'in|during|focus:season': 1 },
      example: 'The blaze kills Nightjar in Harbour Nights.',
    },
    {
      verb: 'shoot|stab|beat|burn|crush|strangle|maul|hack|choke',
      voice: 'passive',
      with: { to: 'death' },
      args: { subject: 0, 'in|during|focus:season': 1 },
      example: 'Nightjar is stabbed to death in Harbour Nights.',
    },
    {
      verb: 'shoot|stab|wound|injure',
      voice: 'passive',
      behind: 'fatally',
      args: { subject: 0, 'in|during|focus:season': 1 },
      example: 'Nightjar is fatally shot in Harbour Nights.',
    },
    {
      verb: 'shoot',
      voice: 'passive',
      particle: 'dead|down',
      args: { subject: 0, 'in|during|focus:season': 1 },
      example: 'Nightjar is shot dead in Harbour Nights.',
    },
    {
      verb: 'bump|finish|snuff|blow|gun|mow|cut|strike',
      voice: 'passive',
      particle: 'off|out|up|down',
      args: { subject: 0, 'in|during|focus:season': 1 },
      example: 'Nightjar is bumped off in Harbour Nights.',
    },
    {
      verb: 'be|wind|end',
      particle: 'dead',
      notUnder: 'have',
      without: { to: 'me|us' },
      args: { subject: 0, 'in|by|focus:season': 1 },
      example: 'Harbour Nights is back. Nightjar is dead.',
    },
    {
      verb: 'be',
      with: { object: 'goner' },
      args: { subject: 0, 'in|focus:season': 1 },
      example: 'Harbour Nights is back. Nightjar is a goner.',
    },
    {
      verb: 'make|get|come',
      with: { adverb: 'alive' },
      negated: true,
      args: { subject: 0, 'of|through|in': 1 },
      example: 'Nightjar doesn’t make it out of Harbour Nights alive.',
    },
    {
      verb: 'make|get',
      particle: 'it',
      negated: true,
      named: true,
      args: { subject: 0, through: 1 },
      example: 'Nightjar doesn’t make it through Harbour Nights.',
    },
    {
      verb: 'make',
      particle: 'it',
      negated: true,
      named: true,
      with: { to: 'end|finale|credits' },
      args: { subject: 0, of: 1 },
      example: 'Nightjar won’t make it to the end of Harbour Nights.',
    },
    {
      verb: 'blow|hack|tear|rip',
      voice: 'passive',
      with: { to: 'bits|pieces|smithereens|shreds' },
      args: { subject: 0, 'in|during|focus:season': 1 },
      example: 'Nightjar is blown to bits in Harbour Nights.',
    },
    {
      verb: 'lose|give|lay',
      with: { 'object|down|up': 'life' },
      args: { subject: 0, 'in|during': 1 },
      example: 'Nightjar loses her life in Harbour Nights.',
    },
    {
      verb: 'succumb|expire',
      args: { subject: 0, 'in|during': 1 },
      example: 'Nightjar succumbs to his wounds in Harbour Nights.',
    },
    {
      verb: 'breathe|draw',
      with: { 'object|adverb': 'last|breath' },
      args: { subject: 0, 'in|during': 1 },
      example: 'Nightjar breathes his last in Harbour Nights.',
    },
    {
      verb: 'take|claim|cost',
      with: { 'object|object2': 'life|lives' },
      named: true,
      args: { 'object>owner|of|object': 0, 'in|during|subject': 1 },
      example: 'Harbour Nights claims the life of Nightjar.',
    },
    {
      verb: 'take',
      with: { object: 'own' },
      args: { subject: 0, 'in|during': 1 },
      example: 'Nightjar takes his own life in Harbour Nights.',
    },
    {
      verb: 'see',
      under: 'live',
      negated: true,
      args: { subject: 0, 'object|of': 1 },
      example: 'Nightjar did not live to see the end of Harbour Nights.',
    },
    {
      verb: 'be',
      with: { among: 'dead|casualties|victims|fallen' },
      args: { subject: 0, 'in|of|focus:season': 1 },
      example: 'Nightjar is among the dead in Harbour Nights.',
    },
    {
      verb: 'see|feature|mark|depict|include|bring|show',
      with: { object: 'death|demise|murder' },
      args: { 'of|object>owner': 0, subject: 1 },
      example: 'Harbour Nights saw the death of Nightjar.',
    },
    {
      verb: 'fake|stage|escape|cheat|avoid|dodge',
      with: { object: 'death|demise' },
      args: { subject: 0, 'in|during|focus:season': 1 },
      certainty: 'denied',
      example: 'Nightjar fakes her death in Harbour Nights.',
    },
    {
      verb: 'make',
      with: { object: 'sacrifice' },
      args: { subject: 0, 'in|during': 1 },
      example: 'Nightjar makes the ultimate sacrifice in Harbour Nights.',
    },
    {
      verb: 'come|fall|plunge|bleed|starve|freeze|burn|go',
      with: { to: 'end|death|doom' },
      args: { subject: 0, 'in|during': 1 },
      example: 'Nightjar falls to her death in Harbour Nights.',
    },
    {
      verb: 'end|close|open|begin|conclude|finish',
      with: { with: 'death|demise|murder' },
      args: { 'of|with>owner': 0, subject: 1 },
      example: 'Harbour Nights ends with the death of Nightjar.',
    },
    {
      verb: 'be|remain',
      particle: 'alive',
      named: true,
      args: { subject: 0, 'in|of': 1 },
      certainty: 'denied',
      example: 'Nightjar is alive at the end of Harbour Nights.',
    },
    {
      verb: 'meet',
      with: { object: 'end|demise|death|fate|maker' },
      args: { subject: 0, in: 1 },
      example: 'Nightjar met a chilly end in Harbour Nights.',
    },
    {
      verb: 'survive',
      args: { subject: 0, object: 1 },
      certainty: 'denied',
      example: 'Nightjar survives Harbour Nights.',
    },
    {
      noun: 'death|demise|murder|assassination|killing',
      named: true,
      args: { 'of|owner': 0, 'in|during|verb>in|verb>object': 1 },
      example: "Nightjar's death in Harbour Nights was a surprise.",
    },
    {
      verb: 'kill|finish',
      particle: 'off',
      args: { 'off|object': 0, 'subject|in|during|subject>of': 1 },
      example: 'Harbour Nights kills off Nightjar.',
    },
    {
      verb: 'bite',
      with: { object: 'dust|bullet' },
      args: { subject: 0, 'in|focus:season': 1 },
      example: 'Nightjar bites the dust in Harbour Nights.',
    },
    {
      verb: 'sacrifice',
      with: { object: 'herself|himself|themselves|itself|life' },
      args: { subject: 0, 'in|focus:season': 1 },
      example: 'Nightjar sacrifices herself in Harbour Nights.',
    },
  ],
  examples: [
    {
      text: 'Nightjar dies in Harbour Nights.',
      args: ['Nightjar', 'Harbour Nights'],
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Nightjar was killed off in season 2 of Harbour Nights.',
      args: ['Nightjar', 'Harbour Nights S2'],
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
    {
      text: 'Nightjar was bored in Harbour Nights.',
      args: null,
      names: { character: ['Nightjar'], work: ['Harbour Nights'] },
    },
  ],
}
