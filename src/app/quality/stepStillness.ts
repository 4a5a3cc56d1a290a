import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import type { Milliseconds } from '#core/units.ts'

/** Since when nobody has moved, and where the body was then. */
export type Stillness = { readonly since: Milliseconds; readonly place: readonly RawLandmark[] | null }

/** Share of the picture. Landmarks of someone standing still tremble by half of it; a squat's start passes it in 0.1 s. */
const movement = 0.02
/** Milliseconds. Longer than anyone rests upright between two squats of a set. */
const stillAfter = 20_000
/** Nose, wrists, hips, knees and ankles in BlazePose's order: whoever starts anything moves one of them. */
const watched = [0, 15, 16, 23, 24, 25, 26, 27, 28]

export const stepStillness = (before: Stillness | null, { at, person }: RawPose): Stillness => {
  const place = person?.image ?? null
  const moved = before === null || at < before.since || hasMoved(before.place, place)
  return moved ? { since: at, place } : before
}

export const isStill = (stillness: Stillness | null, at: Milliseconds) =>
  stillness !== null && at - stillness.since >= stillAfter

const hasMoved = (from: Stillness['place'], to: Stillness['place']) => {
  if (from === null || to === null) return from !== to
  return watched.some((landmark) => {
    const [x = 0, y = 0] = from[landmark] ?? []
    const [u = 0, v = 0] = to[landmark] ?? []
    return Math.hypot(u - x, v - y) > movement
  })
}
