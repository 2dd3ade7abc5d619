import type { Entity } from '../model/index.ts'
import { listed } from './listed.ts'

/** Publications, trades and sites that report entertainment news, with the other names they go by. One a line. */
const OUTLETS = `
Variety
The Hollywood Reporter = Hollywood Reporter, THR
Deadline = Deadline Hollywood
Entertainment Weekly = EW
TVLine
TV Guide
TV Insider
Collider
IGN
Empire = Empire Magazine
Total Film
SFX = SFX Magazine
Den of Geek
ComicBook.com = Comic Book, Comicbook
CBR = Comic Book Resources
Screen Rant
CinemaBlend
SlashFilm = /Film
io9
Gizmodo
The Verge
Polygon
Kotaku
Vulture
The A.V. Club = AV Club
IndieWire
TheWrap
Rolling Stone
Vanity Fair
Esquire
GQ
People
Us Weekly
E! News
Entertainment Tonight = ET
Access Hollywood
TMZ
Page Six
Digital Spy
Radio Times
The Guardian
The Telegraph
The Times
The Independent
The Sun
The Mirror = Daily Mirror
Daily Mail
Metro
Daily Express
BBC News
Sky News
The New York Times = New York Times
The Los Angeles Times = Los Angeles Times, LA Times
The Washington Post = Washington Post
USA Today
The Associated Press = Associated Press, AP
Reuters
Bloomberg
Business Insider
Insider
Forbes
Time
Newsweek
BuzzFeed
Mashable
MTV News
Nerdist
Bleeding Cool
Newsarama
Heroic Hollywood
Dark Horizons
Ain't It Cool News
Screen Daily = Screen International
Broadcast
Anime News Network
Inverse
The Ringer
Uproxx
Decider
GamesRadar
Eurogamer
Twitter
Instagram
`

/** The shipped outlets, from the public record. */
export const outlets: readonly Entity[] = listed('outlet', OUTLETS)
