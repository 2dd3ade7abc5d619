import type { SeriesTable } from './table.ts'

/** Netflix, 2015 to 2018, three seasons. */
export const daredevil: SeriesTable = {
  name: 'Daredevil',
  alias: "Marvel's Daredevil",
  imdb: 'tt3322312',
  creators: 'Drew Goddard',
  minutes: 53,
  seasons: [
    {
      released: '2015-04-10',
      showrunners: 'Steven S. DeKnight',
      episodes: `
1 Into the Ring
2 Cut Man
3 Rabbit in a Snowstorm
4 In the Blood
5 World on Fire
6 Condemned
7 Stick
8 Shadows in the Glass
9 Speak of the Devil
10 Nelson v. Murdock
11 The Path of the Righteous
12 The Ones We Leave Behind
13 Daredevil
`,
      cast: {
        main: `
Daredevil: Charlie Cox
Karen Page: Deborah Ann Woll
Foggy Nelson: Elden Henson
James Wesley: Toby Leonard Moore
Ben Urich: Vondie Curtis-Hall
Leland Owlsley: Bob Gunton
Vanessa Marianna: Ayelet Zurer
Claire Temple: Rosario Dawson
Wilson Fisk: Vincent D'Onofrio
`,
        recurring: `
Turk Barrett: Rob Morgan (E1)
Brett Mahoney: Royce Johnson
Madame Gao: Wai Ching Ho
Nobu: Peter Shinkoda
Vladimir Ranskahov: Nikolai Nikolaeff
Anatoly Ranskahov: Gideon Emery
Carl Blake: Chris Tardio
Christian Hoffman: Daryl Edwards
Francis: Tom Walker
Mitchell Ellison: Geoffrey Cantor
Elena Cardenas: Judith Delgado
Marci Stahl: Amy Rutberg
Josie: Susan Varon
Doris Urich: Adriane Lenox
Father Lantom: Peter McRobbie
Melvin Potter: Matt Gerald
Jack Murdock: John Patrick Hayden
Daredevil: Skylar Gaertner
`,
        guest: `
Stick: Scott Glenn (E7)
Bill Fisk: Domenick Lombardozzi (E8)
`,
      },
      meetings: `
Daredevil, Karen Page (E1)
Foggy Nelson, Karen Page (E1)
Daredevil, Turk Barrett (E1)
Daredevil, Claire Temple (E2)
Wilson Fisk, Vanessa Marianna (E3)
Daredevil, Stick (E7)
Daredevil, Wilson Fisk (E9)
Daredevil, Nobu (E9)
Daredevil, Foggy Nelson
Daredevil, Madame Gao
Daredevil, Melvin Potter
Daredevil, Father Lantom
Karen Page, Ben Urich
Karen Page, James Wesley
`,
    },
    {
      released: '2016-03-18',
      showrunners: 'Douglas Petrie, Marco Ramirez',
      storyAfter: 'Jessica Jones S1',
      episodes: `
1 Bang
2 Dogs to a Gunfight
3 New York's Finest
4 Penny and Dime
5 Kinbaku
6 Regrets Only
7 Semper Fidelis
8 Guilty as Sin
9 Seven Minutes in Heaven
10 The Man in the Box
11 .380
12 The Dark at the End of the Tunnel
13 A Cold Day in Hell's Kitchen
`,
      cast: {
        main: `
Daredevil: Charlie Cox
Karen Page: Deborah Ann Woll
Foggy Nelson: Elden Henson
Punisher: Jon Bernthal (E1)
Elektra: Élodie Yung
Blake Tower: Stephen Rider
Wilson Fisk: Vincent D'Onofrio
`,
        recurring: `
Brett Mahoney: Royce Johnson
Samantha Reyes: Michelle Hurd
Mitchell Ellison: Geoffrey Cantor
Ray Schoonover: Clancy Brown
Nobu: Peter Shinkoda
Stick: Scott Glenn
Grotto: McCaleb Burnett
`,
        guest: `
Finn Cooley: Tony Curran
Dutton: William Forsythe
Benjamin Donovan: Danny Johnson (E9)
`,
        unstated: `
Claire Temple: Rosario Dawson
Madame Gao: Wai Ching Ho
Turk Barrett: Rob Morgan
Marci Stahl: Amy Rutberg
Melvin Potter: Matt Gerald
Father Lantom: Peter McRobbie
`,
        cameo: `
Jeri Hogarth: Carrie-Anne Moss (E13)
`,
      },
      meetings: `
Daredevil, Punisher (E1)
Daredevil, Elektra (E4)
Wilson Fisk, Punisher (E9)
Daredevil, Wilson Fisk (E10)
Foggy Nelson, Jeri Hogarth (E13)
Daredevil, Stick
Daredevil, Nobu
Daredevil, Claire Temple
Foggy Nelson, Claire Temple
Elektra, Stick
Karen Page, Punisher
Foggy Nelson, Punisher
Foggy Nelson, Samantha Reyes
`,
    },
    {
      released: '2018-10-19',
      showrunners: 'Erik Oleson',
      storyAfter: 'The Defenders S1',
      episodes: `
1 Resurrection
2 Please
3 No Good Deed
4 Blindsided
5 The Perfect Game
6 The Devil You Know
7 Aftermath
8 Upstairs/Downstairs
9 Revelations
10 Karen
11 Reunion
12 One Last Shot
13 A New Napkin
`,
      cast: {
        main: `
Daredevil: Charlie Cox
Karen Page: Deborah Ann Woll
Foggy Nelson: Elden Henson
Sister Maggie: Joanne Whalley
Ray Nadeem: Jay Ali
Benjamin Poindexter: Wilson Bethel
Blake Tower: Stephen Rider
Wilson Fisk: Vincent D'Onofrio
`,
        recurring: `
Father Lantom: Peter McRobbie
Marci Stahl: Amy Rutberg
Mitchell Ellison: Geoffrey Cantor
Brett Mahoney: Royce Johnson
Theo Nelson: Peter Halpin
Tammy Hattley: Kate Udall
Benjamin Donovan: Danny Johnson
Seema Nadeem: Sunita Deshpande
Sami Nadeem: Noah Huq
Julie Barnes: Holly Cinnamon
Felix Manning: Joe Jones
`,
        unstated: `
Vanessa Marianna: Ayelet Zurer
Melvin Potter: Matt Gerald
Jasper Evans: Matt DeAngelis
Rosalie Carbone: Annabella Sciorra
`,
      },
      meetings: `
Daredevil, Sister Maggie (E1)
Daredevil, Benjamin Poindexter
Daredevil, Ray Nadeem
Daredevil, Wilson Fisk
Karen Page, Wilson Fisk
Wilson Fisk, Ray Nadeem
Wilson Fisk, Benjamin Poindexter
Wilson Fisk, Vanessa Marianna
`,
    },
  ],
}
