import { FIRST_MINUTES } from '../follow/index.ts'
import type { Subscription } from '../model/index.ts'
import type { Ledger, Login } from '../record/index.ts'
import { now } from './instant.ts'

/** Follows a feed or page from now on; false where it is followed already. */
export function subscribe(ledger: Ledger, subscription: Subscription): boolean {
  return ledger.subscriptions.add(subscription, now(), FIRST_MINUTES)
}

/** Follows the account of a feed reader; its login is kept apart and shown nowhere. False where it is followed already: its login is the new one. */
export function subscribeAccount(ledger: Ledger, subscription: Subscription, login: Login): boolean {
  ledger.subscriptions.keepLogin(subscription.url, login)
  return subscribe(ledger, subscription)
}
