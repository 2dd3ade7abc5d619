import type { Entity } from '../model/index.ts'
import { listed } from './listed.ts'

/** Studios, networks, streamers and publishers that everybody writes of, with the other names they go by. One a line. */
const COMPANIES = `
Netflix
Disney+ = Disney Plus
Disney = Walt Disney Company, Walt Disney Pictures, Walt Disney Studios
Walt Disney Animation Studios = Disney Animation
Walt Disney Television
ABC Studios
ABC Signature
ABC Family
Marvel = Marvel Entertainment
Marvel Studios
Marvel Television = Marvel TV
Marvel Animation
Marvel Comics
DC = DC Entertainment
DC Studios
DC Comics
DC Universe
Warner Bros. = Warner Bros, Warner Brothers, Warner Bros. Pictures, WB
Warner Bros. Television = Warner Bros. TV, WBTV
Warner Bros. Animation
WarnerMedia
Warner Bros. Discovery
HBO
Cinemax
HBO Max
Max
The CW = CW
ABC
NBC
CBS
CBS Studios = CBS Television Studios
CBS All Access
Fox = Fox Broadcasting
FX
FX Productions
FXX
AMC
AMC+
AMC Networks
SundanceTV
Pluto TV
Syfy = Sci Fi Channel
Showtime
Starz
Hulu
Peacock
Paramount+ = Paramount Plus
Paramount = Paramount Pictures
Paramount Network
Paramount Television
Apple TV+ = Apple TV Plus, Apple TV
Amazon = Amazon Studios
Amazon MGM Studios
Freevee = Amazon Freevee, IMDb TV
Prime Video = Amazon Prime Video, Amazon Prime
Sony = Sony Pictures
Sony Pictures Television
Sony Pictures Animation
Screen Gems
Crackle
Columbia Pictures
TriStar Pictures
Universal = Universal Pictures
Universal Television
NBCUniversal = NBC Universal
Universal Content Productions
20th Century Fox = Twentieth Century Fox
20th Century Studios
20th Television
20th Century Fox Television
Searchlight Pictures = Fox Searchlight
Lucasfilm
Pixar
DreamWorks = DreamWorks Animation
Illumination
Lionsgate
Lionsgate Television
Summit Entertainment
STXfilms = STX Entertainment
MGM = Metro-Goldwyn-Mayer
Orion Pictures
United Artists
A24
Neon
Blumhouse
Legendary = Legendary Pictures, Legendary Entertainment
Skydance
Skydance Television
Bad Robot
Berlanti Productions
Shondaland
Skybound = Skybound Entertainment
Amblin = Amblin Entertainment, Amblin Television
Focus Features
Annapurna Pictures = Annapurna
Village Roadshow = Village Roadshow Pictures
Miramax
New Line Cinema = New Line
Studio Ghibli
Toei Animation = Toei
Aniplex
Kodansha
Shueisha
Viz Media
Toho
Crunchyroll
Funimation
Adult Swim
Toonami
Nick Jr.
Cartoon Network
Nickelodeon
Disney Channel
Disney XD
Freeform
TNT
TBS
truTV
USA Network
Bravo
E!
Lifetime
Hallmark Channel
History = History Channel
A&E
Discovery Channel
Discovery+ = Discovery Plus
National Geographic = Nat Geo
MTV
Comedy Central
BET
PBS
Epix
MGM+
Tubi
Roku
Shudder
BritBox
Acorn TV
BBC
BBC One
BBC Two
BBC Three
BBC Four
BBC iPlayer
BBC Studios
BBC America
ITV
ITV1
ITVX
ITV Studios
Channel 4
Channel 5
Fremantle
Sky
Sky Atlantic
Sky One
Sky Max
Sky Cinema
UKTV
RTÉ
CBC
CTV
Stan
Foxtel
Canal+ = Canal Plus
Viaplay
Rakuten Viki
Image Comics
Dark Horse = Dark Horse Comics
IDW = IDW Publishing
Boom! Studios
Dynamite Entertainment
Oni Press
Archie Comics
DC Vertigo
Valiant = Valiant Entertainment
Hasbro
Mattel
Nintendo
Sega
Capcom
Ubisoft
Electronic Arts
Blizzard
Activision
Square Enix
Bandai Namco
BioWare
Bethesda
CD Projekt Red
Rockstar Games
Insomniac Games
Naughty Dog
Epic Games
Riot Games
Xbox Game Studios
PlayStation Studios
`

/** The shipped companies, from the public record. */
export const companies: readonly Entity[] = listed('company', COMPANIES)
