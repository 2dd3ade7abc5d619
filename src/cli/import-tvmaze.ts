import { Command } from 'commander'
import { TVMAZE_ATTRIBUTION } from '../follow/index.ts'
import { importsFromTvmaze } from '../retcon/service-imports.ts'
import { importing } from './importing.ts'

export const tvmazeCommand = new Command('tvmaze')
  .description('brings shows with seasons, episodes and main cast from TVmaze into the catalogue')
  .argument('<shows...>', 'names, or ids: 1370, tvmaze:show/1370, tt3322314')
  .action(async (shows: string[], _options, command: Command) => {
    await importing(command, (record) => importsFromTvmaze(shows, record), TVMAZE_ATTRIBUTION)
  })
