import { curveInward } from '#core/record/curveInward.ts'
import { mean } from '#core/geometry/statistics.ts'
import type { CurveRecord, RepRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

/** A rep's drift at one of the steps between standing and its own lowest point, so that reps can be averaged. */
export type DriftAtDepth = { readonly depth: number; readonly inward: number | null }

/** Steps per rep: finer than depth is known, as fine as the curve that a rep keeps. */
const steps = 48

/** At each depth the larger of going down and coming up, so that a knee that falls in on the way up still shows. */
export const driftByDepth = (rep: RepRecord, side: Side): readonly DriftAtDepth[] => {
  const { curve } = rep
  if (curve.length === 0) return []
  const deepest = Math.max(...curve.map((point) => point.depth_deg))
  const turn = curve.findIndex((point) => point.depth_deg === deepest)
  const down = curve.slice(0, turn + 1)
  const up = curve.slice(turn).toReversed()
  return Array.from({ length: steps + 1 }, (_, step) => {
    const depth = step === steps ? deepest : (deepest * step) / steps
    return { depth, inward: larger(driftAt(down, depth, side), driftAt(up, depth, side)) }
  })
}

/** The thick line of every chart of a set, on the screen and in the report: the judged reps' mean drift. Empty of fewer than two. */
export const meanDriftOf = (reps: readonly RepRecord[], side: Side): readonly DriftAtDepth[] =>
  meanDrift(
    reps
      .filter((rep) => rep[side].verdict !== 'cant-tell' && rep.curve.length > 0)
      .map((rep) => driftByDepth(rep, side)),
  )

/** The mean at each step of the way down; null where fewer than two reps, or less than half of them, were seen. */
const meanDrift = (lines: readonly (readonly DriftAtDepth[])[]): readonly DriftAtDepth[] => {
  if (lines.length < 2) return []
  return (lines[0] ?? []).map((_, step) => {
    const seen = lines.flatMap((line) => {
      const point = line[step]
      return point && point.inward !== null ? [{ depth: point.depth, inward: point.inward }] : []
    })
    const enough = seen.length >= 2 && seen.length >= lines.length / 2
    return {
      depth: mean(lines.map((line) => line[step]?.depth ?? 0)),
      inward: enough ? mean(seen.map((point) => point.inward)) : null,
    }
  })
}

/** Linear between the two samples that enclose the depth; null when either was not seen. */
const driftAt = (branch: readonly CurveRecord[], depth: number, side: Side): number | null => {
  const after = branch.findIndex((point) => point.depth_deg >= depth)
  const next = branch[after]
  if (!next) return null
  const to = curveInward(next, side)
  if (next.depth_deg === depth) return to
  const before = branch[after - 1]
  const from = before ? curveInward(before, side) : null
  if (!before || from === null || to === null) return null
  return from + ((to - from) * (depth - before.depth_deg)) / (next.depth_deg - before.depth_deg)
}

const larger = (down: number | null, up: number | null) =>
  down === null || up === null ? (down ?? up) : Math.max(down, up)
