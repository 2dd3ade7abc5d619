import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Chromium, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Chromium as a distribution installs it. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The one that comes with npm has no graphics card to draw with. */
const SOFTWARE_GL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** Starts the installed browser, or the one that comes with npm, unpacked into a folder of its own that goes with it: test files run at the same time. */
export async function openBrowser(): Promise<Browser> {
  // A container gives no user namespace to make a sandbox of; every page is our own.
  const args = ['--no-sandbox', ...SOFTWARE_GL]
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args, headless: true })
  const folder = mkdtempSync(join(tmpdir(), 'retcon-browser-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const executablePath = await Chromium.executablePath()
  const start = () => chromium.launch({ executablePath, args, headless: true })
  try {
    return await start()
  } catch {
    // A bare machine lacks the libraries that the package carries for one.
    await inflate(join(import.meta.dirname, '../../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    setupLambdaEnvironment(join(folder, 'al2023/lib'))
    return await start()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Everything that a page complains of: errors and warnings of its console, scripts that fail, requests that fail, dialogs. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    // A page that is left breaks its requests off.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`)
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  return complaints
}
