import type { ImagePoint, Joints, PersonFrame, WorldPoint } from '#core/body/poseFrame.ts'
import type { Placed } from '#core/geometry/plane.ts'
import { plantedLandmarks, squattingLandmarks, standingLandmarks } from '#core/legModel/legLandmarks.ts'
import { centre, setUpPriors } from '#core/legModel/legModelPriors.ts'
import { flexionOf, poseLegs, thighLengthOf } from '#core/legModel/legPose.ts'
import { arrangeScene, type LegScene } from '#core/legModel/legScene.ts'
import { guessPose } from '#core/legModel/guessSetUp.ts'
import { mapParameters, type SetUpParameters } from '#core/legModel/setUpParameters.ts'
import { forBothSides, type BothSides, type Side } from '#core/side.ts'
import { metres, milliseconds, pixels, radiansFromDegrees, degrees, share } from '#core/units.ts'

const size = { width: pixels(640), height: pixels(480) }

/** Somebody built as the priors say unless told otherwise, five and a half shins before the camera, ankles well below its axis. */
export const buildPerson = (overrides: Partial<SetUpParameters>): LegScene =>
  arrangeScene(
    {
      ...mapParameters((name) => setUpPriors[name].mean),
      logStance: Math.log(0.75),
      standY: -1.2,
      standZ: -5.6,
      ...overrides,
    },
    size,
  )

/** Standing frames and then one squat whose knees move inward with depth; angles in degrees, inward is positive. */
export const squatFrames = (
  scene: LegScene,
  startsAt: number,
  depth: number,
  inward: BothSides<number>,
): PersonFrame[] =>
  Array.from({ length: 21 }, (_, index) => {
    const bent = Math.sin((Math.PI * index) / 20) ** 2
    return squatFrame(
      scene,
      startsAt + index * 100,
      5 + (depth - 5) * bent,
      forBothSides((side) => inward[side] * bent),
    )
  })

export const standingFrames = (scene: LegScene, startsAt: number): PersonFrame[] =>
  Array.from({ length: 8 }, (_, index) => standingFrame(scene, startsAt + index * 100))

const standingFrame = (scene: LegScene, at: number): PersonFrame => {
  const values = poseAt(scene, standingFlexion, { left: 0, right: 0 })
  return frameOf(
    scene,
    at,
    standingLandmarks(scene, poseLegs(scene, values)),
    plantedLandmarks(scene).shoulders,
    'toe',
  )
}

/** Degrees; nobody's knee is quite straight. */
const standingFlexion = 14

export const squatFrame = (
  scene: LegScene,
  at: number,
  flexion: number,
  inward: BothSides<number>,
): PersonFrame => {
  if (flexion < standingFlexion) return standingFrame(scene, at)
  const values = poseAt(scene, flexion, inward)
  const { legs, shoulders } = squattingLandmarks(scene, values, poseLegs(scene, values))
  return frameOf(scene, at, legs, shoulders, 'halfBentToe')
}

/** Eight pose values: pelvis so that flexion and thighs are right on average, then each thigh exactly, the knees as far inward as asked. */
export const poseAt = (scene: LegScene, flexion: number, inward: BothSides<number>): readonly number[] => {
  const bend = radiansFromDegrees(degrees(flexion))
  const sine = forBothSides((side) => Math.sin(radiansFromDegrees(degrees(inward[side]))))
  const start = guessPose(scene.parameters, bend, 0)
    .with(1, sine.left)
    .with(3, sine.right)
    .with(7, (0.5 * flexion) / 90)
  return withStraightThighs(scene, withPelvis(scene, start, bend))
}

