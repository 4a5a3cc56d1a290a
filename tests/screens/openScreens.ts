import { buildScreens } from '#tests/screens/buildScreens.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'
import { type Scenario, type ScenarioName, scenarios } from '#tests/screens/scenarios.ts'
import type { Settings } from '#contract/settings.ts'
import type { Language } from '#core/language.ts'
import { pageHeaders } from '#electron/appHeaders.ts'
import { readFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'

export type OpenedScreen = {
  readonly page: Page
  /** What the page complained about: errors, and whatever its content policy refused. */
  readonly complaints: readonly string[]
  /** Changes the settings of the page that runs, as a person does in the settings. */
  readonly change: (look: Partial<Settings>) => Promise<void>
}

export type Look = {
  readonly theme?: 'light' | 'dark'
  readonly language?: Language
  readonly contrast?: 'system' | 'more'
  readonly motion?: 'system' | 'less'
  readonly width?: number
  readonly height?: number
}

export type Screens = {
  readonly open: (scenario: ScenarioName, look?: Look) => Promise<OpenedScreen>
  /** Gives a page back. The next scenario is loaded into it, which takes a third of the time of a new one. */
  readonly leave: (page: Page) => Promise<void>
  /** An empty page, for what is not part of the app's own page. */
  readonly blank: (viewport: { readonly width: number; readonly height: number }) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Milliseconds. A scene plays frame by frame, as fast as the machine can judge it. */
const scenePatience = 120_000
const origin = 'https://screens.overtoe.test'
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
}

/** A browser on the page of scenarios, under the app's own headers; no server, the files are answered in place. */
export const openScreens = async (): Promise<Screens> => {
  const folder = await buildScreens()
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

  const answer = async (path: string) => {
    const file = fileOf(path, folder)
    const body = await readFile(file).catch((error) => {
      if (path.startsWith('/clips/')) return ''
      throw error
    })
    return { body, headers: { ...pageHeaders, 'content-type': mediaTypes[extname(file)] ?? '' } }
  }

  /** What each page of scenarios has complained about since its present one was opened. */
  const complaintsOf = new Map<Page, string[]>()
  const idle: Page[] = []
  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
    const page = await context.newPage()
    const complain = (complaint: string) => complaintsOf.get(page)?.push(complaint)
    page.on('pageerror', (error) => complain(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text())
    })
    await context.exposeFunction('noteRefusal', complain)
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const note: unknown = Reflect.get(window, 'noteRefusal')
        if (typeof note === 'function') note(`${event.violatedDirective} refused ${event.blockedURI}`)
      })
    })
    await context.route(`${origin}/**`, async (route) => {
      await route.fulfill(await answer(new URL(route.request().url()).pathname))
    })
    return page
  }

  return {
    open: async (name, { width = 1366, height = 768, ...look } = {}) => {
      const scenario: Scenario = scenarios[name]
      const page = idle.pop() ?? (await newPage())
      const complaints: string[] = []
      complaintsOf.set(page, complaints)
      await page.setViewportSize({ width, height })
      await page.goto(`${origin}/?${new URLSearchParams({ scenario: name, ...look })}`)
      await page
        .locator(scenario.screen?.kind === 'live' ? 'h1, .live-slab, .live-plate' : 'h1')
        .first()
        .waitFor()
      if (scenario.live !== undefined && 'until' in scenario.live) await waitForScene(page)
      for (const step of scenario.steps ?? [])
        await ('press' in step ? page.keyboard.press(step.press) : page.locator(step.click).click())
      await page.evaluate(() => document.fonts.ready.then(() => {}))
      return { page, complaints, change: (settings) => changeSettings(page, settings) }
    },
    leave: async (page) => {
      if (!complaintsOf.has(page)) return page.context().close()
      await page.goto('about:blank')
      idle.push(page)
    },
    blank: async (viewport) => (await browser.newContext({ viewport })).newPage(),
    close: () => browser.close(),
  }
}

/** Answers when the page shows it. */
const changeSettings = async (page: Page, settings: Partial<Settings>) => {
  await page.evaluate(async (next) => {
    const change: unknown = Reflect.get(window, 'changeSettings')
    if (typeof change === 'function') await change(next)
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  }, settings)
}

const waitForScene = async (page: Page) => {
  const told = page.locator('html[data-scene], .broken pre').first()
  await told.waitFor({ state: 'attached', timeout: scenePatience })
  const bug = page.locator('.broken pre')
  if ((await bug.count()) > 0) throw new Error((await bug.textContent()) ?? 'The page broke')
  if ((await page.locator('html[data-scene=missed]').count()) > 0)
    throw new Error('The scene was played to its end, and what it waits for never showed')
}

/** Landmarks come from the fixtures; the clips they were measured on lie beside the project, if anywhere. */
const fileOf = (path: string, folder: string) => {
  if (path.startsWith('/recordings/')) return recordingPath(basename(path, '.pose.json'))
  if (path.startsWith('/clips/')) return resolve(import.meta.dirname, '../../../shared/clips', basename(path))
  return join(folder, path === '/' ? 'index.html' : path)
}
