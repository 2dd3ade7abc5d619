import type { SeriesTable } from './table.ts'

/** Netflix, 2017 to 2018, two seasons: the titles of the first are moves of Shaolin kung fu. */
export const ironFist: SeriesTable = {
  name: 'Iron Fist',
  alias: "Marvel's Iron Fist",
  imdb: 'tt3322310',
  creators: 'Scott Buck',
  minutes: 54,
  seasons: [
    {
      released: '2017-03-17',
      showrunners: 'Scott Buck',
      storyAfter: 'Luke Cage S1',
      episodes: `
1 Snow Gives Way
2 Shadow Hawk Takes Flight
3 Rolling Thunder Cannon Punch
4 Eight Diagram Dragon Palm
5 Under Leaf Pluck Lotus
6 Immortal Emerges from Cave
7 Felling Tree with Roots
8 The Blessing of Many Fractures
9 The Mistress of All Agonies
10 Black Tiger Steals Heart
11 Lead Horse Back to Stable
12 Bar the Big Boss
13 Dragon Plays with Fire
`,
      cast: {
        main: `
Iron Fist: Finn Jones (E1)
Colleen Wing: Jessica Henwick
Ward Meachum: Tom Pelphrey
Joy Meachum: Jessica Stroup
Bakuto: Ramón Rodríguez
Davos: Sacha Dhawan
Claire Temple: Rosario Dawson
Harold Meachum: David Wenham
`,
        recurring: `
Madame Gao: Wai Ching Ho
Jeri Hogarth: Carrie-Anne Moss
Megan: Barrett Doss
Kyle: Alex Wyse
Darryl: Marquis Rodriguez
Lawrence Wilkins: Clifton Davis
Wendell Rand: David Furr
Heather Rand: Victoria Haynes
Hai-Qing Yang: Henry Yuk
Iron Fist: Toby Nichols
`,
        guest: `
Zhou Cheng: Lewis Tan
`,
      },
      meetings: `
Iron Fist, Colleen Wing (E1)
Iron Fist, Claire Temple
Iron Fist, Jeri Hogarth
Iron Fist, Madame Gao
Iron Fist, Bakuto
Iron Fist, Davos
Iron Fist, Zhou Cheng
Colleen Wing, Claire Temple
Colleen Wing, Bakuto
Colleen Wing, Davos
Claire Temple, Madame Gao
`,
    },
    {
      released: '2018-09-07',
      showrunners: 'Raven Metzner',
      storyAfter: 'The Defenders S1, Luke Cage S2',
      episodes: `
1 The Fury of Iron Fist
2 The City's Not for Burning
3 This Deadly Secret...
4 Target: Iron Fist
5 Heart of the Dragon
6 The Dragon Dies at Dawn
7 Morning of the Mindstorm
8 Citadel on the Edge of Vengeance
9 War Without End
10 A Duel of Iron
`,
      cast: {
        main: `
Iron Fist: Finn Jones
Colleen Wing: Jessica Henwick
Ward Meachum: Tom Pelphrey
Joy Meachum: Jessica Stroup
Davos: Sacha Dhawan
Misty Knight: Simone Missick
Mary Walker: Alice Eve
`,
        recurring: `
Sherry Yang: Christine Toy Johnson
Hai-Qing Yang: Henry Yuk
BB: Giullian Yao Gioiello
Sam Chung: James Chen
Chen Wu: Fernando Chien
Bethany: Natalie Smith
`,
        guest: `
Lei Kung: Hoon Lee
`,
      },
      meetings: `
Iron Fist, Mary Walker
Iron Fist, Davos
Iron Fist, Misty Knight
Colleen Wing, Misty Knight
Colleen Wing, Davos
Joy Meachum, Davos
Joy Meachum, Mary Walker
`,
    },
  ],
}
