import { project } from '#core/legModel/camera.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { along, plus } from '#core/legModel/vector.ts'
import type { Placed } from '#core/geometry/plane.ts'
import type { Side } from '#core/side.ts'

/** A small upright thing on the floor, as it appears in the picture. Pixels. */
export type OnFloor = { readonly base: Placed; readonly top: Placed; readonly edge: Placed }

/**
 * A spot on the floor on the line from ankle through second toe, so many shin lengths ahead of the toe's tip; `height` above
 * and `radius` beside it. The knee that points there stays over the toe.
 */
export const aheadOfToe = (
  { scene }: Pick<PreparedSetUp, 'scene'>,
  side: Side,
  { ahead, height, radius }: { readonly ahead: number; readonly height: number; readonly radius: number },
): OnFloor => {
  const { toeTip, forward, outward } = scene.legs[side]
  const spot = along(toeTip, forward, ahead, outward, 0, 0)
  return {
    base: project(scene.camera, spot),
    top: project(scene.camera, plus(spot, [0, height, 0])),
    edge: project(scene.camera, plus(spot, [radius, 0, 0])),
  }
}
