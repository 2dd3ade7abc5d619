import { Command } from 'commander'
import { z } from 'zod'
import { TMDB_ATTRIBUTION, tmdbKeyOf } from '../follow/index.ts'
import { importsFromTmdb } from '../retcon/service-imports.ts'
import { CommandError } from './command-error.ts'
import { importing } from './importing.ts'

const Options = z.object({ movie: z.boolean().default(false) })

export const tmdbCommand = new Command('tmdb')
  .description('brings series and films with releases, cast and crew from TMDB into the catalogue')
  .argument('<works...>', 'names, or ids: tv:62126, movie:11')
  .option('--movie', 'the names are those of films')
  .action(async (works: string[], options: unknown, command: Command) => {
    const { movie } = Options.parse(options)
    const key = keyOf(process.env.RETCON_TMDB_KEY ?? '')
    await importing(command, (record) => importsFromTmdb(works, movie, key, record), TMDB_ATTRIBUTION)
  })

/** Whatever is wrong with a key, it is not shown. */
function keyOf(text: string) {
  const key = tmdbKeyOf(text.trim())
  if (key !== undefined) return key
  const fault = text === '' ? 'TMDB asks for a key' : 'the key in RETCON_TMDB_KEY is no key of TMDB'
  throw new CommandError(
    `${fault}: put your API read access token or API key, from https://www.themoviedb.org/settings/api, into RETCON_TMDB_KEY`,
    2,
  )
}
