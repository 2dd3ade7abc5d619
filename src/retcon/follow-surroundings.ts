import { setTimeout } from 'node:timers/promises'
import type { FollowSurroundings } from '../follow/index.ts'
import { allowedAddresses } from './allowed-addresses.ts'

/** The clock, chance and network of this machine. */
export const FOLLOW_SURROUNDINGS: FollowSurroundings = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    // A sleep that is cut short is no error.
    await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined)
  },
  chance: Math.random,
  allowed: allowedAddresses(),
}
