import { samePersonHips } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Detection } from '#platform/pose/blazepose/decodeDetections.ts'

/** How many different people there are among merged detections. */
export const countPeople = (merged: readonly Detection[]) => {
  const people: Detection[] = []
  for (const detection of merged) {
    if (!people.some((person) => isSamePerson(person, detection))) people.push(detection)
  }
  return people.length
}

/** One person now and then yields two boxes that hardly overlap, but their hips coincide. */
const isSamePerson = (one: Detection, other: Detection) => {
  const [, , , , x = 0, y = 0] = one.values
  const [, , , , u = 0, v = 0] = other.values
  return Math.hypot(u - x, v - y) < samePersonHips * Math.max(bodyRadius(one), bodyRadius(other))
}

const bodyRadius = ({ values: [, , , , hipX = 0, hipY = 0, circleX = 0, circleY = 0] }: Detection) =>
  Math.hypot(circleX - hipX, circleY - hipY)
