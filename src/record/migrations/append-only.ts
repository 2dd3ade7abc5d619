/** For each table, the lists of columns that are unique in it. */
type Keys = Readonly<Record<string, readonly (readonly string[])[]>>

/**
 * SQLite's triggers that let nothing in these tables be changed or deleted, whoever holds the file: the database itself
 * refuses. "insert or replace" deletes without a trigger for it, so a row whose key is there is passed over before that.
 */
export function appendOnly(keys: Keys): string {
  return Object.entries(keys)
    .flatMap(([table, own]) => [refusal(table, 'update'), refusal(table, 'delete'), keeping(table, own)])
    .join('\n')
}

function refusal(table: string, verb: string): string {
  return `create trigger ${table}_never_${verb} before ${verb} on ${table}
begin select raise(abort, 'the record is append-only: ${table} takes no ${verb}'); end;`
}

function keeping(table: string, keys: readonly (readonly string[])[]): string {
  const known = keys.map((key) => {
    const same = key.map((column) => `${column} = new.${column}`).join(' and ')
    return `exists (select 1 from ${table} where ${same})`
  })
  return `create trigger ${table}_never_replaced before insert on ${table} when ${known.join(' or ')}
begin select raise(ignore); end;`
}
