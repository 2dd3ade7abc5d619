/** What each resource answers and may be asked, as types: for the client, which takes nothing of the server but these. */
import type { z } from '@hono/zod-openapi'
import type { ViewQuery } from '../view-query.ts'
import type { ProblemDetails } from './answering.ts'
import type { BoardPage, BoardQuery } from './board.ts'
import type { ChangesPage, ChangesQuery } from './changes.ts'
import type { Findings } from './claims.ts'
import type { DecisionsPage } from './decisions.ts'
import type { Profile } from './entities.ts'
import type { InboxPage, InboxQuery } from './inbox.ts'
import type { NamesPage } from './names.ts'
import type { PageQuery } from './paging.ts'
import type { Path } from './paths.ts'
import type { History, Reasons } from './propositions.ts'
import type { Pasted, TextReading } from './read.ts'
import type {
  Made,
  MadeOnClaim,
  MadeOnNames,
  PastDecision,
  Settled,
  Wanted,
  WantedReading,
} from './schemas/decision.ts'
import type { Source, SourcesPage } from './sources.ts'
import type { Crossovers, UniverseWorks } from './universes.ts'
import type { WatchList } from './watch.ts'

/** By resource. */
export interface Answers {
  readonly board: z.output<typeof BoardPage>
  readonly proposition: z.output<typeof Reasons>
  readonly history: z.output<typeof History>
  readonly claims: z.output<typeof Findings>
  readonly sources: z.output<typeof SourcesPage>
  readonly source: z.output<typeof Source>
  readonly changes: z.output<typeof ChangesPage>
  readonly inbox: z.output<typeof InboxPage>
  readonly names: z.output<typeof NamesPage>
  readonly entity: z.output<typeof Profile>
  readonly universe: z.output<typeof UniverseWorks>
  readonly crossovers: z.output<typeof Crossovers>
  readonly path: z.output<typeof Path>
  readonly watch: z.output<typeof WatchList>
  readonly read: z.output<typeof TextReading>
  readonly decisions: z.output<typeof DecisionsPage>
  readonly made: z.output<typeof Made>
  readonly madeOnNames: z.output<typeof MadeOnNames>
  readonly madeOnClaim: z.output<typeof MadeOnClaim>
  readonly undone: z.output<typeof PastDecision>
  readonly problem: z.output<typeof ProblemDetails>
}

/** A limit is a number, whatever it is in an address. */
type Numbered<Q> = Omit<Q, 'limit'> & { readonly limit?: number | undefined }

/** What each may be asked with. */
export interface Asks {
  readonly view: z.input<typeof ViewQuery>
  readonly page: Numbered<z.input<typeof PageQuery>>
  readonly board: Numbered<z.input<typeof BoardQuery>>
  readonly changes: Numbered<z.input<typeof ChangesQuery>>
  readonly inbox: Numbered<z.input<typeof InboxQuery>>
  readonly read: z.input<typeof Pasted>
  readonly settle: z.input<typeof Settled>
  readonly decide: z.input<typeof Wanted>
  readonly correct: z.input<typeof WantedReading>
}
