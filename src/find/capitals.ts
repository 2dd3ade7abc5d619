import type { Token } from './document.ts'

const [AT, LETTER_I] = [64, 73]

/** A word that may be part of a name: with a capital, or an account; never "I". */
export const isCapital = (t: Token | undefined) =>
  t !== undefined &&
  (t.capital || t.text.charCodeAt(0) === AT) &&
  !(t.text.charCodeAt(0) === LETTER_I && /^I(?:['’]\p{L}+)?$/u.test(t.text))

/** Words that begin a sentence with a capital and no name: a run never begins with one. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an in on at of for and but or so if when while as after before since although though because with by to from
   he she it they we you i his her its their our my your this that these those there here what who where why how which
   not no no. yes is are was were do does did has have had will would can could should may might must meanwhile however also
   both each every all some many most more other another still just even now then once only last next first second final
   season series episode former fellow contestants according speaking asked despite during until per via like unlike about over under well still
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow mr mrs ms let look see read more photo image credit
   whether follow back happy whats thats dont im ive lets exclusive spoiler spoilers update breaking welcome thanks thank please
   nobody everybody somebody anybody neither either nor none both nothing everything something anything everyone someone anyone none used`.split(
    /\s+/,
  ),
)
