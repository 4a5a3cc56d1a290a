import { answerOverWire } from '#contract/answerOverWire.ts'
import type { Wire } from '#contract/wire.ts'
import { app } from 'electron'
import { appOrigin } from '#electron/appAddress.ts'
import type { AppSite } from '#electron/appSite.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { runAnalyse } from '#electron/cli/runAnalyse.ts'
import { openVideoJob } from '#electron/cli/videoJob.ts'
import { dropWhenQuitting } from '#electron/dropWhenQuitting.ts'
import { openHiddenPage } from '#electron/hiddenPage.ts'
import { answerPages } from '#electron/ipcWire.ts'
import { outsideOf } from '#electron/outside.ts'

/** Runs the analyse command inside the app, where there is an engine to decode videos and to print; ends the app. */
export const runWithoutWindow = async (words: readonly string[], site: AppSite): Promise<void> => {
  // The last hidden page closes before the report is written.
  app.on('window-all-closed', () => {})
  const outside = outsideOf(site)
  // Of many videos each page asks about its own; no other question has an answer, so measuring never opens a database.
  let answers: Wire | null = null
  answerPages((...message) => {
    if (answers === null) throw new Error('A page asked before there was a video')
    return answers(...message)
  })
  const measureVideo: AppAbilities['measureVideo'] = async (path, name, taker, progress) => {
    const job = openVideoJob({ url: site.serveRecording(path), name }, taker, progress.show)
    answers = answerOverWire(job.questions)
    const page = await openHiddenPage(`${appOrigin}/analyse.html`)
    const gone = page.gone.then((why) => ({ kind: 'failed', why: 'pageGone', detail: why }) as const)
    const end = await Promise.race([job.end, gone])
    page.close()
    return end
  }
  const unlessQuitting = dropWhenQuitting((listener) => app.on('before-quit', listener))
  const end = await runAnalyse(words, outside.appVersion, {
    measureVideo: unlessQuitting(measureVideo),
    printPdf: unlessQuitting(outside.printPdf),
  })
  if (end === 'needsApp') throw new Error('The app was asked for what only the app can do, and passed it on')
  app.exit(end)
}
