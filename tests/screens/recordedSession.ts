import { readPoseRecording } from '#contract/poseRecording.ts'
import { buildReport } from '#core/report/buildReport.ts'
import { closeAnalysis, openAnalysis, stepAnalysis } from '#core/record/analysis.ts'
import type { StoredSession } from '#tests/inMemoryHost.ts'

/** A recording as the app would have stored it: its reps measured, its frames kept. */
export const recordedSession = async (name: string, withoutFrames: boolean): Promise<StoredSession> => {
  const read = readPoseRecording(await (await fetch(`/recordings/${name}.pose.json`)).text())
  if (read.kind === 'unreadable') throw new Error(read.detail)
  const { reps, camera, dropped, warnings, durationMs, framesTotal, framesMeasured } = closeAnalysis(
    read.poses.reduce((analysis, pose) => stepAnalysis(analysis, pose)[0], openAnalysis()),
  )
  return {
    finished: true,
    poses: (withoutFrames ? [] : read.poses).map(({ person, ...pose }) => ({
      ...pose,
      person: person === null ? null : { image: [...person.image], world: [...person.world] },
    })),
    report: buildReport({
      app_version: '0.1.0',
      recorded_at: '2026-11-16T18:42:00+01:00',
      source: {
        kind: 'camera',
        name: 'Built-in camera',
        duration_ms: durationMs,
        frames_total: framesTotal,
        frames_measured: framesMeasured,
        engine: 'LiteRT full, 2 threads',
      },
      camera,
      reps,
      warnings,
      dropped,
    }),
  }
}
