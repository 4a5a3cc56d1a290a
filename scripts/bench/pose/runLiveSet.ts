import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import type { Settings } from '#contract/settings.ts'
import { ensureBuilt } from '../../ensureBuilt.mjs'
import { launchApp } from '../../../tests/e2e/launchApp.ts'
import { type AppMemory, readAppMemory } from './appMemory.ts'
import { type LiveFigures, liveFigures } from './liveFigures.ts'
import { installProbe, type ProbeNotes } from './liveProbe.ts'

export type LiveRun = LiveFigures & {
  readonly engine: string
  readonly memory: AppMemory
  /** Milliseconds from the program's start to the window's first content. */
  readonly firstContent: number
  /** Milliseconds from the page's start to its first pose, the click on the camera button in between. */
  readonly firstPose: number
}

/** The first seconds find the person and warm everything up. */
const settling = 4

/** The built app with this camera file as its webcam, one set of so many seconds, watched from outside. */
export const runLiveSet = async (
  name: string,
  camera: string,
  settings: Partial<Settings>,
  seconds: number,
): Promise<LiveRun> =>
  inLiveSet(camera, settings, async (page, starting) => {
    const from = await now(page)
    await pause(seconds * 1000)
    const figures = liveFigures(name, await readNotes(page), from, await now(page))
    const engine = await page
      .locator('.live-engine', { hasText: /LiteRT|MediaPipe/ })
      .first()
      .textContent()
      .catch(() => null)
    return { ...figures, ...starting, engine: engine ?? '', memory: await readAppMemory(page) }
  })

/** `after`: minutes of the set when it was measured; memory is asked for after the measured minute and may take another one. */
export type SoakMinute = LiveFigures & { readonly after: number; readonly memory: AppMemory }

/** The same for so many minutes, with the figures of every minute that was measured. */
export const soakLiveSet = async (
  camera: string,
  minutes: number,
  onMinute: (minute: SoakMinute) => void,
): Promise<void> =>
  inLiveSet(camera, {}, async (page) => {
    const begin = await now(page)
    let after = 0
    while (after < minutes) {
      const from = await now(page)
      await dropNotes(page)
      await pause(60_000)
      const until = await now(page)
      after = (until - begin) / 60_000
      const figures = liveFigures(`after ${after.toFixed(0)} min`, await readNotes(page), from, until)
      onMinute({ ...figures, after, memory: await readAppMemory(page) })
    }
  })

type Starting = Pick<LiveRun, 'firstContent' | 'firstPose'>

/** Starts the app, lets it find the person, and ends it whatever happens. */
const inLiveSet = async <T>(
  camera: string,
  settings: Partial<Settings>,
  work: (page: Page, starting: Starting) => Promise<T>,
): Promise<T> => {
  await ensureBuilt()
  const startedAt = Date.now()
  const app = await launchApp({ camera })
  const { page } = app
  try {
    await page.waitForFunction(isPainted)
    const firstContent = (await page.evaluate(firstContentTime)) - startedAt
    await page.addInitScript(installProbe)
    await saveSettings(page, settings)
    await page.reload()
    await page.getByRole('button', { name: 'Use my camera' }).click()
    await page.waitForFunction(() => Reflect.get(globalThis, 'probeNotes').poses.length > 0)
    const firstPose: number = await page.evaluate(
      () => Reflect.get(globalThis, 'probeNotes').poses[0]?.heard ?? Number.NaN,
    )
    await pause(settling * 1000)
    await dropNotes(page)
    return await work(page, { firstContent, firstPose })
  } finally {
    // A busy machine ends it late; the figures are in by then.
    await app.stop().catch((error: unknown) => console.error(String(error)))
  }
}

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0

/** Milliseconds of the wall clock. */
const firstContentTime = () =>
  performance.timeOrigin +
  (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now())
const readNotes = (page: Page): Promise<ProbeNotes> =>
  page.evaluate(() => Reflect.get(globalThis, 'probeNotes'))
/** A long run may not measure its own notes. */
const dropNotes = (page: Page) =>
  page.evaluate(() => {
    const notes: ProbeNotes = Reflect.get(globalThis, 'probeNotes')
    for (const list of [notes.poses, notes.pictures, notes.draws, notes.longTasks]) list.length = 0
    notes.changes = 0
  })

const saveSettings = (page: Page, change: Partial<Settings>) =>
  page.evaluate(async (wanted) => {
    const askHost: unknown = Reflect.get(globalThis, 'askHost')
    if (typeof askHost !== 'function') throw new Error('The page has no host')
    const settings: Settings = await askHost('loadSettings', {})
    await askHost('saveSettings', { ...settings, ...wanted })
  }, change)
