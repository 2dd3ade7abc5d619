import { type Command, Option } from 'commander'

/** Where the record is unless said otherwise: beside what one works on. */
const DEFAULT_RECORD = '.retcon/record.sqlite'

/** Adds the options that all commands share. */
export function withSharedOptions(program: Command): Command {
  return program
    .addOption(
      new Option('--record <path>', 'the record to use, a file or postgres://user@host/database').default(
        process.env.RETCON_DATABASE || process.env.RETCON_RECORD || DEFAULT_RECORD,
        // An address may hold a password.
        process.env.RETCON_DATABASE ? '$RETCON_DATABASE' : undefined,
      ),
    )
    .option('--json', 'answer in JSON, for machines')
    .option('--spoilers', 'show what is folded because it tells of works beyond retcon progress')
    .option('--as-of <day>', 'what the public reports said by that day')
    .option('--as-recorded <day>', 'what this record held on that day')
    .option('--debug', 'show where an error came from')
}
