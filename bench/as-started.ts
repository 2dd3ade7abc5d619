import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The environment in which the command line runs its programs and workers: what was compiled once is kept (bin/retcon.js). */
export const AS_STARTED = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }
