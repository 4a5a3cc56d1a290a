import react from '@vitejs/plugin-react'
import { pageHeaders } from '#electron/appHeaders.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { ensureBrowser } from '../../../scripts/ensureBrowser.mjs'

export type LivePages = {
  /** `query` as the page describes it. */
  readonly open: (query: string) => Promise<{ readonly page: Page; readonly complaints: readonly string[] }>
  readonly close: () => Promise<void>
}

const origin = 'https://live.overtoe.test'
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A browser on the real interface, fed with recorded landmarks, under the app's own headers. */
export const openLivePages = async (): Promise<LivePages> => {
  const folder = resolve(import.meta.dirname, '../../../.cache/live-page')
  await build({
    root: join(import.meta.dirname, 'page'),
    base: '/',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'esnext' },
  })
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const answer = async (path: string) => {
    const file =
      path === '/recording.json'
        ? recordingPath('ben_y0_desk')
        : join(folder, path === '/' ? 'index.html' : path)
    return {
      body: await readFile(file),
      headers: { ...pageHeaders, 'content-type': mediaTypes[extname(file)] ?? '' },
    }
  }
  return {
    open: async (query) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.route(`${origin}/**`, async (route) =>
        route.fulfill(await answer(new URL(route.request().url()).pathname)),
      )
      await page.goto(`${origin}/?${query}`)
      return { page, complaints }
    },
    close: () => browser.close(),
  }
}
