/** Base, past and participle of the verbs that no rule makes, in threes; where past and participle are one, in twos. */
const IRREGULAR = `
  be was been, have had, do did done, go went gone, get got gotten, make made, take took taken, come came come, become became become,
  leave left, write wrote written, rewrite rewrote rewritten, co-write co-wrote co-written, shoot shot, meet met, fight fought, begin began begun,
  see saw seen, foresee foresaw foreseen, oversee oversaw overseen, say said, tell told, retell retold, bring brought, hit hit, set set, reset reset,
  cut cut, put put, quit quit, cast cast, recast recast, broadcast broadcast, give gave given, forgive forgave forgiven, run ran run, rerun reran rerun,
  outrun outran outrun, showrun showran showrun, draw drew drawn, withdraw withdrew withdrawn, choose chose chosen, find found, lose lost, send sent, hold held, uphold upheld,
  keep kept, lead led, mislead misled, spend spent, win won, show showed shown, know knew known, rise rose risen, arise arose arisen, think thought,
  hear heard, light lit, greenlight greenlit, green-light green-lit, fall fell fallen, shed shed, spin spun, sit sat, slay slew slain, bid bid, outbid outbid, let let,
  wear wore worn, swear swore sworn, tear tore torn, bear bore borne, bite bit bitten, break broke broken, hang hung, steal stole stolen, teach taught,
  catch caught, seek sought, sell sold, buy bought, speak spoke spoken, dig dug, grow grew grown, throw threw thrown, overthrow overthrew overthrown,
  blow blew blown, fly flew flown, ride rode ridden, drive drove driven, strive strove striven, lend lent, bend bent, spring sprang sprung,
  ring rang rung, sing sang sung, sink sank sunk, shrink shrank shrunk, drink drank drunk, swim swam swum, swing swung, sling slung, cling clung,
  fling flung, sting stung, string strung, strike struck, stick stuck, feed fed, bleed bled, breed bred, speed sped, flee fled, burst burst, wind wound,
  unwind unwound, rewind rewound, bind bound, grind ground, lay laid, pay paid, bet bet, beat beat beaten, remake remade, redo redid redone, undo undid undone,
  undergo underwent undergone, beget begot begotten, forget forgot forgotten, overcome overcame overcome, understand understood, stand stood,
  withstand withstood, misunderstand misunderstood, deal dealt, feel felt, kneel knelt, mean meant, sleep slept, sweep swept, weep wept, creep crept,
  build built, rebuild rebuilt, freeze froze frozen, hide hid hidden, slide slid, split split, spread spread, shut shut, hurt hurt, read read,
  shake shook shaken, forsake forsook forsaken, mistake mistook mistaken, wake woke woken, awake awoke awoken, eat ate eaten, lie lay lain,
  upset upset, wed wed, rid rid, thrust thrust, cost cost, eye eyed`

/** Past and participle by base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  IRREGULAR.split(',').map((forms) => {
    const [base = '', past = '', participle = past] = forms.trim().split(' ')
    return [base, [past, participle]]
  }),
)
