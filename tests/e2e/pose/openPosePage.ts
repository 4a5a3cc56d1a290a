import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { ensureBrowser } from '../../../scripts/ensureBrowser.mjs'
import { type ServeOptions, servePosePage } from './servePosePage.ts'

export const fixtures = resolve(import.meta.dirname, '../../fixtures/pose')
export const shared = resolve(import.meta.dirname, '../../../../shared')

export type OpenedPosePage = {
  readonly page: Page
  readonly browser: Browser
  /** Whatever the page asked of any other host; must stay empty. */
  readonly strangers: readonly string[]
  readonly close: () => Promise<void>
}

/** A real browser with the built page; `flags` are Chromium's. */
export const openPosePage = async (
  options: ServeOptions = {},
  flags: readonly string[] = [],
): Promise<OpenedPosePage> => {
  const server = await servePosePage({ ...options, folders: { fixtures, shared, ...options.folders } })
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', ...flags],
  })
  const page = await browser.newPage()
  const strangers: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.url) && !/^(blob|data):/.test(url)) strangers.push(url)
  })
  await page.goto(server.url)
  return {
    page,
    browser,
    strangers,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

export const hasShared = existsSync(resolve(shared, 'data/pose_squats.mp4'))
