import { z } from 'zod'

/** A feed, a page that is looked at again and again, or the account of a feed reader. */
export const SUBSCRIPTION_KINDS = ['feed', 'page', 'reader'] as const
/** A paused one is looked at no more until somebody resumes it; an ended one said itself that it is gone. */
export const SUBSCRIPTION_STATES = ['active', 'paused', 'ended'] as const

/** What is followed. Its address is its identity. */
export const Subscription = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(SUBSCRIPTION_KINDS),
  title: z.string().min(1).max(500).optional(),
  /** The folder of a feed reader, "Film/Casting" where they nest. */
  folder: z.string().min(1).max(500).optional(),
})
export type Subscription = z.infer<typeof Subscription>

export const subscriptionExample: Subscription = {
  url: 'https://lantern-post.example/feed.xml',
  kind: 'feed',
  title: 'The Lantern Post',
}
