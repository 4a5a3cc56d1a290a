import type { AnalyseArguments } from '#electron/cli/analyseArguments.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { measureRecording } from '#electron/cli/measureRecording.ts'
import type { Recording } from '#electron/cli/openRecording.ts'
import type { Progress } from '#electron/cli/progress.ts'
import { unknownReps } from '#electron/cli/unknownReps.ts'
import type { VideoJobEnd } from '#electron/cli/videoJob.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import { buildReport } from '#core/report/buildReport.ts'
import type { FormReport } from '#core/record/formReport.ts'
import type { AnalysisResult } from '#core/record/analysis.ts'

export type Readable = Exclude<Recording, { kind: 'unreadable' }>

export type Measured =
  | {
      readonly kind: 'measured'
      readonly report: FormReport
      readonly pictures: readonly RepPicture[]
      /** Otherwise that there are no reps says nothing of squats. */
      readonly anybodySeen: boolean
    }
  | Extract<VideoJobEnd, { kind: 'failed' }>

/** One recording from its first frame to its report. `app` is null in plain Node, where only landmarks are measured. */
export const measureInput = async (
  recording: Readable,
  {
    mirrored,
    cameraPlace,
    knownGood,
    pictures,
  }: Pick<AnalyseArguments, 'mirrored' | 'cameraPlace' | 'knownGood' | 'pictures'>,
  {
    appVersion,
    app,
    progress,
  }: {
    readonly appVersion: string
    readonly app: AppAbilities | null
    readonly progress: Pick<Progress, 'show'>
  },
): Promise<Measured> => {
  const measuring = measureRecording({ mirrored, cameraPlace, knownGood, pictures })
  const measured = (engine: string | null, made: readonly RepPicture[]): Measured => ({
    kind: 'measured',
    report: describeReport(recording, measuring.finish(), engine, appVersion, made),
    pictures: made,
    anybodySeen: measuring.sawAnybody(),
  })
  if (recording.kind === 'landmarks') {
    const total = recording.poses.at(-1)?.at ?? 0
    for (const pose of recording.poses) {
      measuring.take([pose])
      progress.show(pose.at, total)
    }
    return measured(null, [])
  }
  if (app === null) throw new Error('A video needs the app')
  const taker = { take: measuring.take, pictures: measuring.pictures, flipped: mirrored }
  const end = await app.measureVideo(recording.path, recording.name, taker, progress)
  if (end.kind === 'failed') return end
  const made = measuring.pictures().flatMap(({ record, figure }, place) => {
    const jpeg = end.jpegs[place] ?? null
    return jpeg === null ? [] : [{ ...record, figure, jpeg_base64: jpeg }]
  })
  return measured(end.engine, made)
}

/** A report that calls a rep good has to have that rep. */
const withoutUnknown = ({ calibration, reps }: Pick<AnalysisResult, 'calibration' | 'reps'>) => {
  const unknown = unknownReps({ reps }, calibration.known_good_reps)
  return {
    ...calibration,
    known_good_reps: calibration.known_good_reps.filter((number) => !unknown.includes(number)),
  }
}

const describeReport = (
  { kind, name }: Readable,
  { durationMs, framesTotal, framesMeasured, ...found }: AnalysisResult,
  engine: string | null,
  appVersion: string,
  pictures: readonly RepPicture[],
): FormReport =>
  buildReport({
    app_version: appVersion,
    recorded_at: null,
    source: {
      kind,
      name: name.slice(0, 255),
      duration_ms: durationMs,
      frames_total: framesTotal,
      frames_measured: framesMeasured,
      engine,
    },
    camera: found.camera,
    calibration: withoutUnknown(found),
    reps: found.reps,
    warnings: found.warnings,
    dropped: found.dropped,
    ...(pictures.length === 0
      ? {}
      : { pictures: pictures.map(({ rep, at_ms, face }) => ({ rep, at_ms, face })) }),
  })
