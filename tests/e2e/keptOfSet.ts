import type { Page } from 'playwright'
import { hostOverWire } from '#contract/hostOverWire.ts'
import type { Settings } from '#contract/settings.ts'

/** The main process, asked from the page as the app asks it. */
export const hostOf = (page: Page) =>
  hostOverWire((method, question) =>
    page.evaluate(([asked, about]): Promise<unknown> => Reflect.get(window, 'askHost')(asked, about), [
      method,
      question,
    ] as const),
  )

/** Ticks what is kept of each set, as a person would in the settings, and starts the page anew. */
export const keepOfEachSet = async (
  page: Page,
  kept: Partial<Pick<Settings, 'keep_pictures' | 'keep_video'>>,
) => {
  const settings = await hostOf(page).loadSettings({})
  await hostOf(page).saveSettings({ ...settings, ...kept })
  await page.reload()
  await page.getByRole('button', { name: 'Use my camera' }).waitFor()
}
