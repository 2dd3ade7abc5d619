/**
 * What stands before every route: headers, the names that the server goes by, limits of size and rate, who asks, and who may write. A route
 * does nothing for its own safety, so that none can forget it.
 */
export { limitedBody, MAX_BODY } from './body-limit.ts'
export { guardedWrites, OPEN_TO_ALL } from './guarded-writes.ts'
export { safeHeaders } from './headers.ts'
export { type Identity, identified, SESSION_COOKIE } from './identity.ts'
export { isLoopback, knownHost } from './known-host.ts'
export { Limits } from './limits.ts'
