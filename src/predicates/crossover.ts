import type { Predicate } from './predicate.ts'

/** What two works share; without one, it may be their heroes of the same names who team up. */
const EVENTS = 'crossover|event|special|episode|two-parter|three-parter'

/** Who stands for the work that they are of. */
const CREWS = 'characters|heroes|cast|stars|crew|team|gang|doctors|detectives|cops|folks'

/** The two works' stories cross. */
export const crossover: Predicate = {
  name: 'crossover',
  args: [{ types: ['work'] }, { types: ['work'] }],
  symmetric: true,
  ofSeries: true,
  identity: [],
  reveals: 'story',
  sentence: '{0} crosses over with {1}',
  frames: [
    {
      verb: 'cross',
      intransitive: true,
      args: { subject: 0, with: 1 },
      example: 'Harbour Nights crosses over with Dry Dock.',
    },
    {
      verb: 'cross',
      with: { object: 'paths|streams' },
      args: { subject: 0, with: 1 },
      example: 'Harbour Nights crosses paths with Dry Dock.',
    },
    { verb: 'cross', args: { object: 0, with: 1 }, example: 'It crosses Harbour Nights over with Dry Dock.' },
    {
      verb: 'cross',
      particle: 'over',
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will cross over.',
    },
    {
      verb: 'cross-pollinate|crossbreed|mash',
      named: true,
      known: true,
      args: { 'object:pair|up:pair': 0 },
      example: 'Vantage hopes to cross-pollinate Harbour Nights and Dry Dock.',
    },
    {
      verb: 'crossover',
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will crossover.',
    },
    {
      verb: 'crossover',
      named: true,
      args: { subject: 0, 'with|into': 1 },
      example: 'Harbour Nights will crossover with Dry Dock.',
    },
    {
      verb: 'plan|announce|set|schedule|tease|confirm',
      voice: 'passive',
      with: { subject: 'crossover' },
      args: { 'between:pair': 0 },
      example: 'A crossover is planned between Harbour Nights and Dry Dock.',
    },
    {
      verb: 'plan|announce|set|schedule|tease|confirm',
      voice: 'passive',
      with: { subject: 'crossover' },
      args: { 'subject>with': 0, for: 1 },
      example: 'A crossover with Dry Dock is planned for Harbour Nights.',
    },
    {
      verb: 'cross',
      particle: 'over',
      named: true,
      args: { subject: 0, into: 1 },
      example: 'Harbour Nights crosses over into Dry Dock.',
    },
    {
      verb: 'bring|unite|merge|mix|combine|connect|join',
      with: { 'object|together': 'worlds|casts|heroes|characters|universes|crews' },
      args: { 'of:pair': 0 },
      example: 'The special brings together the worlds of Harbour Nights and Dry Dock.',
    },
    {
      verb: 'have|get|join|share|do|make|plan',
      with: { object: 'crossover|crossovers' },
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will have a crossover.',
    },
    {
      verb: 'take|come|feature|meet|collide|unite|participate|appear',
      with: { in: 'crossover' },
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will take part in a crossover.',
    },
    {
      noun: 'crossover',
      args: { 'between:pair': 0 },
      example: 'a crossover between Harbour Nights and Dry Dock',
    },
    {
      noun: 'crossover',
      args: { with: 0, 'owner|for|of': 1 },
      example: 'the Harbour Nights crossover with Dry Dock',
    },
    { noun: 'crossover', args: { 'owner:pair': 0 }, example: 'a Harbour Nights/Dry Dock crossover' },
    { noun: 'crossover', args: { 'of:pair': 0 }, example: 'a crossover of Harbour Nights and Dry Dock' },
    {
      verb: 'have|do|get|stage|plan|share|enjoy',
      with: { 'object|in': 'crossover|crossovers|storyline|episode' },
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will share an episode.',
    },
    {
      verb: 'have|do|get|stage|plan|share|set|announce|tease|air|host|schedule|film',
      with: { 'object|in': 'crossover|storyline|episode' },
      named: true,
      args: { subject: 0, with: 1 },
      example: 'Harbour Nights will have a crossover with Dry Dock.',
    },
    {
      verb: 'overlap|intersect|converge|intertwine',
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will overlap.',
    },
    {
      verb: 'collide|team|meet|unite',
      with: { 'in|for': EVENTS },
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will collide in a special.',
    },
    {
      verb: 'collide|overlap|intersect|converge|intertwine|meet|join|unite|team|clash',
      with: { subject: 'worlds|stories|storylines|paths|heroes|casts|characters|crews|teams' },
      args: { 'subject>of:pair': 0 },
      example: 'The worlds of Harbour Nights and Dry Dock collide.',
    },
    {
      verb: 'join',
      with: { object: 'forces', 'in|for': EVENTS },
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will join forces in a crossover.',
    },
    {
      verb: 'team|join|meet|clash|collide|cross',
      with: { subject: CREWS, with: CREWS },
      named: true,
      args: { 'subject>of|subject>from': 0, 'of|from': 1 },
      example: 'The doctors of Harbour Nights team up with the detectives of Dry Dock.',
    },
    {
      verb: 'collide|overlap|intersect|converge|intertwine|meet|join|unite|team|clash',
      with: { subject: 'heroes|characters' },
      args: { 'subject>from:pair': 0 },
      example: 'Heroes from Harbour Nights and Dry Dock team up.',
    },
    {
      verb: 'come|band',
      particle: 'together',
      with: { 'in|for': EVENTS },
      args: { subjects: 0 },
      example: 'Harbour Nights and Dry Dock will come together for a special.',
    },
    {
      verb: 'span|involve|feature|encompass|include|cover|straddle',
      with: { subject: 'crossover|event|two-parter|three-parter' },
      args: { 'object:pair': 0 },
      example: 'The crossover spans Harbour Nights and Dry Dock.',
    },
    {
      verb: 'bring|unite|join|combine|pair|reunite',
      with: { subject: EVENTS },
      args: { 'of:pair': 0 },
      example: 'The crossover unites the casts of Harbour Nights and Dry Dock.',
    },
    {
      verb: 'link|tie|intersect|overlap',
      named: true,
      args: { subject: 0, with: 1 },
      example: 'Harbour Nights ties in with Dry Dock.',
    },
    {
      verb: 'team|join|collide',
      with: { 'in|for': EVENTS },
      named: true,
      args: { subject: 0, with: 1 },
      example: 'Harbour Nights teams up with Dry Dock for a special.',
    },
    {
      verb: 'bring|unite|join|link|connect|combine|pair',
      with: { subject: EVENTS },
      args: { 'object:pair': 0 },
      example: 'The crossover will bring together Harbour Nights and Dry Dock.',
    },
    {
      verb: 'meet|join|cross',
      with: { 'in|for': EVENTS },
      named: true,
      args: { subject: 0, object: 1 },
      example: 'Harbour Nights meets Dry Dock in a crossover.',
    },
    {
      verb: 'appear|return|show|turn|pop|drop|visit|guest|guest-star|cameo|star|cross',
      with: { subject: CREWS },
      named: true,
      args: { 'subject>from|subject>of|subject>owner': 0, 'in|on|up|into|object': 1 },
      example: 'Characters from Dry Dock will appear in Harbour Nights.',
    },
  ],
  examples: [
    {
      text: 'Harbour Nights will cross over with Dry Dock.',
      args: ['Harbour Nights', 'Dry Dock'],
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
    {
      text: 'Harbour Nights was filmed next to Dry Dock.',
      args: null,
      names: { work: ['Harbour Nights', 'Dry Dock'] },
    },
  ],
}
