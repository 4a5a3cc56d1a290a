import { aheadOfToe } from '#core/legModel/aheadOfToe.ts'
import { directionOf, project } from '#core/legModel/camera.ts'
import { along } from '#core/legModel/vector.ts'
import { sides } from '#core/side.ts'
import { radiansFromDegrees, degrees } from '#core/units.ts'
import { buildPerson } from '#tests/core/legModel/modelledPerson.ts'
import { expect, test } from 'vitest'

const cone = { ahead: 0.75, height: 0.65, radius: 0.22 }

test.each([
  ['facing the camera', {}],
  ['turned by 25°', { yaw: radiansFromDegrees(degrees(25)) }],
  ['before a camera that looks down', { pitch: radiansFromDegrees(degrees(-12)) }],
  ['with toes far out', { toeOutLeft: 0.6, toeOutRight: 0.6 }],
])('the cone of somebody %s stands on the floor line through ankle and second toe', (_, body) => {
  const scene = buildPerson(body)
  for (const side of sides) {
    const { base, top } = aheadOfToe({ scene }, side, cone)
    const { toeTip, forward } = scene.legs[side]
    // Back from the picture to the floor at the toe's height: the ray through the base meets the line again.
    const ray = directionOf({ ...scene.camera, sineRoll: 0, cosineRoll: 1 }, base)
    const reach = toeTip[1] / ray[1]
    const [x, z] = [ray[0] * reach - toeTip[0], ray[2] * reach - toeTip[2]]
    expect(Math.hypot(x, z)).toBeCloseTo(cone.ahead, 6)
    expect(x * forward[2] - z * forward[0]).toBeCloseTo(0, 6)
    // Nearer than the toe, so lower in the picture; and upright.
    expect(base.y).toBeGreaterThan(project(scene.camera, toeTip).y)
    expect(top.y).toBeLessThan(base.y)
    // Perspective: the second half of the way looks longer than the first.
    const half = project(scene.camera, along(toeTip, forward, cone.ahead / 2, [0, 0, 0], 0, 0))
    const toe = project(scene.camera, toeTip)
    expect(Math.hypot(base.x - half.x, base.y - half.y)).toBeGreaterThan(
      Math.hypot(half.x - toe.x, half.y - toe.y),
    )
  }
})
