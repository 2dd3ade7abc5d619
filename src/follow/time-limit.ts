/** Milliseconds between two looks at the clock, and that may pass between them at the most to count. */
const TICK = 50
const MOST_A_TICK = 2 * TICK

/**
 * A signal that aborts once so much time has passed while this program was waiting. What it was busy with counts next to nothing: an answer that came
 * meanwhile lies there, and isn't late. `clear` ends it.
 */
export function timeLimit(milliseconds: number): {
  readonly signal: AbortSignal
  readonly clear: () => void
} {
  const limit = new AbortController()
  let last = performance.now()
  let waited = 0
  const timer = setInterval(() => {
    const now = performance.now()
    waited += Math.min(now - last, MOST_A_TICK)
    last = now
    if (waited < milliseconds) return
    clearInterval(timer)
    limit.abort(new DOMException('', 'TimeoutError'))
  }, TICK)
  timer.unref()
  return { signal: limit.signal, clear: () => clearInterval(timer) }
}
