import type { Entity } from '../model/index.ts'
import { listed } from './listed.ts'

/** Studios, networks, streamers and publishers that everybody writes of, with the other names they go by. One a line. */
const COMPANIES = `
Netflix
Disney+ = Disney Plus
Disney = Walt Disney Company, Walt Disney Pictures, Walt Disney Studios
Marvel = Marvel Entertainment
Marvel Studios
Marvel Television = Marvel TV
Marvel Comics
DC = DC Entertainment
DC Studios
DC Comics
DC Universe
Warner Bros. = Warner Bros, Warner Brothers, Warner Bros. Pictures, WB
Warner Bros. Television = Warner Bros. TV, WBTV
Warner Bros. Discovery
HBO
HBO Max
Max
The CW = CW
ABC
NBC
CBS
Fox = Fox Broadcasting
FX
FXX
AMC
AMC+
Syfy = Sci Fi Channel
Showtime
Starz
Hulu
Peacock
Paramount+ = Paramount Plus
Paramount = Paramount Pictures
Paramount Network
Apple TV+ = Apple TV Plus, Apple TV
Amazon = Amazon Studios
Prime Video = Amazon Prime Video, Amazon Prime
Sony = Sony Pictures
Sony Pictures Television
Columbia Pictures
TriStar Pictures
Universal = Universal Pictures
Universal Television
20th Century Fox = Twentieth Century Fox
20th Century Studios
20th Television
Searchlight Pictures = Fox Searchlight
Lucasfilm
Pixar
DreamWorks = DreamWorks Animation
Illumination
Lionsgate
MGM = Metro-Goldwyn-Mayer
A24
Neon
Blumhouse
Legendary = Legendary Pictures, Legendary Entertainment
Skydance
Bad Robot
Amblin = Amblin Entertainment, Amblin Television
Focus Features
Miramax
New Line Cinema = New Line
Studio Ghibli
Toei Animation = Toei
Toho
Crunchyroll
Funimation
Adult Swim
Cartoon Network
Nickelodeon
Disney Channel
Disney XD
Freeform
TNT
TBS
USA Network
Bravo
E!
Lifetime
Hallmark Channel
History = History Channel
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
BBC America
ITV
ITV1
ITVX
Channel 4
Channel 5
Sky
Sky Atlantic
Sky One
UKTV
RTÉ
CBC
CTV
Stan
Foxtel
Image Comics
Dark Horse = Dark Horse Comics
IDW = IDW Publishing
Valiant = Valiant Entertainment
Hasbro
Mattel
Nintendo
Sega
Capcom
Ubisoft
Electronic Arts
Blizzard
`

/** The shipped companies, from the public record. */
export const companies: readonly Entity[] = listed('company', COMPANIES)
