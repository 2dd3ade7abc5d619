import type { Frame } from './frame.ts'
import { OTHER_JOBS } from './joining.ts'

/** What an actor is got for. */
const PART =
  'role|roles|part|parts|arc|arcs|spot|appearance|appearances|cameo|turn|stint|lead|leads|gig|slot|guest-spot'
/** What whoever casts does. */
const ENGAGE =
  'set|book|confirm|sign|tap|line|engage|secure|slate|pencil|retain|choose|select|hire|enlist|recruit|land'
/** Who else is in it, and how they are met with there. */
const CAST = 'cast|ensemble|company|line-up|lineup'
const WITH_OTHERS = `${CAST}|series|show|film|movie|drama|comedy|thriller|project|season|pilot|pic|roles`
/** "is joined by *composer* Vale", who acts in nothing. */
const CREW =
  'showrunner|director|writer|producer|composer|host|creator|screenwriter|executive|editor|cinematographer|co-showrunner|co-writer|co-director|co-creator|showrunners|directors|writers|producers|composers|hosts|creators|screenwriters|executives|team|crew|presenter|artist|author|judge|judges'

/** How it is said that somebody is got for a part whose name is not told, and who else is in the cast. */
export const ENGAGED: readonly Frame[] = [
  {
    verb: ENGAGE,
    voice: 'passive',
    with: { for: PART },
    named: 0,
    args: { subject: 0, 'in|on|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Mara Quill is set for a recurring role on Harbour Nights.',
  },
  {
    verb: ENGAGE,
    with: { for: PART },
    named: true,
    args: { object: 0, 'in|on|subject': 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights has booked Mara Quill for a guest spot.',
  },
  {
    verb: 'sign',
    with: { 'for|on|up': PART },
    without: OTHER_JOBS,
    named: 0,
    args: { subject: 0, 'in|on|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Mara Quill has signed on for a three-episode arc on Harbour Nights.',
  },
  {
    verb: 'round|fill|complete|bolster|expand|beef|top',
    with: { 'object|out|up': CAST },
    named: true,
    args: { with: 0, subject: 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights has rounded out its cast with Mara Quill and Jon Vale.',
  },
  {
    verb: 'be|include|feature',
    with: { subject: 'addition|additions|newcomers|arrivals|recruits|faces|newbies|castings' },
    named: 0,
    args: { object: 0, 'subject>to|subject>on|subject>in|focus:season': 1 },
    set: { role: 'actor' },
    example: 'The latest additions to the cast of Harbour Nights are Mara Quill and Jon Vale.',
  },
  {
    verb: 'be',
    with: { among: 'addition|additions|newcomers|arrivals|recruits|faces|newbies' },
    named: 0,
    args: { 'subject|object': 0, 'to|on|in|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Among the new faces on Harbour Nights are Mara Quill and Jon Vale.',
  },
  {
    verb: 'be|include',
    with: { subject: 'other|others', 'subject>in': CAST },
    named: 0,
    args: { object: 0, 'subject>in|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights is back. Others in the cast are Mara Quill and Jon Vale.',
  },
  {
    verb: 'join',
    with: { object: 'him|her|them|pair|duo|trio|couple' },
    affirmed: true,
    without: { ...OTHER_JOBS, subject: CREW, 'at|behind': '*' },
    only: { 'in|on|for': WITH_OTHERS },
    named: 0,
    args: { 'subject:name': 0, 'in|on|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights stars Mara Quill. Joining her is Jon Vale.',
  },
  {
    verb: 'join',
    with: { in: CAST },
    affirmed: true,
    without: { ...OTHER_JOBS, subject: CREW },
    named: 0,
    args: { 'subject:name': 0, 'of|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights is coming. Joining Mara Quill in the cast is Jon Vale.',
  },
  {
    verb: 'join',
    voice: 'passive',
    without: { ...OTHER_JOBS, 'by|subject': CREW, 'at|behind': '*' },
    only: { 'in|on|for': WITH_OTHERS },
    named: 0,
    args: { by: 0, 'in|on|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights stars Mara Quill. She will be joined by Jon Vale.',
  },
  {
    verb: 'star|co-star|appear|act',
    ongoing: true,
    without: { 'in|on|at|for|during|as': '*' },
    named: 0,
    args: { 'opposite|alongside': 0, 'focus:season': 1 },
    set: { role: 'actor' },
    example: 'Harbour Nights is coming. Mara Quill will star opposite Jon Vale.',
  },
  {
    verb: 'tap',
    voice: 'passive',
    without: OTHER_JOBS,
    known: true,
    named: true,
    args: { subject: 0, for: 1 },
    set: { role: 'actor' },
    example: 'Mara Quill has been tapped for Harbour Nights.',
  },
  {
    noun: 'cast|stars|additions|newcomers',
    after: 'among',
    named: true,
    args: { bearer: 0, 'of|for|on|to|in': 1 },
    set: { role: 'actor' },
    example: 'Mara Quill, among the cast of Harbour Nights, agreed.',
  },
  {
    noun: 'lady|man',
    like: 'leading',
    named: 0,
    args: { bearer: 0, 'of|in|owner|focus:season': 1 },
    set: { role: 'actor' },
    example: 'Mara Quill is the leading lady of Harbour Nights.',
  },
]
