/** Every team that is one on screen, one a line, with those who certainly belong to it. */
export const TEAMS = `
The Defenders: Daredevil, Jessica Jones, Luke Cage, Iron Fist
The Hand: Alexandra Reid, Madame Gao, Bakuto, Murakami, Sowande, Nobu
The Chaste: Stick
`
