import { expect, test } from 'vitest'
import { differences, find, findPlain, plain } from '#tests/core/robustness/findings.ts'
import { changeImage } from '#tests/fixtures/alteredPoses.ts'

const clip = plain('anna_y0_desk')
const was = findPlain('anna_y0_desk')

/** The middle of the picture, as an upright phone sees it. */
const cutTo = (width: number) =>
  changeImage(clip, ({ width: whole }) => ([x, y, z, visibility]) => [
    (x * whole - (whole - width) / 2) / width,
    y,
    z,
    visibility,
  ]).map((pose) => ({ ...pose, width }))

test('[K1, D2] an upright picture of the same squats reads the same, depth within 5°', () => {
  const is = find(cutTo(360))
  expect(differences(was, is, 1)).toEqual([])
  is.reps.forEach((rep, order) =>
    expect(Math.abs((rep.depth_deg ?? 0) - (was.reps[order]?.depth_deg ?? 0))).toBeLessThan(5),
  )
})

test.each([
  ['tiny', 0.1],
  ['huge', 10],
])('[K1] a %s picture of the same squats reads the same', (_what, times) => {
  const scaled = clip.map((pose) => ({ ...pose, width: pose.width * times, height: pose.height * times }))
  expect(differences(was, find(scaled), 0.1)).toEqual([])
})
