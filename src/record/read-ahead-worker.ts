import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

/** Tables and indexes that boards and propositions are read from, each with a question that goes through all of its pages; those of boards first. */
const SCANS = [
  'select count(*) from proposition_args indexed by proposition_args_by_name',
  'select count(*) from weighings',
  'select count(*) from weighings not indexed',
  'select count(*) from claim_propositions indexed by claim_propositions_by_proposition',
  'select count(*) from claims indexed by sqlite_autoindex_claims_1',
  'select count(*) from claims not indexed',
  'select count(*) from articles indexed by sqlite_autoindex_articles_1',
  'select count(*) from articles indexed by sqlite_autoindex_articles_2',
  'select count(*) from articles not indexed',
]

const db = new DatabaseSync(String(workerData), { readOnly: true })
for (const scan of SCANS) db.prepare(scan).get()
db.close()
parentPort?.postMessage('read')