/** Moves the pelvis up and back until both legs' mean flexion and thigh length are right: Newton in two unknowns. */
const withPelvis = (scene: LegScene, start: readonly number[], bend: number): readonly number[] => {
  const [, , , , x = 0, y = 0, z = 0] = start
  const [right, , toward] = scene.pelvisForward
  const place = (rise: number, forward: number) =>
    start
      .with(4, x + right * forward)
      .with(5, y + rise)
      .with(6, z + toward * forward)
  const miss = (rise: number, forward: number) => {
    const values = place(rise, forward)
    const { left, right: other } = poseLegs(scene, values)
    const flexions = flexionOf(scene, 'left', left) + flexionOf(scene, 'right', other)
    return [flexions / 2 - bend, (thighLengthOf(left) + thighLengthOf(other)) / 2 - scene.thigh] as const
  }
  let rise = 0
  let forward = 0
  for (let step = 0; step < 15; step++) {
    const [a, b] = miss(rise, forward)
    const [aRise, bRise] = miss(rise + 1e-6, forward)
    const [aForward, bForward] = miss(rise, forward + 1e-6)
    const [p, q, r, s] = [
      (aRise - a) / 1e-6,
      (aForward - a) / 1e-6,
      (bRise - b) / 1e-6,
      (bForward - b) / 1e-6,
    ] as const
    const determinant = p * s - q * r
    rise -= (s * a - q * b) / determinant
    forward -= (p * b - r * a) / determinant
  }
  return place(rise, forward)
}

/** Moves each knee forward or back until its thigh has the body's length: Newton with a numeric slope. */
const withStraightThighs = (scene: LegScene, values: readonly number[]): readonly number[] => {
  const fit = (current: readonly number[], side: Side, index: number): readonly number[] => {
    const excess = (trial: readonly number[]) => thighLengthOf(poseLegs(scene, trial)[side]) - scene.thigh
    let found = current
    for (let step = 0; step < 20; step++) {
      const here = found[index] ?? 0
      const slope = (excess(found.with(index, here + 1e-6)) - excess(found)) / 1e-6
      if (Math.abs(slope) < 1e-3) return found
      found = found.with(index, here - excess(found) / slope)
    }
    return found
  }
  return fit(fit(values, 'left', 0), 'right', 2)
}

const point = ({ x, y }: Placed): ImagePoint => ({ x: pixels(x), y: pixels(y), visibility: share(1) })

const frameOf = (
  scene: LegScene,
  at: number,
  legs: BothSides<{ readonly knee: Placed; readonly hip: Placed }>,
  shoulders: Placed,
  tip: 'toe' | 'halfBentToe',
): PersonFrame => {
  const { feet } = plantedLandmarks(scene)
  return {
    kind: 'person',
    model: 'full',
    at: milliseconds(at),
    size,
    nose: point({ x: shoulders.x, y: shoulders.y - 40 }),
    image: forBothSides((side): Joints<ImagePoint> => {
      const shoulder = point({ x: shoulders.x + (side === 'left' ? 30 : -30), y: shoulders.y })
      const { ankle, [tip]: toe } = feet[side]
      return {
        shoulder,
        elbow: shoulder,
        wrist: shoulder,
        ear: shoulder,
        hip: point(legs[side].hip),
        knee: point(legs[side].knee),
        ankle: point(ankle),
        toe: point(toe),
        heel: point({ x: ankle.x, y: ankle.y + 5 }),
      }
    }),
    world: forBothSides((side) => worldGuess(scene, side)),
    picture: null,
  }
}

/** BlazePose's own 3D guess as far as the model uses it: the direction of body and feet, with the known bias. */
const worldGuess = ({ parameters, legs }: LegScene, side: Side): Joints<WorldPoint> => {
  const yaw = parameters.worldYawBias + centre.worldYawResponse * parameters.yaw
  const out = side === 'left' ? 0.15 : -0.15
  const body: WorldPoint = { x: metres(out * Math.cos(yaw)), y: metres(0), z: metres(-out * Math.sin(yaw)) }
  const azimuth = legs[side].azimuth + parameters.worldFootBias
  const heel: WorldPoint = { x: metres(0), y: metres(0.8), z: metres(0) }
  const toe: WorldPoint = {
    x: metres(0.2 * Math.sin(azimuth)),
    y: metres(0.8),
    z: metres(-0.2 * Math.cos(azimuth)),
  }
  return {
    shoulder: body,
    elbow: body,
    wrist: body,
    hip: body,
    knee: body,
    ankle: body,
    ear: body,
    heel,
    toe,
  }
}
