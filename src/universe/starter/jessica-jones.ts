import type { SeriesTable } from './table.ts'

/** Netflix, 2015 to 2019, three seasons. */
export const jessicaJones: SeriesTable = {
  name: 'Jessica Jones',
  alias: "Marvel's Jessica Jones",
  imdb: 'tt2357547',
  creators: 'Melissa Rosenberg',
  minutes: 51,
  seasons: [
    {
      released: '2015-11-20',
      showrunners: 'Melissa Rosenberg',
      episodes: `
1 AKA Ladies Night
2 AKA Crush Syndrome
3 AKA It's Called Whiskey
4 AKA 99 Friends
5 AKA The Sandwich Saved Me
6 AKA You're a Winner!
7 AKA Top Shelf Perverts
8 AKA WWJD?
9 AKA Sin Bin
10 AKA 1,000 Cuts
11 AKA I've Got the Blues
12 AKA Take a Bloody Number
13 AKA Smile
`,
      cast: {
        main: `
Jessica Jones: Krysten Ritter (E1)
Luke Cage: Mike Colter (E1)
Trish Walker: Rachael Taylor
Will Simpson: Wil Traval
Hope Shlottman: Erin Moriarty
Malcolm Ducasse: Eka Darville
Jeri Hogarth: Carrie-Anne Moss
Kilgrave: David Tennant
`,
        recurring: `
Pam: Susie Abromeit
Wendy Ross-Hogarth: Robin Weigert
Oscar Clemons: Clarke Peters
Robyn: Colby Minifie
Ruben: Kieran Mulcare
Dorothy Walker: Rebecca De Mornay
Albert Thompson: Michael Siberry
Louise Thompson: Lisa Emery
Reva Connors: Parisa Fitz-Henley
`,
        guest: `
Claire Temple: Rosario Dawson (E13)
Samantha Reyes: Michelle Hurd (E13)
Brett Mahoney: Royce Johnson
`,
      },
      meetings: `
Jessica Jones, Luke Cage (E1)
Jessica Jones, Hope Shlottman (E1)
Jessica Jones, Claire Temple (E13)
Luke Cage, Claire Temple (E13)
Jessica Jones, Kilgrave
Jessica Jones, Jeri Hogarth
Jessica Jones, Will Simpson
Trish Walker, Will Simpson
Trish Walker, Kilgrave
Malcolm Ducasse, Kilgrave
Luke Cage, Kilgrave
Jeri Hogarth, Kilgrave
`,
    },
    {
      released: '2018-03-08',
      showrunners: 'Melissa Rosenberg',
      storyAfter: 'The Defenders S1',
      episodes: `
1 AKA Start at the Beginning
2 AKA Freak Accident
3 AKA Sole Survivor
4 AKA God Help the Hobo
5 AKA The Octopus
6 AKA Facetime
7 AKA I Want Your Cray Cray
8 AKA Ain't We Got Fun
9 AKA Shark in the Bathtub, Monster in the Bed
10 AKA Pork Chop
11 AKA Three Lives and Counting
12 AKA Pray for My Patsy
13 AKA Playland
`,
      cast: {
        main: `
Jessica Jones: Krysten Ritter
Trish Walker: Rachael Taylor
Malcolm Ducasse: Eka Darville
Oscar Arocho: J.R. Ramirez
Pryce Cheng: Terry Chen
Inez Green: Leah Gibson
Alisa Jones: Janet McTeer
Jeri Hogarth: Carrie-Anne Moss
`,
        recurring: `
Dorothy Walker: Rebecca De Mornay
Karl Malus: Callum Keith Rennie
Griffin Sinclair: Hal Ozsan
Eddy Costa: John Ventimiglia
Ruth Sunday: Lisa Tharps
Vido Arocho: Kevin Chacon
Shane Ryback: Eden Marryshow
Steven Benowitz: Maury Ginsberg
`,
        guest: `
Kilgrave: David Tennant (E11)
Will Simpson: Wil Traval
Robert Coleman: Jay Klaitz (E1)
Foggy Nelson: Elden Henson (E3)
Max Tatum: James McCaffrey
Stirling Adams: Mat Vairo
`,
      },
      meetings: `
Jeri Hogarth, Foggy Nelson (E3)
Jessica Jones, Alisa Jones
Jessica Jones, Oscar Arocho
Jessica Jones, Pryce Cheng
Jessica Jones, Karl Malus
Jeri Hogarth, Inez Green
`,
    },
    {
      released: '2019-06-14',
      showrunners: 'Melissa Rosenberg',
      storyAfter: 'Luke Cage S2',
      episodes: `
1 AKA The Perfect Burger
2 AKA You're Welcome
3 AKA I Have No Spleen
4 AKA Customer Service is Standing By
5 AKA I Wish
6 AKA Sorry Face
7 AKA The Double Half-Wappinger
8 AKA Camera Friendly
9 AKA I Did Something Today
10 AKA Hero Pants
11 AKA Hellcat
12 AKA A Lotta Worms
13 AKA Everything
`,
      cast: {
        main: `
Jessica Jones: Krysten Ritter
Trish Walker: Rachael Taylor
Malcolm Ducasse: Eka Darville
Erik Gelden: Benjamin Walker
Kith Lyonne: Sarita Choudhury
Gregory Sallinger: Jeremy Bobb
Zaya Okonjo: Tiffany Mack
Jeri Hogarth: Carrie-Anne Moss
`,
        recurring: `
Dorothy Walker: Rebecca De Mornay
Eddy Costa: John Ventimiglia
Gillian: Aneesh Sheth
Brianna Gelden: Jamie Neumann
`,
        unstated: `
Oscar Arocho: J.R. Ramirez
Vido Arocho: Kevin Chacon
Peter Lyonne: John Benjamin Hickey
`,
        cameo: `
Luke Cage: Mike Colter (E13)
`,
        voice: `
Kilgrave: David Tennant (E13)
`,
      },
      meetings: `
Jessica Jones, Luke Cage (E13)
Jessica Jones, Erik Gelden
Jessica Jones, Gregory Sallinger
Trish Walker, Erik Gelden
Trish Walker, Gregory Sallinger
`,
    },
  ],
}
