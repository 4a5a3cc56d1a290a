import { mapJoints } from '#core/body/mapJoints.ts'
import type { JointName, PersonFrame, WorldPoint } from '#core/body/poseFrame.ts'
import { steadySides } from '#core/body/steadySides.ts'
import { swapSides, swapUpperBody } from '#core/body/swapSides.ts'
import { forBothSides } from '#core/side.ts'
import { metres } from '#core/units.ts'

export type SettledSides = {
  readonly person: PersonFrame
  /** True when picture and 3D guess both say that the names settled on so far are wrong. */
  readonly doubted: boolean
}

/**
 * B1, B5: names that stay on their legs, and a 3D guess that fits them. The guess knows which side is left without the
 * names: it is to the left of where the feet point. Two of three witnesses decide: names, picture, guess.
 */
export const settleSides = (frame: PersonFrame, previous: PersonFrame | null): SettledSides => {
  const steady = steadySides(turnGuessRound(frame), previous)
  if (!contradicts(steady)) return settled(steady)
  if (showsFront(steady)) return settled(flipDepth(steady))
  if (!showsFront(swapSides(steady))) return settled(steady)
  return previous === null ? settled(swapSides(steady)) : { person: steady, doubted: true }
}

const settled = (person: PersonFrame): SettledSides => ({ person: matchUpperBody(person), doubted: false })

/** Metres between the hips in the guess, and shares of the picture's height in the picture, from which their order is clear. */
const clearInGuess = 0.05
const clearInPicture = 0.02

/** The guess's left hip on the picture's other side: the guess looks at the person from behind the picture. */
const turnGuessRound = (frame: PersonFrame): PersonFrame => {
  const inGuess = frame.world.left.hip.x - frame.world.right.hip.x
  const inPicture = hipsApart(frame)
  if (Math.abs(inGuess) < clearInGuess || Math.abs(inPicture) < clearInPicture) return frame
  return inGuess * inPicture > 0
    ? frame
    : changeGuess(frame, ({ x, y, z }) => ({ x: metres(-x), y, z: metres(-z) }))
}

/** The other pose with the same picture: near is far. */
const flipDepth = (frame: PersonFrame): PersonFrame =>
  changeGuess(frame, ({ x, y, z }) => ({ x, y, z: metres(-z) }))

/**
 * Sine of the angle from where the feet point to where the left hip lies, seen from above. 0.90 or more in every frame of the
 * 17 known recordings.
 */
const contradicts = ({ world }: PersonFrame): boolean => {
  const hips = across(world, 'hip')
  const feet = forBothSides((side) => ({
    x: world[side].toe.x - world[side].heel.x,
    z: world[side].toe.z - world[side].heel.z,
  }))
  const forward = { x: feet.left.x + feet.right.x, z: feet.left.z + feet.right.z }
  const lengths = Math.hypot(hips.x, hips.z) * Math.hypot(forward.x, forward.z)
  return lengths > 0 && (hips.z * forward.x - hips.x * forward.z) / lengths < -clearlyWrong
}
const clearlyWrong = 0.5

/** People facing the camera have their left on the picture's right. */
const showsFront = (frame: PersonFrame): boolean => hipsApart(frame) >= clearInPicture

const hipsApart = ({ image, size }: PersonFrame): number =>
  (image.left.hip.x - image.right.hip.x) / size.height

/** Nobody's shoulders are turned by more than a right angle against the hips. */
const matchUpperBody = (frame: PersonFrame): PersonFrame => {
  const hips = across(frame.world, 'hip')
  const shoulders = across(frame.world, 'shoulder')
  return hips.x * shoulders.x + hips.z * shoulders.z < 0 ? swapUpperBody(frame) : frame
}

const across = (world: PersonFrame['world'], joint: JointName) => ({
  x: world.left[joint].x - world.right[joint].x,
  z: world.left[joint].z - world.right[joint].z,
})

const changeGuess = (frame: PersonFrame, change: (point: WorldPoint) => WorldPoint): PersonFrame => ({
  ...frame,
  world: forBothSides((side) => mapJoints(frame.world[side], change)),
})
