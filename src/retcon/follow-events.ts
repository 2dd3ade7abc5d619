/** What happens while following, for whoever watches: logs, metrics, a person at a terminal. */
export type FollowEvent =
  | { readonly kind: 'looked'; readonly url: string; readonly fresh: number; readonly milliseconds: number }
  | { readonly kind: 'unchanged'; readonly url: string; readonly milliseconds: number }
  | {
      readonly kind: 'failed'
      readonly url: string
      readonly code: string
      readonly sentence: string
      readonly milliseconds: number
    }
  | { readonly kind: 'moved'; readonly url: string; readonly to: string }
  | { readonly kind: 'ended'; readonly url: string; readonly sentence: string }
  | {
      readonly kind: 'read'
      readonly url: string
      readonly title: string
      readonly claims: number
      readonly isNew: boolean
    }
  | { readonly kind: 'enqueued'; readonly url: string; readonly title: string }
  | {
      readonly kind: 'delivered'
      readonly webhook: string
      readonly host: string
      readonly message: string
    }
  | {
      readonly kind: 'undelivered'
      readonly webhook: string
      readonly host: string
      readonly message: string
      readonly sentence: string
      /** It is not tried again. */
      readonly isLast: boolean
    }
  | { readonly kind: 'unread'; readonly url: string; readonly title: string; readonly sentence: string }
