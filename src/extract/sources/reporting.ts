const words = (list: string): readonly string[] => list.split(/\s+/)

/** Verbs by which somebody is made to speak, after PARC 3.0 and PolNeAR (Newell, Margolin and Ruths 2018). */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  words(`say tell add explain confirm reveal announce report claim insist note tease hint admit joke deny write tweet post reply
    answer allow recall promise state declare warn suggest quip laugh continue whisper ask shout cry remark respond concede argue
    stress maintain acknowledge disclose divulge share describe call mention observe offer repeat vow swear clarify
    assert allege boast crow gush muse sigh snap grin smile shrug think believe reckon doubt hear understand learn decline
    point remind elaborate break publish dish spill grumble enthuse caution predict estimate guess`),
)

/** Of these verbs, the ones that need their words in quotation marks: "he laughed" alone reports nothing. */
export const ONLY_WITH_QUOTE: ReadonlySet<string> = new Set(
  words(
    'laugh continue shout cry snap grin smile shrug sigh muse gush call describe offer share answer ask repeat break publish post',
  ),
)

/** Verbs of an outlet's own finding: "The Screen Ledger has learned". */
export const FINDING_VERBS: ReadonlySet<string> = new Set(
  words('learn hear understand reveal report confirm'),
)

/** "according to Quill", "per Quill", "via Quill". */
export const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['per'],
  ['via'],
  ['courtesy', 'of'],
]

/** People without a name who speak: the claim is anonymous, the quote's speaker is `source`. */
export const UNNAMED: ReadonlySet<string> = new Set(
  words(`source sources insider insiders tipster tipsters mole leaker leakers scooper scoopers staffer staffers informant people
    someone somebody official officials person spy pal friend friends fan onlooker user one others`),
)

/** Who speaks for the company that is named with them: "a spokesperson for Vantage". */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(
  words(
    'spokesperson spokesman spokeswoman rep reps representative representatives statement blurb release listing website account slide',
  ),
)

/** Verbs that say where a picture comes from: "photos posted by Harbour Watch". */
export const PICTURE_VERBS: ReadonlySet<string> = new Set(
  words('post take share snap obtain publish tweet capture upload'),
)

/** Every lemma that the grammar must know for the sake of attribution. */
export const reportingLemmas: readonly string[] = [
  ...REPORTING_VERBS,
  ...PICTURE_VERBS,
  'speak',
  'talk',
  'chat',
]
