import type pg from 'pg'
import { types } from 'pg'

/** PostgreSQL's 64-bit integers: no count in a record passes what a number holds exactly. */
const INT8 = 20

/** How every connection to the record is made; `address` is `postgres://user@host:port/database`. */
export function connectionSettings(address: string): pg.ClientConfig {
  return {
    connectionString: address,
    application_name: 'retcon',
    keepAlive: true,
    connectionTimeoutMillis: 30_000,
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  }
}
