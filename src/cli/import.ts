import { Command } from 'commander'
import { tmdbCommand } from './import-tmdb.ts'
import { tvmazeCommand } from './import-tvmaze.ts'

export const importCommand = new Command('import')
  .description('brings facts from elsewhere into the catalogue')
  .addCommand(tvmazeCommand)
  .addCommand(tmdbCommand)
