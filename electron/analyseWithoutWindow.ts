import { app } from 'electron'
import { answerOverWire } from '#contract/answerOverWire.ts'
import { appOrigin } from '#electron/appAddress.ts'
import type { AppSite } from '#electron/appSite.ts'
import { type AppAbilities, runAnalyse } from '#electron/cli/runAnalyse.ts'
import { openVideoJob } from '#electron/cli/videoJob.ts'
import { openHiddenPage } from '#electron/hiddenPage.ts'
import { answerPages } from '#electron/ipcWire.ts'
import { printPdf } from '#electron/printPdf.ts'

/** The word that asks the app to measure a recording without a window; the command's own words follow it. */
export const ANALYSE_WORD = '--analyse'

/** Runs the analyse command inside the app, where a browser engine can decode, measure and print. Returns its exit code. */
export const analyseWithoutWindow = async (site: AppSite, words: readonly string[]): Promise<number> => {
  const end = await runAnalyse(words, app.getVersion(), {
    measureVideo: (path, name, take, progress) => measureVideo(site, path, name, take, progress),
    printPdf: (html) => printPdf(site, html),
  })
  return end === 'needsApp' ? 1 : end
}

const measureVideo = async (
  site: AppSite,
  ...[path, name, take, progress]: Parameters<AppAbilities['measureVideo']>
): ReturnType<AppAbilities['measureVideo']> => {
  const job = openVideoJob({ url: site.serveRecording(path), name }, take, progress.show)
  // No other question has an answer here: measuring without a window never touches the user's history.
  answerPages(answerOverWire(job.questions))
  const page = await openHiddenPage(`${appOrigin}/analyse.html`)
  const died = page.gone.then(() => ({
    kind: 'failed' as const,
    detail: `Measuring ${name} broke off: the page that measures it is gone.`,
  }))
  const end = await Promise.race([job.end, died])
  page.close()
  return end
}
