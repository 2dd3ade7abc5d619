import { setFlagsFromString } from 'node:v8'

/**
 * Has the engine collect what is garbage once the heap has grown by a fifth of what it held, and not only when it holds several times as much, as it
 * does where there is plenty of memory. One thread that reads with many names takes a quarter less memory so, and no more time that could be measured (docs/performance.md). For
 * this process and its workers, from now on.
 */
export function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=20')
}

/**
 * Has it prefer little memory to speed in all that it does, where what is read makes gigabytes of short-lived objects, as dumps and whole records do:
 * it would rather grow by hundreds of megabytes than look after them.
 */
export function staySmall(): void {
  setFlagsFromString('--optimize-for-size')
}
