import { createRequire } from 'node:module'
import {
  type Dialect,
  type OperationNode,
  type OrderByItemNode,
  PostgresDialect,
  PostgresQueryCompiler,
  RawNode,
  ReferenceNode,
} from 'kysely'
import { NULLABLE_COLUMNS } from '../schema.ts'
import { connectionSettings } from './settings.ts'

/** Connections that answer questions at once, at the most; each is a process of the server. */
const MOST_CONNECTIONS = 8

/** Kysely's dialect for questions to the record, over connections that are made when they are needed. */
export function queryDialect(address: string): Dialect {
  // Most programs that are loaded with this module never ask PostgreSQL.
  const require = createRequire(import.meta.url)
  const pg: typeof import('pg') = require('pg')
  const cursor: typeof import('pg-cursor') = require('pg-cursor')
  const pool = new pg.Pool({
    ...connectionSettings(address, pg.types),
    max: MOST_CONNECTIONS,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  })
  // A connection that is lost while nobody uses it is made anew; whoever uses one is told by the query.
  pool.on('error', () => undefined)
  return new RecordDialect({ pool, cursor })
}

class RecordDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new RecordQueryCompiler()
  }
}

/** U+0000, which no text of PostgreSQL holds. */
const NUL = /\0/g

class RecordQueryCompiler extends PostgresQueryCompiler {
  /** What anybody may ask for, and no text holds, is not found: PostgreSQL itself refuses the question. */
  protected override addParameter(parameter: unknown): void {
    super.addParameter(typeof parameter === 'string' ? parameter.replace(NUL, '\ufffd') : parameter)
  }

  /** What is absent comes before everything else, as in SQLite. Said only where something may be absent: other indexes couldn't be used in order. */
  protected override visitOrderByItem(node: OrderByItemNode): void {
    super.visitOrderByItem(node)
    if (node.nulls === undefined && NULLABLE_COLUMNS.has(columnIn(node.orderBy)))
      this.append(isDescending(node.direction) ? ' nulls last' : ' nulls first')
  }
}

function columnIn(node: OperationNode): string {
  if (!ReferenceNode.is(node) || !('column' in node.column)) return ''
  return node.column.column.name
}

function isDescending(direction: OperationNode | undefined): boolean {
  return direction !== undefined && RawNode.is(direction) && direction.sqlFragments.join('') === 'desc'
}
