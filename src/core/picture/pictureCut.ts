import type { Cut, Figure } from '#core/picture/figure.ts'
import { coverEdges, type HeadCover } from '#core/picture/headCover.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'
import { sides } from '#core/side.ts'

/** The person and little more: the less of a room and of others is kept, the better. Null when too small to see. */
export const pictureCut = ({ size, nose, image }: Figure, head: HeadCover): Cut | null => {
  const points = [nose, ...sides.flatMap((side) => Object.values(image[side]))].filter(
    ({ x, y, visibility }) =>
      visibility >= pictureThresholds.drawnFrom.value &&
      x >= 0 &&
      y >= 0 &&
      x <= size.width &&
      y <= size.height,
  )
  const covered = coverEdges(head)
  const xs = [...points.map(({ x }) => Number(x)), ...covered.xs]
  const ys = [...points.map(({ y }) => Number(y)), ...covered.ys]
  const tall = Math.max(...ys) - Math.min(...ys)
  const { roomAbove, roomBelow, roomBeside, narrowest } = pictureThresholds
  const left = Math.max(0, Math.floor(Math.min(...xs) - roomBeside.value * tall))
  const right = Math.min(size.width, Math.ceil(Math.max(...xs) + roomBeside.value * tall))
  const top = Math.max(0, Math.floor(Math.min(...ys) - roomAbove.value * tall))
  const bottom = Math.min(size.height, Math.ceil(Math.max(...ys) + roomBelow.value * tall))
  const cut = { left, top, width: right - left, height: bottom - top }
  return cut.width >= narrowest.value && cut.height >= narrowest.value ? cut : null
}
