import { landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { sigmoid } from '#platform/pose/blazepose/sigmoid.ts'

/** Moves a landmark (in shares of the region) to the centre of mass of its heat-map nearby, where that has a clear peak. */
export const refineByHeatmap = (x: number, y: number, heatmap: Float32Array, landmark: number) => {
  const { heatmapSide: side, heatmapReach: reach, heatmapMinimumPeak, landmarksInTensor } = landmarkNetwork
  const column = Math.trunc(x * side)
  const row = Math.trunc(y * side)
  if (column < 0 || column >= side || row < 0 || row >= side) return { x, y }

  let mass = 0
  let peak = 0
  let massX = 0
  let massY = 0
  for (let r = Math.max(0, row - reach); r <= Math.min(side - 1, row + reach); r++) {
    for (let c = Math.max(0, column - reach); c <= Math.min(side - 1, column + reach); c++) {
      const heat = sigmoid(heatmap[(r * side + c) * landmarksInTensor + landmark] ?? 0)
      mass += heat
      massX += c * heat
      massY += r * heat
      peak = Math.max(peak, heat)
    }
  }
  if (peak < heatmapMinimumPeak || mass === 0) return { x, y }
  return { x: massX / mass / side, y: massY / mass / side }
}
