/**
 * What assistants may ask, by the Model Context Protocol: one tool a file, each draws an answer of `ask/` with the sentences that it rests on,
 * and writes nothing. Words of articles are marked as quoted in every answer.
 */
export { MCP_PATH, mcpApp } from './http.ts'
export { type Assisting, mcpServer } from './server.ts'
