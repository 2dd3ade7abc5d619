/**
 * Answers of an invented TMDB, in the shape that https://developer.themoviedb.org/reference documents, with fields that nobody uses among
 * those that are used.
 */
const person = (id: number, name: string) => ({
  adult: false,
  gender: 1,
  id,
  known_for_department: 'Acting',
  name,
  original_name: name,
  popularity: 9.5,
  profile_path: null,
})
const role = (character: string, episode_count: number) => ({ credit_id: '5f', character, episode_count })

/** `/3/tv/7001?append_to_response=aggregate_credits,external_ids,alternative_titles` */
export const harbourNights = {
  adult: false,
  backdrop_path: null,
  created_by: [{ id: 51, credit_id: '5a', name: 'Odile Brandt', gender: 1, profile_path: null }],
  episode_run_time: [48],
  first_air_date: '2021-03-05',
  genres: [{ id: 80, name: 'Crime' }],
  homepage: '',
  id: 7001,
  in_production: false,
  last_air_date: '2023-04-14',
  name: 'Harbour Nights',
  networks: [{ id: 8, logo_path: null, name: 'Lantern TV', origin_country: 'US' }],
  number_of_seasons: 1,
  original_language: 'de',
  original_name: 'Hafennächte',
  seasons: [
    { air_date: null, episode_count: 3, id: 90, name: 'Specials', overview: '', season_number: 0 },
    { air_date: '2021-03-05', episode_count: 2, id: 91, name: 'Season 1', overview: '', season_number: 1 },
    { air_date: '2023-04-07', episode_count: 1, id: 92, name: 'Deep Water', overview: '', season_number: 2 },
  ],
  status: 'Ended',
  type: 'Scripted',
  aggregate_credits: {
    cast: [
      {
        ...person(31, 'Mara Quill'),
        roles: [role('Wren Vale / Nightjar', 3)],
        total_episode_count: 3,
        order: 0,
      },
      {
        ...person(32, 'Tomas Berg'),
        roles: [role('The Tannoy (voice)', 2), role('', 1)],
        total_episode_count: 3,
        order: 1,
      },
    ],
    crew: [
      {
        ...person(52, 'Per Lund'),
        jobs: [
          { credit_id: '6a', job: 'Executive Producer', episode_count: 3 },
          { credit_id: '6b', job: 'Gaffer', episode_count: 3 },
        ],
        department: 'Production',
        total_episode_count: 3,
      },
    ],
  },
  external_ids: { imdb_id: 'tt9000001', freebase_mid: null, tvdb_id: 410001, wikidata_id: 'Q900001' },
  alternative_titles: { results: [{ iso_3166_1: 'FR', title: 'Nuits du port', type: '' }] },
}

const episode = (season_number: number, episode_number: number, name: string, air_date: string | null) => ({
  air_date,
  episode_number,
  episode_type: 'standard',
  id: 900 + episode_number,
  name,
  overview: '',
  production_code: '',
  runtime: 50 as number | null,
  season_number,
  show_id: 7001,
  still_path: null,
  vote_average: 7.5,
  vote_count: 10,
  crew: [{ ...person(53, 'Anna Ek'), job: 'Director', department: 'Directing', credit_id: '7a' }],
  guest_stars: [{ ...person(34, 'Ole Strand'), character: 'Lighthouse Keeper', credit_id: '7b', order: 500 }],
})

/** `/3/tv/7001/season/1` and `/2` */
export const seasons = [
  {
    _id: 'a1',
    air_date: '2021-03-05',
    episodes: [
      episode(1, 1, 'Low Tide', '2021-03-05'),
      { ...episode(1, 2, 'Episode 2', '2021-03-12'), runtime: null, guest_stars: [] },
    ],
    name: 'Season 1',
    overview: '',
    id: 91,
    poster_path: null,
    season_number: 1,
  },
  { _id: 'a2', episodes: [episode(2, 1, 'Spring Tide', null)], name: 'Deep Water', id: 92, season_number: 2 },
]

/** `/3/movie/8001?append_to_response=credits,external_ids,release_dates,alternative_titles` */
export const dryDock = {
  adult: false,
  belongs_to_collection: null,
  budget: 0,
  id: 8001,
  imdb_id: 'tt9000002',
  original_language: 'en',
  original_title: 'Dry Dock',
  release_date: '2022-09-01',
  runtime: 104,
  status: 'Released',
  title: 'Dry Dock',
  video: false,
  credits: {
    cast: [
      { ...person(31, 'Mara Quill'), cast_id: 4, character: 'Wren Vale', credit_id: '8a', order: 0 },
      { ...person(35, 'Jon Frey'), cast_id: 5, character: 'Himself (uncredited)', credit_id: '8b', order: 1 },
    ],
    crew: [
      { ...person(53, 'Anna Ek'), credit_id: '8c', department: 'Directing', job: 'Director' },
      { ...person(53, 'Anna Ek'), credit_id: '8d', department: 'Writing', job: 'Screenplay' },
    ],
  },
  external_ids: { imdb_id: 'tt9000002', wikidata_id: null, facebook_id: null },
  release_dates: {
    results: [
      {
        iso_3166_1: 'GB',
        release_dates: [
          {
            certification: '',
            iso_639_1: '',
            note: 'Festival',
            release_date: '2022-08-20T00:00:00.000Z',
            type: 1,
          },
          { certification: '15', iso_639_1: '', note: '', release_date: '2022-12-01T00:00:00.000Z', type: 4 },
          { certification: '15', iso_639_1: '', note: '', release_date: '2022-09-02T00:00:00.000Z', type: 3 },
        ],
      },
      {
        iso_3166_1: 'IT',
        release_dates: [
          {
            certification: '',
            iso_639_1: '',
            note: 'Festival',
            release_date: '2022-08-30T00:00:00.000Z',
            type: 1,
          },
        ],
      },
    ],
  },
  alternative_titles: { titles: [] },
}

export const searchHits = {
  page: 1,
  results: [
    { id: 6999, name: 'Harbour Nights Revisited', first_air_date: '2024-01-01', popularity: 90 },
    { id: 7001, name: 'Harbour Nights', first_air_date: '2021-03-05', popularity: 12 },
  ],
  total_pages: 1,
  total_results: 2,
}
