/** A command can't do what was asked. `exitCode` 1: some input failed; 2: wrong usage. The message is one line for people. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}
