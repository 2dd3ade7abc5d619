import type { SeriesTable } from './table.ts'

/** Netflix, 2017, the miniseries in which the four meet. */
export const theDefenders: SeriesTable = {
  name: 'The Defenders',
  alias: "Marvel's The Defenders",
  imdb: 'tt4230076',
  creators: 'Douglas Petrie, Marco Ramirez',
  minutes: 50,
  seasons: [
    {
      released: '2017-08-18',
      showrunners: 'Marco Ramirez',
      storyAfter: 'Daredevil S2, Jessica Jones S1, Luke Cage S1, Iron Fist S1',
      episodes: `
1 The H Word
2 Mean Right Hook
3 Worst Behavior
4 Royal Dragon
5 Take Shelter
6 Ashes, Ashes
7 Fish in the Jailhouse
8 The Defenders
`,
      cast: {
        main: `
Daredevil: Charlie Cox
Jessica Jones: Krysten Ritter
Luke Cage: Mike Colter
Iron Fist: Finn Jones
Malcolm Ducasse: Eka Darville
Foggy Nelson: Elden Henson
Colleen Wing: Jessica Henwick
Misty Knight: Simone Missick
Bakuto: Ramón Rodríguez
Trish Walker: Rachael Taylor
Karen Page: Deborah Ann Woll
Elektra: Élodie Yung
Claire Temple: Rosario Dawson
Stick: Scott Glenn
Alexandra Reid: Sigourney Weaver
`,
        recurring: `
Madame Gao: Wai Ching Ho
Sowande: Babs Olusanmokun
Murakami: Yutaka Takeuchi
Cole Miller: J. Mallory McCree
Michelle Raymond: Michelle Federer
Lexi Raymond: Chloe Levine
`,
        unstated: `
Jeri Hogarth: Carrie-Anne Moss
Turk Barrett: Rob Morgan
Father Lantom: Peter McRobbie
`,
      },
      meetings: `
Luke Cage, Foggy Nelson (E1)
Luke Cage, Iron Fist (E2)
Jessica Jones, Daredevil (E2)
Jessica Jones, Misty Knight (E2)
Daredevil, Luke Cage (E3)
Daredevil, Iron Fist (E3)
Jessica Jones, Iron Fist (E3)
Jessica Jones, Luke Cage (E3)
Daredevil, Elektra
Daredevil, Stick
Luke Cage, Stick (E4)
Jessica Jones, Stick (E4)
Iron Fist, Stick (E4)
Iron Fist, Elektra
Luke Cage, Claire Temple
Iron Fist, Claire Temple
Luke Cage, Misty Knight
Colleen Wing, Misty Knight
Colleen Wing, Claire Temple
Colleen Wing, Bakuto
Iron Fist, Madame Gao
Elektra, Alexandra Reid
Karen Page, Trish Walker
`,
    },
  ],
}
