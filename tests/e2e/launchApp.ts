import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { findElectron } from '../../scripts/electronBinary.mjs'
import { ensureBuilt } from '../../scripts/ensureBuilt.mjs'
import { launchInChromium } from './launchInChromium.ts'
import { launchInElectron } from './launchInElectron.ts'

export type LaunchWishes = {
  /**
   * What the page gets as its camera: a motion JPEG or Y4M file (see makeFakeCamera), `none` for a computer without
   * one, `denied` for a refusal. Left out, the engine's own moving test picture.
   */
  readonly camera?: string
  /** The app's data; a fresh folder when left out. Pass the same one again to start the app "the next day". */
  readonly userData?: string
  /** Where the save dialog saves; a fresh folder when left out. */
  readonly saveFolder?: string
}

export type SeenRequest = {
  /** As the app knows it: `app://overtoe/…` for its own. */
  readonly url: string
  readonly verdict: string
}

export type LaunchedApp = {
  readonly page: Page
  /** Closes the app as a person would and waits until it is gone. */
  readonly stop: () => Promise<void>
  /** Kills the main process with SIGKILL and waits until its windows are gone too. */
  readonly kill: () => Promise<void>
  readonly userData: string
  readonly saveFolder: string
  /** Every request any page, worker or frame of the app has tried so far. */
  readonly requests: () => readonly SeenRequest[]
  /** What the main process has written to stdout and stderr so far. */
  readonly log: () => string
  readonly host: 'Electron' | 'Chromium host'
}

/** A page on a busy two-core machine without a GPU takes its time. */
const PAGE_PATIENCE_MS = 60_000

/** Starts the real app with a real window (or a headless one) and hands out its page. Says which program runs it. */
export const launchApp = async (wishes: LaunchWishes = {}): Promise<LaunchedApp> => {
  await ensureBuilt()
  const electron = findElectron()
  if (electron === null && process.env.REQUIRE_ELECTRON === '1') {
    throw new Error('REQUIRE_ELECTRON=1, but the Electron program is not there. Run: npx install-electron')
  }
  const places = {
    camera: wishes.camera ?? null,
    userData: wishes.userData ?? freshFolder('data'),
    saveFolder: wishes.saveFolder ?? freshFolder('saved'),
  }
  const app = electron === null ? await launchInChromium(places) : await launchInElectron(electron, places)
  app.page.setDefaultTimeout(PAGE_PATIENCE_MS)
  console.info(`The app runs in: ${app.host}`)
  return app
}

const freshFolder = (use: string): string => mkdtempSync(join(tmpdir(), `overtoe-e2e-${use}-`))
