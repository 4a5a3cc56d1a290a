import type { ImagePoint, JointName, Joints } from '#core/body/poseFrame.ts'
import type { Figure } from '#core/picture/figure.ts'
import { pixels, share } from '#core/units.ts'

/** Somebody facing the camera in a picture of 640 × 480, some 1.9 pixels to the centimetre. Made up by hand. */
const places: Readonly<Record<JointName, readonly [aside: number, y: number]>> = {
  ear: [14, 90],
  shoulder: [35, 140],
  elbow: [45, 190],
  wrist: [50, 235],
  hip: [20, 235],
  knee: [25, 320],
  ankle: [25, 400],
  heel: [24, 408],
  toe: [28, 415],
}

const point = (x: number, y: number, visibility = 0.99): ImagePoint => ({
  x: pixels(x),
  y: pixels(y),
  visibility: share(visibility),
})

/** `unseen` joints are guesses of the model on both sides. */
export const standingFigure = (unseen: readonly (JointName | 'nose')[] = []): Figure => {
  const joint = (name: JointName, direction: 1 | -1) =>
    point(320 + direction * places[name][0], places[name][1], unseen.includes(name) ? 0.1 : 0.99)
  const side = (direction: 1 | -1): Joints<ImagePoint> => ({
    ear: joint('ear', direction),
    shoulder: joint('shoulder', direction),
    elbow: joint('elbow', direction),
    wrist: joint('wrist', direction),
    hip: joint('hip', direction),
    knee: joint('knee', direction),
    ankle: joint('ankle', direction),
    heel: joint('heel', direction),
    toe: joint('toe', direction),
  })
  return {
    size: { width: pixels(640), height: pixels(480) },
    nose: point(320, 94, unseen.includes('nose') ? 0.1 : 0.99),
    image: { left: side(1), right: side(-1) },
  }
}
