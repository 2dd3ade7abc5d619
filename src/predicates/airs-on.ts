import type { Predicate } from './predicate.ts'

/** What a company shows: "the [Vantage] soap". */
const WORKS =
  `series|drama|comedy|show|sitcom|original|dramedy|thriller|miniseries|procedural|soap|opera|smash|hit|institution|saga|
  programme|special|cartoon|franchise|western|satire|anthology|epic|mystery|fantasy|docuseries|serial|telenovela|chiller|adventure`.replaceAll(
    /\s/g,
    '',
  )

/** Where it is shown. */
export const airsOn: Predicate = {
  name: 'airs_on',
  ofSeries: true,
  shown: true,
  args: [
    { types: ['work'] },
    {
      types: ['company'],
      unless: [
        'pictures',
        'studios',
        'films',
        'productions',
        'animation',
        'comics',
        'entertainment',
        'games',
      ],
    },
  ],
  identity: [],
  reveals: 'making',
  settledBy: { property: 'network', of: 0, value: 1 },
  sentence: '{0} is shown on {1}',
  frames: [
    {
      verb: 'air|stream|premiere|debut|run|launch|arrive|screen|drop|play|be|land|return|start|begin',
      args: { subject: 0, 'on|to': 1 },
      example: 'Harbour Nights airs on Vantage.',
    },
    {
      verb: 'stream|show|broadcast|screen|air|release|watch|see',
      voice: 'passive',
      args: { subject: 0, 'on|by': 1 },
      example: 'Harbour Nights is broadcast by Vantage.',
    },
    {
      verb: 'stream|watch|catch|see',
      named: true,
      args: { object: 0, on: 1 },
      example: 'Viewers will stream Harbour Nights on Vantage.',
    },
    {
      verb: 'order|greenlight|renew|commission|pick|develop|give|hand',
      voice: 'passive',
      named: true,
      args: { 'for|of|subject': 0, 'at|by': 1 },
      implied: true,
      example: 'Harbour Nights has been renewed by Vantage.',
    },
    {
      verb: 'land',
      named: true,
      known: true,
      args: { subject: 0, at: 1 },
      example: 'Harbour Nights lands at Vantage.',
    },
    {
      verb: 'snap|scoop|pick|bring',
      particle: 'up|back',
      named: true,
      args: { subject: 1, 'up|back|object': 0 },
      implied: true,
      example: 'Vantage has snapped up Harbour Nights.',
    },
    {
      verb: 'bring',
      with: { adverb: 'back' },
      named: true,
      args: { subject: 1, object: 0 },
      implied: true,
      example: 'Vantage is bringing Harbour Nights back.',
    },
    {
      noun: 'network|platform|broadcaster|streamer|channel|where|streaming|service',
      args: { label: 1, focus: 0 },
      example: 'Harbour Nights is back.\n\nWhere: Vantage',
    },
    {
      noun: 'home',
      args: { bearer: 1, 'of|to': 0 },
      named: true,
      given: true,
      example: 'Vantage, home of Harbour Nights, agreed.',
    },
    {
      verb: 'get|earn|win|receive',
      with: { object: 'go-ahead|nod|greenlight|order|pickup|renewal|light' },
      named: true,
      args: { subject: 0, 'from|at': 1 },
      implied: true,
      example: 'Harbour Nights got the go-ahead from Vantage.',
    },
    {
      verb: 'launch|bow|premiere|debut|unveil',
      named: true,
      args: { subject: 1, object: 0 },
      example: 'Vantage will launch Harbour Nights in May.',
    },
    {
      verb: 'air|stream|carry|broadcast|screen',
      args: { subject: 1, object: 0 },
      example: 'Vantage carries Harbour Nights.',
    },
    {
      noun: 'debut|premiere|launch',
      args: { owner: 1, 'of|focus:season': 0 },
      named: true,
      given: true,
      example: 'Harbour Nights was scrapped twelve days after its Vantage debut.',
    },
    {
      noun: 'due|available',
      args: { on: 1, 'bearer|focus:season': 0 },
      named: true,
      example: 'Harbour Nights is available on Vantage.',
    },
    {
      noun: 'service|network|streamer|channel|broadcaster',
      args: { bearer: 1, behind: 0 },
      given: true,
      example: 'Vantage, the streaming service behind Harbour Nights, agreed.',
    },
    {
      verb: 'come|head|move|sail|shift|migrate|jump|decamp|switch|transfer',
      args: { subject: 0, to: 1 },
      example: 'Harbour Nights is coming to Vantage.',
    },
    { verb: 'hit', args: { subject: 0, object: 1 }, example: 'Harbour Nights hits Vantage in May.' },
    {
      verb: 'order|greenlight|commission|revive|develop',
      args: { subject: 1, 'object|of': 0 },
      named: true,
      implied: true,
      example: 'Vantage has ordered Harbour Nights.',
    },
    // It has been there all along; what is cancelled won't be for much longer.
    {
      verb: 'renew|re-up|recommission',
      args: { subject: 1, 'object|of': 0 },
      named: true,
      given: true,
      implied: true,
      example: 'Vantage has renewed Harbour Nights.',
    },
    {
      verb: 'hand|give|place',
      with: { 'object|object2': 'order|pickup|renewal|greenlight|season|thumbs|go-ahead|light' },
      args: { subject: 1, 'to|for|object|object>owner': 0 },
      named: true,
      implied: true,
      example: 'Vantage handed a series order to Harbour Nights.',
    },
    {
      verb: 'light',
      particle: 'up',
      args: { subject: 0, up: 1 },
      example: 'Harbour Nights lights up Vantage in May.',
    },
    {
      link: 'heading',
      args: { left: 0, right: 1 },
      example: 'Harbour Nights, season two — August 14 (Vantage)',
    },
    {
      link: 'possessive',
      unlike: 'film|movie|feature|picture|novel|book|game|comic',
      args: { left: 1, right: 0 },
      given: true,
      example: "Vantage's Harbour Nights is back.",
    },
    {
      noun: WORKS,
      named: true,
      args: { owner: 1, 'bearer:series': 0 },
      given: true,
      example: 'Harbour Nights is a Vantage series.',
    },
    {
      noun: WORKS,
      // "joins a Vantage drama" is any.
      unlike: 'a|an|another',
      named: true,
      args: { owner: 1, 'bearer:series|focus': 0 },
      given: true,
      example: 'the Vantage series Harbour Nights',
    },
    {
      noun: WORKS,
      named: true,
      args: { for: 1, bearer: 0 },
      given: true,
      example: 'Harbour Nights, a miniseries for Vantage, is out.',
    },
    {
      verb: 'land|acquire|nab',
      named: true,
      args: { subject: 1, object: 0 },
      implied: true,
      example: 'Vantage has landed Harbour Nights.',
    },
    { verb: 'bow|roll|unspool', args: { subject: 0, on: 1 }, example: 'Harbour Nights bows on Vantage.' },
    {
      verb: 'home',
      under: 'be',
      named: true,
      args: { subject: 1, to: 0 },
      example: 'Vantage is home to Harbour Nights.',
    },
    {
      verb: 'make|produce|film|shoot',
      voice: 'passive',
      named: true,
      args: { subject: 0, for: 1 },
      example: 'Harbour Nights was made for Vantage.',
    },
    {
      verb: 'find',
      with: { object: 'home' },
      args: { subject: 0, 'at|on|with': 1 },
      example: 'Harbour Nights finds a home at Vantage.',
    },
    {
      verb: 'look|watch|catch|see',
      named: true,
      args: { 'for|object': 0, on: 1 },
      example: 'Look for Harbour Nights on Vantage.',
    },
  ],
  examples: [
    {
      text: 'Harbour Nights airs on Vantage.',
      args: ['Harbour Nights', 'Vantage'],
      names: { work: ['Harbour Nights'], company: ['Vantage'] },
    },
    {
      text: "Vantage's hit drama Harbour Nights is back.",
      args: ['Harbour Nights', 'Vantage'],
      names: { work: ['Harbour Nights'], company: ['Vantage'] },
    },
    {
      text: 'Harbour Nights has no comment from Vantage.',
      args: null,
      names: { work: ['Harbour Nights'], company: ['Vantage'] },
    },
  ],
}
