import type { LinkFrame, NounFrame } from './frame.ts'

/** How a date stands with a work and no verb tells it: "the premiere of it", "2013's [Harbour Nights]", "[Harbour Nights] (2013)". */
export const DATED_NAMES: readonly (NounFrame | LinkFrame)[] = [
  {
    noun: 'premiere|debut|launch|start|beginning',
    over: 'since',
    args: { 'of:series|owner:series|focus': 0 },
    dated: true,
    example: 'Mara Quill has starred on Harbour Nights since its 2012 debut.',
  },
  {
    noun: 'premiere|debut|release|launch|bow|transmission|rollout|roll-out',
    notOver: 'from|off|since',
    unlike: 'press|news|final|last|immediate',
    args: { 'of|owner|for|verb>for|focus:season': 0 },
    dated: true,
    example: 'The premiere of Harbour Nights is set for June 22, 2018.',
  },
  {
    noun: 'hit|film|movie|series|drama|comedy|thriller|special|musical|novel|miniseries|one-shot|telemovie|telefilm|telenovela|cartoon|manga|comic|game|book|picture|feature|blockbuster|sequel|prequel|spin-off|reboot|remake|sitcom',
    args: { bearer: 0 },
    dated: true,
    given: true,
    example: 'his 2021 hit Harbour Nights',
  },
  {
    noun: 'date',
    notOver: 'from|off',
    like: 'new|release|premiere|air|debut|opening|launch|start',
    // "has *no* date yet, though May is likely".
    unlike: 'no|any',
    args: { 'of|for|owner|focus:season': 0 },
    dated: true,
    example: 'Harbour Nights has a new date, June 22, 2028.',
  },
  {
    link: 'heading',
    args: { left: 0 },
    dated: true,
    example: 'Harbour Nights — August 14, 2018',
  },
  {
    link: 'year in brackets',
    args: { left: 0 },
    dated: true,
    given: true,
    example: 'Harbour Nights (2013) was a hit.',
  },
  {
    link: 'gap',
    lacks:
      'premiere|debut|open|arrive|bow|launch|drop|air|land|come|follow|return|hit|release|start|begin|be',
    args: { right: 0 },
    dated: true,
    example: 'Dry Dock opens in May, Harbour Nights in July.',
  },
  {
    link: 'year',
    args: { right: 0 },
    dated: true,
    given: true,
    example: "2013's Harbour Nights",
  },
  {
    noun: 'theaters|theatres|cinemas',
    args: { 'bearer|focus': 0 },
    dated: true,
    example: 'June 22, 2018, in theaters',
  },
  {
    noun: 'sale',
    after: 'on',
    args: { 'bearer|focus': 0 },
    dated: true,
    example: '32 pages. On sale June 22, 2018.',
  },
  {
    noun: 'stores|shops|shelves|bookstores|bookshops|newsstands',
    after: 'in|on',
    args: { 'bearer|focus': 0 },
    dated: true,
    example: 'In stores June 22, 2018.',
  },
  {
    noun: 'due|available',
    args: { bearer: 0 },
    dated: true,
    example: 'Harbour Nights is due on June 22, 2018.',
  },
  {
    noun: 'out',
    unlike: 'due',
    after: "have|has|get|is|are|was|be|been|'s|,|(|now|finally|already|not|n't|officially",
    args: { bearer: 0 },
    dated: true,
    example: 'Harbour Nights is out on June 22, 2018.',
  },
]
