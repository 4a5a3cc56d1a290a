import { mean } from '#core/geometry/statistics.ts'
import { historyThresholds } from '#core/history/historyThresholds.ts'
import { type Change, judgeChange } from '#core/history/judgeChange.ts'
import { type SetReading, setReading } from '#core/history/setReading.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

/** `less` and `more` are changes larger than the noise; null where a set has no number. */
export type DepthChange = {
  readonly kind: 'less' | 'more' | 'noChange' | 'cantTell'
  readonly before: number | null
  readonly after: number | null
  readonly noise: number
}

export type LegComparison =
  | Change
  | {
      readonly kind: 'cantTell'
      readonly before: SetReading | null
      readonly after: SetReading | null
    }

export type SetComparison = {
  readonly legs: BothSides<LegComparison>
  /** Means over the reps, degrees. */
  readonly depth: DepthChange
  /** What makes the sets hard to compare, because it moves the numbers by itself. */
  readonly setUp: readonly SetUpDifference[]
}

export type SetUpDifference = 'turned' | 'source' | 'cameraPlace' | 'engine' | 'unknownView'

export const compareTwoSets = (before: FormReport, after: FormReport): SetComparison => ({
  legs: forBothSides((side) => compareLegs(readingOf(before.reps, side), readingOf(after.reps, side))),
  depth: compareDepth(meanDepth(before.reps), meanDepth(after.reps)),
  setUp: setUpDifferences(before, after),
})

const readingOf = (reps: readonly RepRecord[], side: Side): SetReading | null => {
  const judged = reps.flatMap(({ [side]: leg }) =>
    leg.verdict === 'cant-tell' || leg.knee_inward_deg === null
      ? []
      : [{ angle: leg.knee_inward_deg, error: leg.error_deg ?? thresholds.typicalError.value }],
  )
  return setReading({
    count: judged.length,
    sum: judged.reduce((sum, { angle }) => sum + angle, 0),
    sumOfSquares: judged.reduce((sum, { angle }) => sum + angle ** 2, 0),
    sumOfSquaredErrors: judged.reduce((sum, { error }) => sum + error ** 2, 0),
  })
}

const compareLegs = (before: SetReading | null, after: SetReading | null): LegComparison =>
  before === null || after === null ? { kind: 'cantTell', before, after } : judgeChange(before, after)

const meanDepth = (reps: readonly RepRecord[]): number | null => {
  const depths = reps.flatMap(({ depth_deg }) => depth_deg ?? [])
  return depths.length === 0 ? null : mean(depths)
}

const compareDepth = (before: number | null, after: number | null): DepthChange => {
  const noise = historyThresholds.depthChangeAtLeast.value
  if (before === null || after === null) return { kind: 'cantTell', before, after, noise }
  const change = after - before
  const kind = Math.abs(change) <= noise ? 'noChange' : change < 0 ? 'less' : 'more'
  return { kind, before, after, noise }
}

const setUpDifferences = (before: FormReport, after: FormReport): SetUpDifference[] => {
  const yaws = [before.camera.yaw_deg, after.camera.yaw_deg] as const
  const places = [before.calibration?.camera_place ?? null, after.calibration?.camera_place ?? null]
  const differences: readonly (readonly [SetUpDifference, boolean])[] = [
    ['source', before.source.kind !== after.source.kind],
    ['unknownView', yaws[0] === null || yaws[1] === null],
    [
      'turned',
      yaws.some((yaw) => Math.abs(yaw ?? 0) > thresholds.turnedFrom.value) || turnOf(yaws) > turnThatCounts,
    ],
    ['cameraPlace', places[0] !== null && places[1] !== null && places[0] !== places[1]],
    ['engine', before.source.engine !== after.source.engine],
  ]
  return differences.flatMap(([name, differs]) => (differs ? [name] : []))
}

const turnThatCounts = historyThresholds.turnThatCounts.value
const turnOf = ([before, after]: readonly [number | null, number | null]) =>
  before === null || after === null ? 0 : Math.abs(after - before)
