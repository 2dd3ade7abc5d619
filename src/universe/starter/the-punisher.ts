import type { SeriesTable } from './table.ts'

/** Netflix, 2017 to 2019, two seasons. */
export const thePunisher: SeriesTable = {
  name: 'The Punisher',
  alias: "Marvel's The Punisher",
  imdb: 'tt5675620',
  creators: 'Steve Lightfoot',
  minutes: 53,
  seasons: [
    {
      released: '2017-11-17',
      showrunners: 'Steve Lightfoot',
      storyAfter: 'Daredevil S2',
      episodes: `
1 3 AM
2 Two Dead Men
3 Kandahar
4 Resupply
5 Gunner
6 The Judas Goat
7 Crosshairs
8 Cold Steel
9 Front Toward Enemy
10 Virtue of the Vicious
11 Danger Close
12 Home
13 Memento Mori
`,
      cast: {
        main: `
Punisher: Jon Bernthal
David Lieberman: Ebon Moss-Bachrach
Billy Russo: Ben Barnes
Dinah Madani: Amber Rose Revah
Lewis Wilson: Daniel Webber
Curtis Hoyle: Jason R. Moore
William Rawlins: Paul Schulze
Sarah Lieberman: Jaime Ray Newman
Sam Stein: Michael Nathanson
Karen Page: Deborah Ann Woll
`,
        recurring: `
Rafael Hernandez: Tony Plana
Farah Madani: Shohreh Aghdashloo
Zach Lieberman: Kobi Frumer
Leo Lieberman: Ripley Sobo
Marion James: Mary Elizabeth Mastrantonio
Maria Castle: Kelli Barrett
Frank Castle Jr.: Aidan Pierce Brennan
Lisa Castle: Nicolette Pierini
O'Connor: Delaney Williams
Ahmad Zubair: Shez Sardar
Mitchell Ellison: Geoffrey Cantor
`,
        guest: `
Turk Barrett: Rob Morgan (E4)
Ray Schoonover: Clancy Brown
Gunner Henderson: Jeb Kreager
Brett Mahoney: Royce Johnson (E10)
Stan Ori: Rick Holmes
`,
        unstated: `
Carson Wolf: C. Thomas Howell
`,
      },
      meetings: `
Punisher, Turk Barrett (E4)
Punisher, Karen Page
Punisher, David Lieberman
Punisher, Billy Russo
Punisher, Dinah Madani
Punisher, Curtis Hoyle
Punisher, William Rawlins
Punisher, Sarah Lieberman
Billy Russo, Dinah Madani
Karen Page, Lewis Wilson
Curtis Hoyle, Lewis Wilson
Dinah Madani, Karen Page
`,
    },
    {
      released: '2019-01-18',
      showrunners: 'Steve Lightfoot',
      episodes: `
1 Roadhouse Blues
2 Fight or Flight
3 Trouble the Water
4 Scar Tissue
5 One-Eyed Jacks
6 Nakazat
7 One Bad Day
8 My Brother's Keeper
9 Flustercluck
10 The Dark Hearts of Men
11 The Abyss
12 Collision Course
13 The Whirlwind
`,
      cast: {
        main: `
Punisher: Jon Bernthal
Billy Russo: Ben Barnes
Dinah Madani: Amber Rose Revah
Curtis Hoyle: Jason R. Moore
John Pilgrim: Josh Stewart
Krista Dumont: Floriana Lima
Amy Bendix: Giorgia Whigham
`,
        recurring: `
Eliza Schultz: Annette O'Toole
Anderson Schultz: Corbin Bernsen
Brett Mahoney: Royce Johnson
`,
        guest: `
Beth Quinn: Alexa Davalos
Karen Page: Deborah Ann Woll (E11)
Turk Barrett: Rob Morgan (E5)
`,
      },
      meetings: `
Punisher, Turk Barrett (E5)
Punisher, Karen Page (E11)
Punisher, Amy Bendix
Punisher, John Pilgrim
Punisher, Billy Russo
Punisher, Brett Mahoney
Billy Russo, Krista Dumont
Dinah Madani, Krista Dumont
Dinah Madani, Billy Russo
`,
    },
  ],
}
