import type { Article } from '../../model/index.ts'
import { foldName } from '../../model/index.ts'

/**
 * A company tells it itself: its wire, its newsroom, or the apparatus that only releases have, such as the lines for the press, the sign that
 * ends them, or a paragraph "About Vantage" below what Vantage announces.
 */
export function isPressRelease({ outlet = '', title, text }: Article): boolean {
  return (
    PRESS_OFFICE.test(outlet) ||
    APPARATUS.test(text) ||
    OWN_NEWS.test(text) ||
    (MAKERS.test(outlet) && OWN_WORK.test(text)) ||
    describesItself(outlet, title, text)
  )
}

/** "Vantage Press Centre", "Vantage Newsroom". */
export const PRESS_OFFICE =
  / (?:press (?:centre|center|room|office|site|releases?)|media (?:centre|center|room|relations|site)|newsroom|pressroom|news (?:centre|center|releases?)|corporate)$/i

const APPARATUS =
  /^(?:for immediate release\b|(?:press|media) (?:contacts?|enquiries|inquiries)\b|notes? (?:to|for) editors\b|# ?# ?#|-+ ?ends ?-+)|\((?:business wire|globe newswire)\)|\/prnewswire\//im

/** "We're releasing it in May", outside of quotation marks. */
const OWN_NEWS =
  /^[^“"‘\n]*\bwe(?:['’]re| are) (?:releasing|launching|(?:thrilled|excited|proud|delighted|pleased) to (?:announce|reveal|bring|present))\b/im

/** What the names of companies end with that make something: "Northlight Pictures", "Bulwark Comics". */
const MAKERS =
  /\b(?:pictures|films?|studios?|comics|games?|entertainment|interactive|productions|animation|publishing|software|soft|television)$/i

/** "Our comics", "our new film", outside of quotation marks: its own work, and not what a magazine writes of it. */
const OWN_WORK =
  /^[^“"‘\n]*\bour (?:\p{L}+ ){0,2}(?:films?|movies?|pictures?|series|shows?|comics?|books?|games?|cast|crew|lawyers?|printers?|studios?|authors?|animators?|universe|stages?)\b(?! (?:\p{L}+ )?(?:coverage|desk|critics?|editors?|news|pages?|podcasts?|reviews?|reviewers?|section|team|writers?)\b)/imu

/** "About Vantage" begins a paragraph, and the headline or the first paragraph names Vantage: other outlets don't report of themselves. */
function describesItself(outlet: string, title: string, text: string): boolean {
  const name = foldName(outlet)
  if (name === '' || !/^about /im.test(text)) return false
  const [first = ''] = text.split('\n\n', 1)
  if (!foldName(`${title} ${first}`).includes(name)) return false
  return text.split('\n\n').some((p) => foldName(p.slice(0, name.length + ABOUT)).startsWith(`about ${name}`))
}
/** Letters of "About the " before the name, folding aside. */
const ABOUT = 12
