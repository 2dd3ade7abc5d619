import { gexf, graphml } from './appearances.ts'
import { claimreview } from './claimreview.ts'
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { ftm, ftmCsv } from './ftm.ts'
import { jsonld } from './jsonld.ts'
import { nanopub } from './nanopub.ts'
import { nquads } from './nquads.ts'
import { parquet } from './parquet.ts'
import { quickstatements } from './quickstatements.ts'

/** Every format, in the order of the help. */
export const formats: readonly Format[] = [
  csv,
  parquet,
  jsonld,
  claimreview,
  nquads,
  nanopub,
  quickstatements,
  ftm,
  ftmCsv,
  graphml,
  gexf,
]
