import type { Command } from 'commander'

/** A command as the help lists it. What else it is told, and what it does, is in its own file. */
export interface Listed {
  readonly name: string
  /** Its arguments, and whether it has options, as its usage has them; a test compares. */
  readonly takes?: string
  readonly does: string
  /** Loads its file, and with it all that the command needs: done only once it is called. */
  readonly load: () => Promise<Command>
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly Listed[] = [
  {
    name: 'read',
    takes: '[options] <inputs...>',
    does: 'reads articles into the record',
    load: async () => (await import('./read.ts')).readCommand,
  },
  {
    name: 'feeds',
    does: 'what retcon follow follows',
    load: async () => (await import('./feeds.ts')).feedsCommand,
  },
  {
    name: 'follow',
    takes: '[options]',
    does: 'looks at everything in retcon feeds whenever it is due, and reads what is new, until ctrl-C',
    load: async () => (await import('./follow.ts')).followCommand,
  },
  {
    name: 'backfill',
    takes: '[options] <archives...>',
    does: 'reads archives of articles into the record; begun again, goes on where it was left',
    load: async () => (await import('./backfill.ts')).backfillCommand,
  },
  {
    name: 'enqueue',
    takes: '[options] <inputs...>',
    does: 'puts articles of files and addresses on a stream, for any number of workers to read',
    load: async () => (await import('./enqueue.ts')).enqueueCommand,
  },
  {
    name: 'worker',
    takes: '[options]',
    does: 'reads and weighs what is on the stream, beside any number of other workers, until ctrl-C',
    load: async () => (await import('./worker.ts')).workerCommand,
  },
  {
    name: 'status',
    does: 'how much the record holds, what waits to be weighed, and how far the workers are (RETCON_NATS)',
    load: async () => (await import('./status.ts')).statusCommand,
  },
  {
    name: 'webhooks',
    does: 'addresses that retcon follow tells what changes: Discord, Slack, or any program',
    load: async () => (await import('./webhooks.ts')).webhooksCommand,
  },
  {
    name: 'extract',
    takes: '[options] <inputs...>',
    does: 'reads without recording, and prints JSON Lines in the labelled form',
    load: async () => (await import('./extract.ts')).extractCommand,
  },
  {
    name: 'board',
    takes: '[name...]',
    does: 'what is said about a series, season, character, person or universe, and where it stands',
    load: async () => (await import('./board.ts')).boardCommand,
  },
  {
    name: 'why',
    takes: '<id>',
    does: 'the verbatim sentences behind a proposition or a claim, and the rule that weighed them',
    load: async () => (await import('./why.ts')).whyCommand,
  },
  {
    name: 'history',
    takes: '<id>',
    does: 'how a proposition came to stand where it stands: each change with its day, rule and cause',
    load: async () => (await import('./history.ts')).historyCommand,
  },
  {
    name: 'versions',
    takes: '<url>',
    does: 'the versions of an article, and which claims each correction added, changed or dropped',
    load: async () => (await import('./versions.ts')).versionsCommand,
  },
  {
    name: 'find',
    takes: '<words...>',
    does: 'where words stand: full text over claims and articles',
    load: async () => (await import('./find.ts')).findCommand,
  },
  {
    name: 'changes',
    takes: '[options] [name...]',
    does: 'what changed: new propositions, other statuses, probabilities that moved, corrections',
    load: async () => (await import('./changes.ts')).changesCommand,
  },
  {
    name: 'inbox',
    takes: '[options]',
    does: 'what is new since last time on the names that you follow',
    load: async () => (await import('./inbox.ts')).inboxCommand,
  },
  {
    name: 'sources',
    takes: '[options] [name]',
    does: 'what each outlet’s and person’s word has been worth',
    load: async () => (await import('./sources.ts')).sourcesCommand,
  },
  {
    name: 'settle',
    takes: '[options] <proposition> <verdict>',
    does: 'an editor’s verdict on what came of a proposition; credits and finished works outweigh it',
    load: async () => (await import('./settle.ts')).settleCommand,
  },
  {
    name: 'approve',
    takes: '[options] <claim>',
    does: 'says that a claim was read right: with its article it becomes an example for the evaluation',
    load: async () => (await import('./judge-claim.ts')).approveCommand,
  },
  {
    name: 'dismiss',
    takes: '[options] <claim>',
    does: 'says that a claim was misread: it counts no more, and never against its source',
    load: async () => (await import('./judge-claim.ts')).dismissCommand,
  },
  {
    name: 'correct',
    takes: '[options] <claim>',
    does: 'says what a misread claim says: it counts so from now on, and the misreading against nobody',
    load: async () => (await import('./correct.ts')).correctCommand,
  },
  {
    name: 'names',
    does: 'whom and what the record knows, and what of it was discovered; and decisions on names',
    load: async () => (await import('./names.ts')).namesCommand,
  },
  {
    name: 'progress',
    takes: '[work] [seen]',
    does: 'how far you are, so that nothing beyond is shown: "The Defenders" S1E8, S2, all or none',
    load: async () => (await import('./viewer-progress.ts')).progressCommand,
  },
  {
    name: 'universe',
    takes: '<name...>',
    does: 'the works of a universe or series in release order and in story order, and whom each introduces',
    load: async () => (await import('./universe.ts')).universeCommand,
  },
  {
    name: 'who',
    takes: '[options] <name...>',
    does: 'who a character, person or team is: names, parts, first appearance, teams, whom they met',
    load: async () => (await import('./who.ts')).whoCommand,
  },
  {
    name: 'watch',
    takes: '[options] <target...>',
    does: 'what to see before a work, and why: the shortest list, or all of it',
    load: async () => (await import('./watch.ts')).watchCommand,
  },
  {
    name: 'import',
    takes: '[files...]',
    does: 'brings a whole record, or facts from elsewhere into the catalogue: files, or a service by its name',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'rebuild',
    does: 'drops all that is derived from the ledger and derives it again, to the byte',
    load: async () => (await import('./rebuild.ts')).rebuildCommand,
  },
  {
    name: 'move',
    takes: '<from> <to>',
    does: 'copies a record into another database, and compares the two; moved again it goes on where it was broken off',
    load: async () => (await import('./move.ts')).moveCommand,
  },
  {
    name: 'export',
    takes: '[options]',
    does: 'gives away what the record holds',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'crossovers',
    takes: '[options] <universe...>',
    does: 'which works of a universe share which characters',
    load: async () => (await import('./crossovers.ts')).crossoversCommand,
  },
  {
    name: 'path',
    takes: '<from> <to>',
    does: 'the shortest chain of shared works and meetings between two characters or two people',
    load: async () => (await import('./path.ts')).pathCommand,
  },
  {
    name: 'serve',
    takes: '[options]',
    does: 'the web page and the JSON API, for this machine alone unless told otherwise',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  {
    name: 'mcp',
    takes: '[options]',
    does: 'answers assistants by the Model Context Protocol, over standard input and output',
    load: async () => (await import('./mcp.ts')).mcpCommand,
  },
  {
    name: 'account',
    does: 'who may sign in to retcon serve',
    load: async () => (await import('./account.ts')).accountCommand,
  },
  {
    name: 'token',
    does: 'what programs write with, over the API of retcon serve',
    load: async () => (await import('./account.ts')).tokenCommand,
  },
  {
    name: 'eval',
    takes: '[options] <files...>',
    does: 'the score of docs/claims.md on labelled articles',
    load: async () => (await import('./eval.ts')).evalCommand,
  },
]
