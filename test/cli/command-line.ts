import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, read, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')

/** Where a command runs. */
export interface Surroundings {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** What a command answers: its exit code, and all that it wrote. */
export interface Answer {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A command, and where it runs. */
type Request = Required<Surroundings> & { readonly words: readonly string[] }

/** What a command answers, with nothing on standard input, while this process waits. */
export function answerTo(words: readonly string[], { cwd = ROOT, env = process.env }: Surroundings): Answer {
  return theProcess().run({ cwd, env, words })
}

/** The same while this process goes on, for commands that ask a server in it. */
export function answerBeside(
  words: readonly string[],
  { cwd = ROOT, env = process.env }: Surroundings,
): Promise<Answer> {
  return theProcess().runBeside({ cwd, env, words })
}

/** The command line in one place. */
export const commandLine =
  (surroundings: Surroundings) =>
  (...words: string[]): Answer =>
    answerTo(words, surroundings)

let started: CommandProcess | undefined
after(() => started?.end())

function theProcess(): CommandProcess {
  started ??= new CommandProcess()
  return started
}

/**
 * A process that has loaded the program, since loading takes longer than most commands do, and runs one command after the other. It is asked over
 * one named pipe and answers over another, so that a test can wait as for `spawnSync`. What is proven of processes themselves (input, signals, two
 * at once) starts its own.
 */
class CommandProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), 'retcon-commands-'))
  readonly #child: ChildProcess
  readonly #requests: number
  readonly #answers: number
  #before: Promise<unknown> = Promise.resolve()

  constructor() {
    const [requests, answers] = [join(this.#folder, 'requests'), join(this.#folder, 'answers')]
    assert.equal(spawnSync('mkfifo', [requests, answers]).status, 0, 'mkfifo makes no pipes here')
    const program = join(import.meta.dirname, 'commands-in-turn.ts')
    this.#child = spawn(process.execPath, [program, requests, answers], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    this.#requests = openSync(requests, 'w')
    this.#answers = openSync(answers, 'r')
  }

  run(request: Request): Answer {
    const answer = new AnswerLine(request)
    writeSync(this.#requests, answer.question)
    while (!answer.takes(readSync(this.#answers, answer.chunk)));
    return answer.whole()
  }

  runBeside(request: Request): Promise<Answer> {
    const asked = this.#before.then(async () => {
      const answer = new AnswerLine(request)
      writeSync(this.#requests, answer.question)
      const more = () => promisify(read)(this.#answers, answer.chunk, 0, answer.chunk.length, null)
      while (!answer.takes((await more()).bytesRead));
      return answer.whole()
    })
    this.#before = asked
    return asked
  }

  end(): void {
    closeSync(this.#requests)
    closeSync(this.#answers)
    this.#child.unref()
    rmSync(this.#folder, { recursive: true })
  }
}

/** A line of JSON that comes in pieces. */
class AnswerLine {
  readonly chunk = Buffer.alloc(1 << 16)
  readonly question: string
  readonly #request: Request
  #line = Buffer.alloc(0)

  constructor(request: Request) {
    this.#request = request
    this.question = `${JSON.stringify(request)}\n`
  }

  /** Takes the first `length` bytes of the chunk; whether the line ends with them. */
  takes(length: number): boolean {
    if (length === 0) throw new Error(`retcon ${this.#request.words.join(' ')} ended its process`)
    this.#line = Buffer.concat([this.#line, this.chunk.subarray(0, length)])
    return this.#line.at(-1) === 0x0a
  }

  whole(): Answer {
    return JSON.parse(this.#line.toString('utf8'))
  }
}
