/** How fast a long reading goes, and how long it will take from here. */
export class TimeLeft {
  readonly #now: () => number
  #source = ''
  #start = 0
  #before = 0

  /** `now` in milliseconds from any start. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Articles a second and the time left for one file, by the bytes that were read of it since it was begun; no time where the size isn't known. */
  of(
    { source, from, read, size }: { source: string; from: number; read: number; size: number | undefined },
    articles: number,
  ): { rate: number; left: string | undefined } {
    if (source !== this.#source) {
      this.#source = source
      this.#start = this.#now()
      this.#before = articles
    }
    const seconds = (this.#now() - this.#start) / 1000
    if (seconds < 1 || read <= from) return { rate: 0, left: undefined }
    const rate = (articles - this.#before) / seconds
    if (size === undefined) return { rate, left: undefined }
    return { rate, left: durationText((Math.max(0, size - read) * seconds) / (read - from)) }
  }
}

/** "40 s", "12 min", "3 h 20 min". */
function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
