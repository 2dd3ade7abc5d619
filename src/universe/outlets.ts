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
ComicBookMovie.com = Comic Book Movie, ComicBookMovie, CBM
CBR = Comic Book Resources
Screen Rant
The Direct
MovieWeb
We Got This Covered
WhatCulture
Giant Freakin Robot
ScreenCrush
JoBlo
CinemaBlend
SlashFilm = /Film
Murphy's Multiverse
DiscussingFilm = Discussing Film
That Hashtag Show
GeekTyrant = Geek Tyrant
The Mary Sue
io9
Gizmodo
The Verge
Polygon
Kotaku
Vulture
The A.V. Club = AV Club
IndieWire
TheWrap
Production Weekly
Syfy Wire
SpoilerTV
TVSeriesFinale
What's on Netflix
Marvel.com
Netflix Tudum = Tudum
Rolling Stone
Vanity Fair
Esquire
GQ
People
Us Weekly
E! News
Bustle
Refinery29
Elite Daily
Yahoo Entertainment = Yahoo TV
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
ABC News
NBC News
CBS News
Fox News
CNN
NPR
Sky News
The New York Times = New York Times
The Los Angeles Times = Los Angeles Times, LA Times
The Washington Post = Washington Post
The Wall Street Journal = Wall Street Journal, WSJ
The New Yorker = New Yorker
The Atlantic
The Daily Beast
HuffPost = Huffington Post
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
MCU Exchange
Bloody Disgusting
Fangoria
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
GameSpot
Game Informer
PC Gamer
VG247
Nintendo Life
Twitter
Instagram
Facebook
Reddit
TikTok
Tumblr
Bluesky
`

/** The shipped outlets, from the public record. */
export const outlets: readonly Entity[] = listed('outlet', OUTLETS)
