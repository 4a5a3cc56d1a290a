import { type BothSides, sides } from '#core/side.ts'
import { scaleLinear } from 'd3-scale'

/** Size of one knee's chart in units of its drawing, and the room around the plot. */
export const trendSize = { width: 500, height: 214, top: 14, bottom: 30, left: 38, right: 56 } as const

/** At least this much is shown, so that noise does not look like a mountain. */
const leastRange = { outward: -2, inward: 14 } as const
/** Nothing is drawn past these; a whisker that goes beyond is cut. */
const mostRange = { outward: -14, inward: 32 } as const

type Points = readonly { readonly at: number; readonly mean: number }[]

/** Both knees share one range of angles and of time. */
export const trendScales = (trends: BothSides<{ readonly points: Points }>) => {
  const points = sides.flatMap((side) => trends[side].points)
  const times = points.map((point) => point.at)
  const means = points.map((point) => point.mean)
  const { width, height, top, bottom, left, right } = trendSize
  return {
    x: scaleLinear()
      .domain([Math.min(...times), Math.max(...times)])
      .range([left, width - right]),
    y: scaleLinear()
      .domain([
        Math.max(mostRange.outward, Math.min(leastRange.outward, ...means.map((mean) => mean - 2))),
        Math.min(mostRange.inward, Math.max(leastRange.inward, ...means.map((mean) => mean + 2))),
      ])
      .range([height - bottom, top])
      .clamp(true),
  }
}

export type TrendScales = ReturnType<typeof trendScales>
