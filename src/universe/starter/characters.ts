/**
 * Every character of the six series, one a line: the name that the catalogue uses, in brackets the work in which it was first seen
 * (the episode where that is certain, nothing where the season isn't either), and after ` = ` the other names it goes by.
 */
export const CHARACTERS = `
Daredevil (Daredevil S1E1) = Matt Murdock, Matthew Murdock, the Man Without Fear, the Devil of Hell's Kitchen
Karen Page (Daredevil S1E1)
Foggy Nelson (Daredevil S1E1) = Franklin Nelson, Franklin "Foggy" Nelson
Turk Barrett (Daredevil S1E1)
Brett Mahoney (Daredevil S1E1)
Claire Temple (Daredevil S1E2)
Stick (Daredevil S1E7)
Bill Fisk (Daredevil S1E8)
James Wesley (Daredevil S1)
Ben Urich (Daredevil S1)
Leland Owlsley (Daredevil S1)
Vanessa Marianna (Daredevil S1) = Vanessa Fisk
Wilson Fisk (Daredevil S1) = Kingpin
Madame Gao (Daredevil S1)
Nobu (Daredevil S1) = Nobu Yoshioka
Vladimir Ranskahov (Daredevil S1)
Anatoly Ranskahov (Daredevil S1)
Carl Blake (Daredevil S1)
Christian Hoffman (Daredevil S1)
Francis (Daredevil S1)
Mitchell Ellison (Daredevil S1)
Elena Cardenas (Daredevil S1)
Marci Stahl (Daredevil S1)
Josie (Daredevil S1)
Doris Urich (Daredevil S1)
Father Lantom (Daredevil S1) = Paul Lantom
Melvin Potter (Daredevil S1)
Jack Murdock (Daredevil S1) = Battlin' Jack Murdock

Jessica Jones (Jessica Jones S1E1)
Luke Cage (Jessica Jones S1E1) = Carl Lucas, Power Man
Hope Shlottman (Jessica Jones S1E1)
Trish Walker (Jessica Jones S1) = Patricia Walker, Patsy Walker, Hellcat
Malcolm Ducasse (Jessica Jones S1)
Jeri Hogarth (Jessica Jones S1) = Jeryn Hogarth
Will Simpson (Jessica Jones S1)
Kilgrave (Jessica Jones S1) = Kevin Thompson
Pam (Jessica Jones S1)
Wendy Ross-Hogarth (Jessica Jones S1)
Oscar Clemons (Jessica Jones S1)
Robyn (Jessica Jones S1)
Ruben (Jessica Jones S1)
Dorothy Walker (Jessica Jones S1)
Albert Thompson (Jessica Jones S1)
Louise Thompson (Jessica Jones S1)
Reva Connors (Jessica Jones S1)
Samantha Reyes (Jessica Jones S1E13)

Punisher (Daredevil S2E1) = Frank Castle, Pete Castiglione
Grotto (Daredevil S2)
Elektra (Daredevil S2E4) = Elektra Natchios, Black Sky
Benjamin Donovan (Daredevil S2E9) = Ben Donovan, Big Ben Donovan
Blake Tower (Daredevil S2)
Ray Schoonover (Daredevil S2) = the Blacksmith
Finn Cooley (Daredevil S2)
Dutton (Daredevil S2)

Misty Knight (Luke Cage S1E1) = Mercedes Knight
Cottonmouth (Luke Cage S1E1) = Cornell Stokes
Mariah Dillard (Luke Cage S1E1) = Mariah Stokes, Black Mariah
Shades (Luke Cage S1E1) = Hernan Alvarez, Shades Alvarez
Pop (Luke Cage S1E1) = Henry Hunter
Diamondback (Luke Cage S1) = Willis Stryker
Rafael Scarfe (Luke Cage S1)
Bobby Fish (Luke Cage S1)
D.W. Griffith (Luke Cage S1)
Mark Bailey (Luke Cage S1)
Priscilla Ridley (Luke Cage S1)
Zip (Luke Cage S1)
Domingo Colon (Luke Cage S1)
Tone (Luke Cage S1)
Chico Diaz (Luke Cage S1)
Candace Miller (Luke Cage S1)
Noah Burstein (Luke Cage S1)
Lonnie Wilson (Luke Cage S1)
Patricia Wilson (Luke Cage S1)
Megan McLaren (Luke Cage S1)
Shameek Smith (Luke Cage S1)
Alex Wesley (Luke Cage S1)
Sugar (Luke Cage S1)
Mama Mabel (Luke Cage S1E7) = Mabel Stokes
Betty Audrey (Luke Cage S1)
Albert Rackham (Luke Cage S1)
Connie Lin (Luke Cage S1)

Iron Fist (Iron Fist S1E1) = Danny Rand, Daniel Rand, the Immortal Iron Fist
Colleen Wing (Iron Fist S1E1)
Ward Meachum (Iron Fist S1E1)
Joy Meachum (Iron Fist S1E1)
Harold Meachum (Iron Fist S1E1)
Bakuto (Iron Fist S1)
Davos (Iron Fist S1)
Megan (Iron Fist S1)
Kyle (Iron Fist S1)
Darryl (Iron Fist S1)
Lawrence Wilkins (Iron Fist S1)
Wendell Rand (Iron Fist S1)
Heather Rand (Iron Fist S1)
Hai-Qing Yang (Iron Fist S1)
Zhou Cheng (Iron Fist S1)

Alexandra Reid (The Defenders S1E1)
Sowande (The Defenders S1) = White Hat
Murakami (The Defenders S1)
Cole Miller (The Defenders S1)
Michelle Raymond (The Defenders S1)
Lexi Raymond (The Defenders S1)

David Lieberman (The Punisher S1) = Micro
Billy Russo (The Punisher S1) = William Russo, Jigsaw
Dinah Madani (The Punisher S1)
Lewis Wilson (The Punisher S1)
Curtis Hoyle (The Punisher S1)
William Rawlins (The Punisher S1) = Agent Orange
Sarah Lieberman (The Punisher S1)
Sam Stein (The Punisher S1)
Rafael Hernandez (The Punisher S1)
Farah Madani (The Punisher S1)
Carson Wolf (The Punisher S1)
Zach Lieberman (The Punisher S1)
Leo Lieberman (The Punisher S1)
Marion James (The Punisher S1)
Maria Castle
Frank Castle Jr.
Lisa Castle
O'Connor (The Punisher S1)
Ahmad Zubair (The Punisher S1)
Gunner Henderson (The Punisher S1)
Stan Ori (The Punisher S1)

Oscar Arocho (Jessica Jones S2)
Pryce Cheng (Jessica Jones S2)
Inez Green (Jessica Jones S2)
Alisa Jones (Jessica Jones S2)
Karl Malus (Jessica Jones S2)
Griffin Sinclair (Jessica Jones S2)
Eddy Costa (Jessica Jones S2)
Ruth Sunday (Jessica Jones S2)
Vido Arocho (Jessica Jones S2)
Shane Ryback (Jessica Jones S2)
Steven Benowitz (Jessica Jones S2)
Robert Coleman (Jessica Jones S2E1) = Whizzer
Max Tatum (Jessica Jones S2)
Stirling Adams (Jessica Jones S2)

Tilda Johnson (Luke Cage S2) = Nightshade
Bushmaster (Luke Cage S2) = John McIver
James Lucas (Luke Cage S2)
Comanche (Luke Cage S2) = Darius Jones
Anansi (Luke Cage S2) = Paul Mackintosh
Ingrid Mackintosh (Luke Cage S2)
Sheldon (Luke Cage S2)
Nandi Tyler (Luke Cage S2)
Thomas Ridenhour (Luke Cage S2)
Cockroach (Luke Cage S2) = Dontrell Hamilton
Piranha Jones (Luke Cage S2) = Raymond Jones
Rosalie Carbone (Luke Cage S2)

Mary Walker (Iron Fist S2) = Typhoid Mary
Sherry Yang (Iron Fist S2)
BB (Iron Fist S2)
Sam Chung (Iron Fist S2)
Chen Wu (Iron Fist S2)
Bethany (Iron Fist S2)
Lei Kung (Iron Fist S2)

Sister Maggie (Daredevil S3E1)
Ray Nadeem (Daredevil S3) = Rahul Nadeem
Benjamin Poindexter (Daredevil S3) = Dex, Bullseye
Theo Nelson (Daredevil S3)
Tammy Hattley (Daredevil S3)
Seema Nadeem (Daredevil S3)
Sami Nadeem (Daredevil S3)
Julie Barnes (Daredevil S3)
Felix Manning (Daredevil S3)
Jasper Evans (Daredevil S3)

John Pilgrim (The Punisher S2)
Krista Dumont (The Punisher S2)
Amy Bendix (The Punisher S2)
Eliza Schultz (The Punisher S2)
Anderson Schultz (The Punisher S2)
Beth Quinn (The Punisher S2E1)

Erik Gelden (Jessica Jones S3)
Kith Lyonne (Jessica Jones S3)
Gregory Sallinger (Jessica Jones S3)
Zaya Okonjo (Jessica Jones S3)
Gillian (Jessica Jones S3)
Brianna Gelden (Jessica Jones S3)
Peter Lyonne (Jessica Jones S3)
`
