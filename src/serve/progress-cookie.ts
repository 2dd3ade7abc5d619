import { z } from 'zod'

/** The cookie that tells how far a viewer is. */
export const PROGRESS_COOKIE = 'progress'

/** Characters of the cookie, decoded, at the most: browsers keep 4,096 bytes of one (RFC 6265, 6.1). */
const MOST_CHARACTERS = 4096

/** How far a viewer is, work by work; a later word on a work replaces an earlier one. */
export const ViewerProgress = z
  .array(z.strictObject({ work: z.string().min(1).max(200), seen: z.string().max(20) }))
  .max(50)
export type ViewerProgress = z.infer<typeof ViewerProgress>

/** What the cookie tells; undefined where there is none, or it is not as it should be. */
export function progressInCookie(cookie: string | undefined): ViewerProgress | undefined {
  if (cookie === undefined || cookie.length > MOST_CHARACTERS) return undefined
  const parsed = ViewerProgress.safeParse(jsonIn(cookie))
  return parsed.success ? parsed.data : undefined
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
