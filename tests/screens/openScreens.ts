import { buildScreens } from '#tests/screens/buildScreens.ts'
import type { ScenarioName } from '#tests/screens/scenarios.ts'
import { pageHeaders } from '#electron/appHeaders.ts'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'

export type OpenedScreen = {
  readonly page: Page
  /** What the page complained about: errors, and whatever its content policy refused. */
  readonly complaints: readonly string[]
}

type Look = { readonly theme?: 'light' | 'dark'; readonly width?: number; readonly height?: number }

export type Screens = {
  readonly open: (scenario: ScenarioName, look?: Look) => Promise<OpenedScreen>
  readonly close: () => Promise<void>
}

const origin = 'https://screens.overtoe.test'
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A browser on the page of scenarios, under the app's own headers; no server, the files are answered in place. */
export const openScreens = async (): Promise<Screens> => {
  const folder = await buildScreens()
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

  const answer = async (path: string) => {
    const file = path === '/' ? 'index.html' : path.slice(1)
    const body = await readFile(join(folder, file))
    return { body, headers: { ...pageHeaders, 'content-type': mediaTypes[extname(file)] ?? '' } }
  }

  return {
    open: async (scenario, { theme = 'light', width = 1366, height = 768 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'en-GB',
        timezoneId: 'UTC',
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await context.exposeFunction('noteRefusal', (refusal: string) => complaints.push(refusal))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const note: unknown = Reflect.get(window, 'noteRefusal')
          if (typeof note === 'function') note(`${event.violatedDirective} refused ${event.blockedURI}`)
        })
      })
      await context.route(`${origin}/**`, async (route) => {
        await route.fulfill(await answer(new URL(route.request().url()).pathname))
      })
      await page.goto(`${origin}/?scenario=${scenario}&theme=${theme}`)
      await page.locator('h1').waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => {}))
      return { page, complaints }
    },
    close: () => browser.close(),
  }
}
