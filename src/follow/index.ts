/**
 * The outside world: files, folders, standard input and pages on the web become inputs for `read`. The only folder that
 * waits on a disk or the network for what is read; its limits are beside the code that keeps them.
 */
export { type Extracted, ExtractorPool } from './extractor-pool.ts'
export { type Gathered, type GatherOptions, inputsOf } from './inputs.ts'
