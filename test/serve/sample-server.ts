import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { incomingFrom, knownNames, openLedger, readInto } from '../../src/retcon.ts'
import { ProblemDetails } from '../../src/serve/api/answering.ts'
import { Accounts, appOf, type Serving, type Setup } from '../../src/serve/index.ts'
import { recordIn } from '../record/example.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')

/** A day after all that the samples tell of. */
export const TODAY = '2019-01-01'

/** A server of a record of its own, made of the sample stories and of `articles`, in a folder that goes with the test. */
export async function sampleServer(
  t: { readonly after: (end: () => void) => void },
  setup: Setup & { readonly read?: Parameters<typeof readInto>[1] } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-serve-'))
  const record = recordIn(folder)
  const ledger = openLedger(record)
  t.after(() => {
    ledger.close()
    rmSync(folder, { recursive: true })
  })
  const { read = incomingFrom([SAMPLES], process.stdin), ...rest } = setup
  await readInto(ledger, read, {
    onProblem: ({ sentence }) => {
      throw new Error(sentence)
    },
    onArticle: () => undefined,
    isStopped: () => false,
  })
  const accountsPath = join(folder, 'accounts.json')
  const accounts = new Accounts(accountsPath, setup.now)
  const serving: Serving = { ledger, known: () => knownNames(ledger), today: () => TODAY, accounts }
  return { app: appOf(serving, rest), serving, ledger, accounts, accountsPath, folder, record }
}

export type SampleServer = Awaited<ReturnType<typeof sampleServer>>

/** A request as a program with a token sends it. */
export function writing(token: string, body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** The cookie that an answer sets, as a browser would send it back. */
export function cookieOf(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

const Body = z.record(z.string(), z.unknown())

/** An answer's JSON, an object. */
export async function bodyOf(response: Response | Promise<Response>): Promise<Record<string, unknown>> {
  return Body.parse(await (await response).json())
}

/** The parts of problem details that every refusal has, checked. */
export async function problemOf(response: Response | Promise<Response>) {
  const { status, headers } = await response
  assert.equal(headers.get('content-type'), 'application/problem+json')
  const problem = ProblemDetails.parse(await bodyOf(response))
  assert.equal(problem.status, status)
  assert.equal(problem.type, `/api/v1/problems#${problem.code}`)
  return problem
}
