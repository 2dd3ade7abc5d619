import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { nanopub } from './nanopub.ts'
import { nquads } from './nquads.ts'
import { parquet } from './parquet.ts'

/** Every format, in the order of the help. */
export const formats: readonly Format[] = [csv, parquet, nquads, nanopub]
