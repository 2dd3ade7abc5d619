import type pg from 'pg'

/** PostgreSQL's 64-bit integers: no count in a record passes what a number holds exactly. */
const INT8 = 20

/**
 * How PostgreSQL plans: ids are hashes, so that rows are looked up one by one wherever they lie, which on today's disks costs hardly more than one after the other; and what is
 * asked is too short for compiling it to pay. Left to its defaults it reads whole tables for a few hundred rows, the more the longer the record is. `?options=` in an address says otherwise.
 */
const PLANNING = '-c random_page_cost=1.1 -c jit=off'

/** How every connection to the record is made; `address` is `postgres://user@host:port/database`, `types` the driver's own. */
export function connectionSettings(address: string, types: typeof pg.types): pg.ClientConfig {
  return {
    connectionString: address,
    application_name: 'retcon',
    options: PLANNING,
    keepAlive: true,
    connectionTimeoutMillis: 30_000,
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  }
}
