/**
 * Answers over HTTP: the JSON API and the pages, which draw the answers of `ask/` and add nothing to them. What guards them stands before
 * every route.
 */
export { AccountName, Accounts, FEWEST, type Known, MOST, ROLES, Role } from './accounts/index.ts'
export type { Answers, Asks } from './api/answers.ts'
export { appOf, type Setup } from './app.ts'
export { DEFAULT_HOST, DEFAULT_PORT, type Listening, listen } from './listen.ts'
export { type Assisting, MCP_PATH, mcpApp, mcpServer } from './mcp/index.ts'
export type { Answered } from './metrics.ts'
export { isLoopback } from './security/index.ts'
export type { Asking, Env, Serving } from './serving.ts'
