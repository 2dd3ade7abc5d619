import type { SeriesTable } from './table.ts'

/** Netflix, 2016 to 2018, two seasons: the titles are songs, of Gang Starr in the first, of Pete Rock & CL Smooth in the second. */
export const lukeCage: SeriesTable = {
  name: 'Luke Cage',
  alias: "Marvel's Luke Cage",
  imdb: 'tt3322314',
  creators: 'Cheo Hodari Coker',
  minutes: 56,
  seasons: [
    {
      released: '2016-09-30',
      showrunners: 'Cheo Hodari Coker',
      storyAfter: 'Jessica Jones S1',
      episodes: `
1 Moment of Truth
2 Code of the Streets
3 Who's Gonna Take the Weight?
4 Step in the Arena
5 Just to Get a Rep
6 Suckas Need Bodyguards
7 Manifest
8 Blowin' Up the Spot
9 DWYCK
10 Take It Personal
11 Now You're Mine
12 Soliloquy of Chaos
13 You Know My Steez
`,
      cast: {
        main: `
Luke Cage: Mike Colter
Cottonmouth: Mahershala Ali
Misty Knight: Simone Missick
Shades: Theo Rossi
Diamondback: Erik LaRay Harvey
Claire Temple: Rosario Dawson
Mariah Dillard: Alfre Woodard
`,
        recurring: `
Rafael Scarfe: Frank Whaley
Pop: Frankie Faison
Bobby Fish: Ron Cephas Jones
D.W. Griffith: Jeremiah Craft
Mark Bailey: Justin Swain
Priscilla Ridley: Karen Pittman
Zip: Jaiden Kaine
Domingo Colon: Jacob Vargas
Tone: Warner Miller
Chico Diaz: Brian Marc
Candace Miller: Deborah Ayorinde
Noah Burstein: Michael Kostroff
Reva Connors: Parisa Fitz-Henley
Lonnie Wilson: Darius Kaleb
Patricia Wilson: Cassandra Freeman
Megan McLaren: Dawn-Lyen Gardner
Shameek Smith: Jermel Howard
Alex Wesley: John Clarence Stewart
Sugar: Sean Ringgold
Turk Barrett: Rob Morgan
`,
        guest: `
Blake Tower: Stephen Rider (E11)
Mama Mabel: LaTanya Richardson Jackson (E7)
Betty Audrey: Sonja Sohn
Albert Rackham: Chance Kelly
`,
        unstated: `
Connie Lin: Jade Wu
Benjamin Donovan: Danny Johnson
`,
      },
      meetings: `
Luke Cage, Misty Knight (E1)
Luke Cage, Claire Temple
Luke Cage, Cottonmouth
Luke Cage, Shades
Luke Cage, Diamondback
Luke Cage, Mariah Dillard
Luke Cage, Turk Barrett
Misty Knight, Claire Temple
`,
    },
    {
      released: '2018-06-22',
      showrunners: 'Cheo Hodari Coker',
      storyAfter: 'The Defenders S1',
      episodes: `
1 Soul Brother #1
2 Straighten It Out
3 Wig Out
4 I Get Physical
5 All Souled Out
6 The Basement
7 On and On
8 If It Ain't Rough, It Ain't Right
9 For Pete's Sake
10 The Main Ingredient
11 The Creator
12 Can't Front on Me
13 They Reminisce Over You
`,
      cast: {
        main: `
Luke Cage: Mike Colter
Misty Knight: Simone Missick
Shades: Theo Rossi
Tilda Johnson: Gabrielle Dennis
Bushmaster: Mustafa Shakir
Mariah Dillard: Alfre Woodard
`,
        recurring: `
James Lucas: Reg E. Cathey
Bobby Fish: Ron Cephas Jones
D.W. Griffith: Jeremiah Craft
Mark Bailey: Justin Swain
Priscilla Ridley: Karen Pittman
Comanche: Thomas Q. Jones
Anansi: Sahr Ngaujah
Ingrid Mackintosh: Heather Alicia Simms
Sheldon: Kevin Mambo
Nandi Tyler: Antonique Smith
Thomas Ridenhour: Peter Jay Fernandez
Alex Wesley: John Clarence Stewart
Sugar: Sean Ringgold
Cockroach: Dorian Missick
Piranha Jones: Chaz Lamar Shepherd
`,
        guest: `
Claire Temple: Rosario Dawson
Colleen Wing: Jessica Henwick (E3)
Foggy Nelson: Elden Henson (E5)
Iron Fist: Finn Jones (E10)
`,
        unstated: `
Blake Tower: Stephen Rider
Benjamin Donovan: Danny Johnson
Noah Burstein: Michael Kostroff
Rosalie Carbone: Annabella Sciorra
`,
      },
      meetings: `
Misty Knight, Colleen Wing (E3)
Luke Cage, Foggy Nelson (E5)
Luke Cage, Iron Fist (E10)
Luke Cage, Bushmaster
Luke Cage, Claire Temple
Luke Cage, Tilda Johnson
Bushmaster, Mariah Dillard
`,
    },
  ],
}
