/** A word form of a verb: which lemma, and whether it can be a past participle. */
export interface VerbForm {
  readonly lemma: string
  readonly kind: 'base' | 'third' | 'past' | 'participle' | 'ing' | 'past or participle'
}

/** Past and participle of verbs that the rules don't make, where the domain's frames and cues use them. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['be', 'was', 'been'],
  ['have', 'had', 'had'],
  ['do', 'did', 'done'],
  ['go', 'went', 'gone'],
  ['get', 'got', 'gotten'],
  ['make', 'made', 'made'],
  ['take', 'took', 'taken'],
  ['come', 'came', 'come'],
  ['become', 'became', 'become'],
  ['leave', 'left', 'left'],
  ['write', 'wrote', 'written'],
  ['shoot', 'shot', 'shot'],
  ['meet', 'met', 'met'],
  ['fight', 'fought', 'fought'],
  ['begin', 'began', 'begun'],
  ['see', 'saw', 'seen'],
  ['say', 'said', 'said'],
  ['tell', 'told', 'told'],
  ['bring', 'brought', 'brought'],
  ['hit', 'hit', 'hit'],
  ['set', 'set', 'set'],
  ['cut', 'cut', 'cut'],
  ['put', 'put', 'put'],
  ['quit', 'quit', 'quit'],
  ['cast', 'cast', 'cast'],
  ['recast', 'recast', 'recast'],
  ['give', 'gave', 'given'],
  ['run', 'ran', 'run'],
  ['draw', 'drew', 'drawn'],
  ['choose', 'chose', 'chosen'],
  ['find', 'found', 'found'],
  ['lose', 'lost', 'lost'],
  ['send', 'sent', 'sent'],
  ['hold', 'held', 'held'],
  ['keep', 'kept', 'kept'],
  ['lead', 'led', 'led'],
  ['spend', 'spent', 'spent'],
  ['win', 'won', 'won'],
  ['show', 'showed', 'shown'],
  ['know', 'knew', 'known'],
  ['rise', 'rose', 'risen'],
  ['drown', 'drowned', 'drowned'],
  ['think', 'thought', 'thought'],
  ['hear', 'heard', 'heard'],
  ['light', 'lit', 'lit'],
  ['fall', 'fell', 'fallen'],
  ['sign', 'signed', 'signed'],
  ['bow', 'bowed', 'bowed'],
  ['greenlight', 'greenlit', 'greenlit'],
  ['shed', 'shed', 'shed'],
  ['helm', 'helmed', 'helmed'],
  ['star', 'starred', 'starred'],
  ['drop', 'dropped', 'dropped'],
  ['tap', 'tapped', 'tapped'],
  ['wrap', 'wrapped', 'wrapped'],
  ['scrap', 'scrapped', 'scrapped'],
  ['pen', 'penned', 'penned'],
  ['can', 'canned', 'canned'],
  ['bump', 'bumped', 'bumped'],
  ['ship', 'shipped', 'shipped'],
  ['cancel', 'canceled', 'canceled'],
  ['pull', 'pulled', 'pulled'],
  ['nab', 'nabbed', 'nabbed'],
  ['step', 'stepped', 'stepped'],
  ['plan', 'planned', 'planned'],
  ['stop', 'stopped', 'stopped'],
  ['exit', 'exited', 'exited'],
  ['spin', 'spun', 'spun'],
  ['sit', 'sat', 'sat'],
  ['head', 'headed', 'headed'],
  ['behead', 'beheaded', 'beheaded'],
  ['broadcast', 'broadcast', 'broadcast'],
  ['swap', 'swapped', 'swapped'],
  ['slay', 'slew', 'slain'],
  ['eye', 'eyed', 'eyed'],
  ['bid', 'bid', 'bid'],
  ['chat', 'chatted', 'chatted'],
  ['spot', 'spotted', 'spotted'],
  ['let', 'let', 'let'],
  ['pit', 'pitted', 'pitted'],
  ['skip', 'skipped', 'skipped'],
  ['snag', 'snagged', 'snagged'],
  ['wear', 'wore', 'worn'],
  ['bite', 'bit', 'bitten'],
  ['don', 'donned', 'donned'],
  ['break', 'broke', 'broken'],
  ['hang', 'hung', 'hung'],
  ['steal', 'stole', 'stolen'],
  ['teach', 'taught', 'taught'],
  ['sell', 'sold', 'sold'],
  ['buy', 'bought', 'bought'],
  ['speak', 'spoke', 'spoken'],
  ['dig', 'dug', 'dug'],
  ['co-write', 'co-wrote', 'co-written'],
  ['grow', 'grew', 'grown'],
  ['throw', 'threw', 'thrown'],
  ['ride', 'rode', 'ridden'],
  ['lend', 'lent', 'lent'],
  ['spring', 'sprang', 'sprung'],
  ['swing', 'swung', 'swung'],
  ['feed', 'fed', 'fed'],
  ['blow', 'blew', 'blown'],
  ['burst', 'burst', 'burst'],
  ['wind', 'wound', 'wound'],
  ['lay', 'laid', 'laid'],
  ['bet', 'bet', 'bet'],
  ['remake', 'remade', 'remade'],
  ['beget', 'begot', 'begotten'],
  ['slot', 'slotted', 'slotted'],
  ['slip', 'slipped', 'slipped'],
  ['snap', 'snapped', 'snapped'],
  ['bag', 'bagged', 'bagged'],
  ['dub', 'dubbed', 'dubbed'],
  ['tip', 'tipped', 'tipped'],
  ['recur', 'recurred', 'recurred'],
  ['occur', 'occurred', 'occurred'],
  ['omit', 'omitted', 'omitted'],
  ['transmit', 'transmitted', 'transmitted'],
  ['transfer', 'transferred', 'transferred'],
  ['pencil', 'pencilled', 'pencilled'],
]
const PARTS = new Map(IRREGULAR.map(([lemma, past, participle]) => [lemma, [past, participle] as const]))
const EXTRA: readonly (readonly [string, VerbForm])[] = [
  ['is', { lemma: 'be', kind: 'third' }],
  ["'s", { lemma: 'be', kind: 'third' }],
  ['are', { lemma: 'be', kind: 'base' }],
  ["'re", { lemma: 'be', kind: 'base' }],
  ['am', { lemma: 'be', kind: 'base' }],
  ["'m", { lemma: 'be', kind: 'base' }],
  ['were', { lemma: 'be', kind: 'past' }],
  ['has', { lemma: 'have', kind: 'third' }],
  ['greenlighted', { lemma: 'greenlight', kind: 'past or participle' }],
  ['penciled', { lemma: 'pencil', kind: 'past or participle' }],
  ['cancelled', { lemma: 'cancel', kind: 'past or participle' }],
  ['cancelling', { lemma: 'cancel', kind: 'ing' }],
  ['dying', { lemma: 'die', kind: 'ing' }],
  ['reprising', { lemma: 'reprise', kind: 'ing' }],
  ['got', { lemma: 'get', kind: 'participle' }],
]

/** Every form of the given verbs: "returns", "returned", "returning" of "return". */
export function formsOf(lemmas: Iterable<string>): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const lemma of lemmas) {
    const [past, participle] = PARTS.get(lemma) ?? [pastOf(lemma), pastOf(lemma)]
    forms.set(ingOf(lemma, past), { lemma, kind: 'ing' })
    forms.set(thirdOf(lemma), { lemma, kind: 'third' })
    forms.set(participle, { lemma, kind: 'participle' })
    forms.set(past, { lemma, kind: past === participle ? 'past or participle' : 'past' })
    if (past !== lemma) forms.set(lemma, { lemma, kind: participle === lemma ? 'participle' : 'base' })
  }
  for (const [form, entry] of EXTRA) if (forms.has(entry.lemma)) forms.set(form, entry)
  return forms
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

/** The doubled consonant of the past ("dropped") stands in "dropping" too. */
function ingOf(lemma: string, past: string): string {
  const last = lemma.at(-1) ?? ''
  if (past === `${lemma}${last}ed` || /^(?:get|run|begin|win|put|set|cut|quit|hit|sit|spin)$/.test(lemma))
    return `${lemma}${last}ing`
  return /[^eoy]e$/.test(lemma) && lemma !== 'be' ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

/** Singular and plural of a noun. */
export function nounForms(noun: string): string[] {
  return [noun, thirdOf(noun)]
}
