import type { Migration } from './migration.ts'

/** A board finds its propositions, and a proposition its claims, in the index alone: their rows lie all over a large record. */
export const coveringIndexes: Migration = {
  name: '0012-covering-indexes',
  sql: `
drop index proposition_args_by_name;
create index proposition_args_by_name on proposition_args (folded, proposition_id);

drop index claim_propositions_by_proposition;
create index claim_propositions_by_proposition on claim_propositions (proposition_id, claim_id);
`,
}
