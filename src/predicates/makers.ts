/** Who makes and publishes works and shows none: "Marvel's Luke Cage" tells of nothing that one could switch on. */
export const MAKERS: readonly string[] = `
marvel
dc
disney
universal
paramount
sony
20th century fox
lucasfilm
pixar
dreamworks
illumination
lionsgate
a24
blumhouse
legendary
skydance
bad robot
skybound
miramax
mgm
united artists
screen gems
new line cinema
focus features
studio ghibli
aniplex
toho
kodansha
shueisha
viz media
hasbro
mattel
nintendo
sega
capcom
konami
ubisoft
electronic arts
blizzard
activision
square enix
bandai namco
bioware
bethesda
naughty dog
cd projekt red
idw
dark horse
valiant
`
  .trim()
  .split('\n')
