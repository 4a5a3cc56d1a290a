import type { Host } from '#contract/hostContract.ts'
import { recordTrend } from '#core/record/trendRecord.ts'
import { findSession } from '#electron/host/answers/findSession.ts'
import { exportTarget } from '#electron/host/exportTarget.ts'
import type { Outside } from '#electron/host/outside.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import { suggestedReportName } from '#electron/host/suggestedReportName.ts'

/** Charts, tables and their words are a third of the program: read when the first report is asked for, not before the window. */
const reportWriter = () => import('#electron/host/report/writeReport.ts')

/** One set as files. */
export const answerReports = (
  storage: Storage,
  outside: Outside,
): Pick<Host, 'exportReport' | 'revealLastExport'> => {
  let lastExport: string | null = null
  const allPoses = (sessionId: number) => {
    const found = storage.read((tables) => tables.poses.between(sessionId, 0, Number.MAX_VALUE))
    return found.kind === 'read' ? found.value : []
  }

  const picturesOf = (sessionId: number) => {
    const found = storage.read((tables) => tables.pictures.load(sessionId))
    return found.kind === 'read' ? found.value : []
  }

  const trendUpTo = (sessionId: number) => {
    const found = storage.read(({ trends }) => trends.upTo(sessionId))
    return found.kind === 'read' ? recordTrend(found.value, (at) => new Date(at).toISOString()) : null
  }

  return {
    exportReport: async ({ session_id, formats, language, paper = 'a4' }) => {
      const found = findSession(storage, session_id)
      if (found.kind === 'missing') return found
      const wanted = [...new Set(formats)]
      const { beginReport } = await reportWriter()
      const trend = trendUpTo(session_id)
      const report = beginReport(trend === null ? found.report : { ...found.report, trend }, {
        formats: wanted,
        language,
        paper,
        printPdf: outside.printPdf,
        readPoses: () => allPoses(session_id),
        pictures: picturesOf(session_id),
      })
      const chosenPath = await outside.chooseSavePath(
        suggestedReportName(found.report.recorded_at),
        wanted,
        language,
      )
      if (chosenPath === null) return { kind: 'cancelled' }
      const answer = await report.write(exportTarget(chosenPath, wanted))
      if (answer.kind === 'saved') lastExport = answer.paths[0] ?? null
      return answer
    },
    revealLastExport: async () => {
      if (lastExport !== null) outside.reveal(lastExport)
      return {}
    },
  }
}
