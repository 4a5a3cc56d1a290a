import { mixedSet } from '#tests/screens/sampleSets.ts'
import { type Language, languages } from '#core/language.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { readReportFonts } from '#electron/host/report/readReportFonts.ts'
import { contactSheet, type Shot } from '#tests/screens/contactSheet.ts'
import { openScreens, type Screens } from '#tests/screens/openScreens.ts'
import { isScenario, scenarios, type ScenarioName } from '#tests/screens/scenarios.ts'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const themes = ['light', 'dark'] as const
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
/** Its thousands of rows look like those of the short one. */
const leftOut: readonly ScenarioName[] = ['longHistory']

/** Every screen in both themes, languages and sizes into one folder, with a page that shows them side by side. */
export const takeScreenshots = async (folder: string, only: readonly string[]): Promise<number> => {
  const names = Object.keys(scenarios)
    .filter(isScenario)
    .filter((name) => (only.length === 0 ? !leftOut.includes(name) : only.includes(name)))
  if (only.length === 0) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const screens = await openScreens()
  const shots: Shot[] = []
  try {
    for (const [index, name] of names.entries()) {
      shots.push(...(await shootScreen(screens, folder, name)))
      console.log(`${index + 1} of ${names.length}: ${name}`)
    }
    if (only.length === 0)
      for (const language of languages) shots.push(await shootReport(screens, folder, language))
  } finally {
    await screens.close()
  }
  await writeFile(join(folder, 'index.html'), contactSheet(shots))
  return shots.length
}

const shootScreen = async (
  screens: Screens,
  folder: string,
  name: ScenarioName,
): Promise<readonly Shot[]> => {
  const { page, change } = await screens.open(name)
  const shots: Shot[] = []
  // One page for all of them: language and theme change while a screen is shown, and a set need not be played again.
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const language of languages)
      for (const theme of themes) {
        await change({ language, theme })
        const file = [name, language, theme, size.width, 'png'].join('.')
        await page.screenshot({ path: join(folder, file), animations: 'disabled' })
        shots.push({ file, name, look: `${language} ${theme} ${size.width}×${size.height}` })
      }
  }
  await screens.leave(page)
  return shots
}

const shootReport = async (screens: Screens, folder: string, language: Language): Promise<Shot> => {
  const page = await screens.blank({ width: 900, height: 1280 })
  const words = reportWordsIn[language]
  const fonts = await readReportFonts()
  await page.setContent(renderReportHtml(mixedSet.report, { words, paper: 'a4', fonts }))
  const file = `report.${language}.png`
  await page.screenshot({ path: join(folder, file), fullPage: true })
  await page.context().close()
  return { file, name: 'report', look: language }
}
