/** How changes are told to addresses: what is sent, signed how, when, and tried again when. */
export { MOST_ATTEMPTS, waitAfterAttempts } from './attempts.ts'
export { type Body, bodiesOf, testBody } from './bodies.ts'
export { guardedPost, type Posted } from './guarded-post.ts'
export { isQuiet, isZone, tellingTime } from './sending-time.ts'
export { newSecret, signedHeaders } from './signature.ts'
