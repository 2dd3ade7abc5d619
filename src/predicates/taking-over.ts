import type { VerbFrame } from './frame.ts'

/** Jobs that somebody comes to, or takes over, "as". */
const JOBS = [
  ['showrunner', 'showrunner|show-runner|co-showrunner'],
  ['director', 'director|helmer|co-director'],
  ['writer', 'writer|screenwriter|co-writer'],
  ['producer', 'producer|co-producer'],
  ['host', 'host|presenter'],
  ['composer', 'composer'],
] as const

/** How it is said that somebody takes the place of another, whose job the text has told. */
const SUCCESSION: readonly VerbFrame[] = [
  {
    verb: 'replace|succeed',
    voice: 'passive',
    inherits: 'of somebody',
    args: { by: 0, focus: 1 },
    example: 'Mara Quill is out as showrunner of Harbour Nights. She will be replaced by Jon Vale.',
  },
  {
    verb: 'replace|succeed',
    inherits: 'of somebody',
    with: { object: '*' },
    args: { subject: 0, focus: 1 },
    example: 'Showrunner Mara Quill has left Harbour Nights. Jon Vale will replace her.',
  },
  {
    verb: 'take',
    particle: 'over',
    inherits: true,
    without: { 'over|object|for': '*' },
    args: { subject: 0, focus: 1 },
    example: 'Mara Quill is out as showrunner of Harbour Nights. Jon Vale will take over.',
  },
  {
    verb: 'take|assume|step',
    inherits: true,
    with: { 'object|into|over': 'place|reins|helm|shoes|job|post|duties' },
    args: { subject: 0, focus: 1 },
    example: 'Mara Quill is out as showrunner of Harbour Nights. Jon Vale is taking her place.',
  },
]

/** How it is said that somebody gets a job on a work, be it another's: "[Quill] replaces Vale as showrunner." */
const IN_JOBS: readonly VerbFrame[] = JOBS.flatMap(([role, nouns]): VerbFrame[] => [
  {
    verb: 'replace|succeed|follow',
    with: { as: nouns },
    args: { subject: 0, 'on|of|for|focus': 1 },
    set: { role },
    example: `Harbour Nights is back. Mara Quill replaces Jon Vale as ${role}.`,
  },
  {
    verb: 'replace|succeed|follow',
    with: { object: nouns },
    named: 0,
    args: { subject: 0, 'on|of|for|at|focus': 1 },
    set: { role },
    example: `Mara Quill replaces ${role} Jon Vale on Harbour Nights.`,
  },
  {
    verb: 'replace|succeed|follow',
    voice: 'passive',
    with: { as: nouns },
    named: 0,
    args: { by: 0, 'on|of|for|at|focus': 1 },
    set: { role },
    example: `Harbour Nights is back. Jon Vale was succeeded as ${role} by Mara Quill.`,
  },
  {
    verb: 'take',
    particle: 'over',
    with: { as: nouns },
    named: 0,
    args: { subject: 0, 'on|of|for|at|focus': 1 },
    set: { role },
    example: `Mara Quill takes over as ${role} of Harbour Nights.`,
  },
  {
    verb: 'board|join',
    with: { as: nouns },
    args: { subject: 0, object: 1 },
    set: { role },
    example: `Mara Quill has boarded Harbour Nights as ${role}.`,
  },
  {
    verb: 'come',
    particle: 'aboard|on|onboard',
    with: { as: nouns },
    args: { subject: 0, 'aboard|on|onboard|for|object|focus': 1 },
    set: { role },
    example: `Mara Quill has come aboard Harbour Nights as ${role}.`,
  },
  {
    verb: 'attach|hire|tap|name|appoint|install',
    voice: 'passive',
    with: { as: nouns },
    args: { subject: 0, 'on|of|for|to|focus': 1 },
    set: { role },
    example: `Harbour Nights is coming. Mara Quill has been named as ${role}.`,
  },
  {
    verb: 'name|appoint',
    with: { object: nouns },
    named: true,
    args: { subject: 0, 'of|on|for|at|object>owner': 1 },
    set: { role },
    example: `Mara Quill named ${role} of Harbour Nights`,
  },
])

/** Who "takes the helm" directs, where nothing says another job. */
const AT_THE_HELM: VerbFrame = {
  verb: 'take|assume',
  with: { object: 'helm' },
  without: { 'as|from': '*' },
  named: true,
  args: { subject: 0, 'of|on|for': 1 },
  set: { role: 'director' },
  example: 'Mara Quill takes the helm of Harbour Nights.',
}

/** How it is said that somebody comes to a job. */
export const TAKING_OVER: readonly VerbFrame[] = [...IN_JOBS, AT_THE_HELM, ...SUCCESSION]
