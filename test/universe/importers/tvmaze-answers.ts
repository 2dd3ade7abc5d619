/**
 * Answers of an invented TVmaze, in the shape that https://www.tvmaze.com/api documents, with fields that nobody uses among those that
 * are used.
 */
const country = { name: 'United States', code: 'US', timezone: 'America/New_York' }
const lantern = { id: 8, name: 'Lantern TV', country, officialSite: null }

const season = (id: number, number: number, premiereDate: string | null, endDate: string | null) => ({
  id,
  url: `https://www.tvmaze.com/seasons/${id}/harbour-nights-season-${number}`,
  number,
  name: '',
  episodeOrder: 2,
  premiereDate,
  endDate,
  network: lantern,
  webChannel: null,
  image: null,
  summary: '',
})

const episode = (id: number, season: number, number: number | null, name: string, airdate: string) => ({
  id,
  url: `https://www.tvmaze.com/episodes/${id}`,
  name,
  season,
  number,
  type: number === null ? 'significant_special' : 'regular',
  airdate,
  airtime: '21:00',
  airstamp: null,
  runtime: 50 as number | null,
  rating: { average: null },
  image: null,
  summary: null,
})

const member = (person: [number, string], character: [number, string], self = false, voice = false) => ({
  person: { id: person[0], url: '', name: person[1], country, birthday: null, gender: 'Female', updated: 1 },
  character: { id: character[0], url: '', name: character[1], image: null },
  self,
  voice,
})

export const harbourNights = {
  id: 7001,
  url: 'https://www.tvmaze.com/shows/7001/harbour-nights',
  name: 'Harbour Nights',
  type: 'Scripted',
  language: 'English',
  genres: ['Crime'],
  status: 'Ended',
  runtime: 60,
  averageRuntime: 52,
  premiered: '2021-03-05',
  ended: '2023-04-14',
  schedule: { time: '21:00', days: ['Friday'] },
  weight: 90,
  network: lantern,
  webChannel: null,
  dvdCountry: null,
  externals: { tvrage: null, thetvdb: 410001, imdb: 'tt9000001' },
  summary: '<p>Ships come in.</p>',
  updated: 1704794122,
  _links: { self: { href: 'https://api.tvmaze.com/shows/7001' } },
  _embedded: {
    seasons: [season(71, 1, '2021-03-05', '2021-03-12'), season(72, 2, '2023-04-07', '2023-04-14')],
    episodes: [
      episode(711, 1, 1, 'Low Tide', '2021-03-05'),
      { ...episode(712, 1, 2, 'Episode 2', '2021-03-12'), runtime: null },
      episode(719, 1, null, 'The Long Night', '2021-12-24'),
      { ...episode(718, 1, null, 'The Making of', '2021-12-26'), type: 'insignificant_special' },
      episode(721, 2, 1, 'Spring Tide', ''),
    ],
    cast: [
      member([31, 'Mara Quill'], [41, 'Wren Vale / Nightjar']),
      member([32, 'Tomas Berg'], [42, 'The Tannoy'], false, true),
      member([33, 'Ines Varga'], [43, 'Ines Varga'], true),
    ],
    akas: [
      { name: 'Nuits du port', country: { name: 'France', code: 'FR', timezone: 'Europe/Paris' } },
      { name: 'The Harbour', country: null },
    ],
  },
}
