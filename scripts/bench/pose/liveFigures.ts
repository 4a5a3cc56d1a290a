import type { ProbeNotes } from './liveProbe.ts'
import { percentile } from '#core/geometry/statistics.ts'

/** What a stretch of a live set came to; times in milliseconds, at the median and at 95 %. */
export type LiveFigures = {
  readonly name: string
  readonly seconds: number
  readonly poses: number
  readonly withPerson: number
  readonly posesPerSecond: number
  /** Of the poses, how many in one the full model found; the rest the lite one. */
  readonly byFull: number
  readonly cameraPerSecond: number
  /** Camera frames that no pose was made of. */
  readonly dropped: number
  readonly inference: Spread
  readonly rest: Spread
  /** From the camera's capture to the pose in the page, and to the overlay's next drawing. Null where the browser tells no capture time. */
  readonly captureToPose: Spread | null
  readonly captureToOverlay: Spread | null
  readonly drawsPerSecond: number
  readonly changesPerSecond: number
  /** Main-thread tasks of more than 50 ms, as browsers count them. */
  readonly longTasks: { readonly count: number; readonly longest: number }
}
export type Spread = { readonly median: number; readonly p95: number }

export const liveFigures = (name: string, notes: ProbeNotes, from: number, until: number): LiveFigures => {
  const during = (time: number) => time >= from && time < until
  const poses = notes.poses.filter(({ heard }) => during(heard))
  const pictures = notes.pictures.filter(({ shown }) => during(shown))
  const draws = notes.draws.filter(during)
  const tasks = notes.longTasks.filter(({ start }) => during(start))
  const seconds = (until - from) / 1000
  const offset = clockOffset(notes)
  const span = (poses.at(-1)?.at ?? 0) - (poses[0]?.at ?? 0)
  const cameraPerSecond = rateOf(pictures.map(({ mediaTime }) => mediaTime))

  return {
    name,
    seconds,
    poses: poses.length,
    withPerson: poses.filter(({ found }) => found).length,
    posesPerSecond: rateOf(poses.map(({ heard }) => heard)),
    byFull: poses.filter(({ model }) => model === 'full').length / poses.length,
    cameraPerSecond,
    dropped: Math.max(0, Math.round((span * cameraRate) / 1000) + 1 - poses.length),
    inference: spreadOf(poses.map(({ inference }) => inference)),
    rest: spreadOf(poses.map(({ rest }) => rest)),
    captureToPose: offset === null ? null : spreadOf(poses.map(({ heard, at }) => heard - at - offset)),
    captureToOverlay:
      offset === null
        ? null
        : spreadOf(
            poses.flatMap(({ heard, at }) => {
              const drawn = draws.find((time) => time >= heard)
              return drawn === undefined ? [] : [drawn - at - offset]
            }),
          ),
    drawsPerSecond: draws.length / seconds,
    changesPerSecond: notes.changes / seconds,
    longTasks: { count: tasks.length, longest: Math.max(0, ...tasks.map(({ lasted }) => lasted)) },
  }
}

/** Frames a second of the fake camera, shown or not. */
const cameraRate = 30

/**
 * From the clock of the frames' timestamps to the page's. The frame taken up soonest tells it but for its way to the
 * worker; the capture times that the video element tells of the same frames take that out. Null where it tells none.
 */
const clockOffset = ({ poses, pictures }: ProbeNotes): number | null => {
  const captures = pictures.flatMap(({ captured }) => (captured === null ? [] : [captured]))
  if (captures.length === 0 || poses.length === 0) return null
  const takenUp = poses.map(({ heard, inference, rest, at }) => heard - inference - rest - at)
  const rough = takenUp.reduce((least, each) => Math.min(least, each), Infinity)
  const ways = poses.map(({ at }) =>
    captures.reduce(
      (nearest, each) => (Math.abs(each - at - rough) < Math.abs(nearest) ? each - at - rough : nearest),
      Infinity,
    ),
  )
  return rough + percentile(ways, 0.5)
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: percentile(values, 0.5),
  p95: percentile(values, 0.95),
})

const rateOf = (times: readonly number[]) => {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0)
  return span <= 0 ? 0 : ((times.length - 1) * 1000) / span
}
