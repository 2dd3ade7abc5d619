/** Nouns for a person, besides those of a job. */
export const PERSON_DESCRIPTIONS: ReadonlySet<string> = new Set(
  `actor actress star thespian performer newcomer comedian comedienne singer musician rapper entertainer multi-hyphenate heartthrob
   heart-throb hunk superstar year-old`.split(/\s+/),
)
/** Jobs: where the text has said whose it is, nobody else is meant. */
export const JOB_DESCRIPTIONS: ReadonlySet<string> = new Set(
  'filmmaker director showrunner helmer screenwriter writer writer-director author novelist scribe creator producer'.split(
    ' ',
  ),
)
/** Nouns for a character. */
export const CHARACTER_DESCRIPTIONS: ReadonlySet<string> = new Set(
  `character villain villainess supervillain antagonist protagonist hero heroine superhero superheroine antihero vigilante mutant
   sidekick`.split(/\s+/),
)

/** What somebody is who has been given a prize: "the Emmy *winner*". */
export const HONOURED: ReadonlySet<string> = new Set('winner nominee laureate'.split(' '))
/** Prizes, as they stand before such a noun. */
export const AWARDS: ReadonlySet<string> = new Set(
  'emmy oscar tony grammy bafta golden globe olivier sag academy award awards'.split(' '),
)

/** What a person is to a work that is only named to say who it is: "the [Dry Dock] *alum*", "*creator* of [Dry Dock]". */
export const CREDIT_NOUNS: ReadonlySet<string> = new Set(
  `star stars alum alumna alumnus alums veteran vet breakout graduate regular fame actor actress creator co-creator creators showrunner director
   writer producer composer author helmer scribe filmmaker lead`.split(/\s+/),
)
