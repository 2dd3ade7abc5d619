/**
 * Countries, languages and peoples, which are capitalised and are no title, studio or hero. Countries and languages are those of
 * Unicode's CLDR, through `Intl.DisplayNames`; cities are those that entertainment news is datelined from.
 */
const CITIES =
  `hollywood bollywood london paris rome berlin madrid barcelona vienna prague budapest dublin edinburgh warsaw oslo stockholm copenhagen helsinki lisbon glasgow cardiff belfast
  manchester liverpool birmingham leeds bristol cannes venice sundance toronto vancouver montreal sydney melbourne auckland wellington
  mumbai delhi tokyo kyoto seoul beijing shanghai bangkok singapore dubai cairo marrakesh lagos nairobi atlanta boston chicago dallas
  denver detroit houston miami nashville orlando philadelphia phoenix pittsburgh seattle albuquerque austin burbank pasadena manhattan brooklyn
  broadway uk u.k. usa u.s. american mexican african aussie kiwi brit latin latino latina castilian german cuban moroccan america europe africa asia britain england scotland wales hawaii california texas florida georgia nevada alaska|new york|los
  angeles|las vegas|san francisco|san diego|santa monica|cape town|rio de janeiro|mexico city|new orleans|buenos aires|west end|hong kong`
    .split('|')
    .flatMap((names, n) => (n === 0 ? names.split(/\s+/) : [names.replace(/\s+/g, ' ')]))

/** States of the USA, but those that people are called by: "Virginia", "Montana", "Dakota", "Washington". */
const STATES =
  `alabama arizona arkansas colorado connecticut delaware idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri nebraska ohio oklahoma oregon pennsylvania tennessee utah vermont wisconsin wyoming`.split(
    /\s+/,
  )

function displayed(type: 'region' | 'language', codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? [])
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))

/** Folded names of places and languages: "cambodia", "hindi", "las vegas". */
export const PLACES: ReadonlySet<string> = new Set([
  ...displayed(
    'region',
    PAIRS.map((code) => code.toUpperCase()),
  ),
  ...displayed('language', PAIRS),
  ...CITIES,
  ...STATES,
])

/** "Colombian", "American", "Swedish", "Japanese": of a people. */
export const ETHNIC =
  /^(?:\p{Lu}\p{L}+(?:ish|ese|[ai]an|ican)|Israeli|Pakistani|Iraqi|Bangladeshi|Thai|Dutch|Welsh|Greek|Czech|Icelandic)$/u
