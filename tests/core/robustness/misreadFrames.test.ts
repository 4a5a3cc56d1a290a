import { describe, expect, test } from 'vitest'
import { differences, find, findPlain, plain, plainNames } from '#tests/core/robustness/findings.ts'
import {
  between,
  every,
  type Misreading,
  seeBack,
  swapBody,
  swapLegs,
  swapShins,
  throwBody,
  throwLandmark,
  turnWorld,
} from '#tests/fixtures/misreadPoses.ts'
import { atRate } from '#tests/fixtures/retimedPoses.ts'

/** Degrees: frames that are passed over take their share of a mean with them. */
const most = 1.5

const misreadings: readonly (readonly [string, Misreading])[] = [
  ['the legs are swapped', swapLegs],
  ['the whole body is swapped', swapBody],
  ['front is taken for back', seeBack],
  ['the 3D guess looks from behind', turnWorld],
]
describe.each(plainNames)('%s reads the same', (name) => {
  const clip = plain(name)
  const same = (poses: typeof clip) => expect(differences(findPlain(name), find(poses), most)).toEqual([])

  // The first frame, single ones, a third of a second at the bottom, and all from the second squat on.
  test.each(misreadings)('[B1, B5] when %s now and then, and then for good', (_what, misread) => {
    const often = every(between(clip, 0, 1, misread), 7, 5, misread)
    same(between(between(often, 1500, 1850, misread), 4400, Infinity, misread))
  })

  test.each(misreadings.filter(([, misread]) => misread !== seeBack))(
    '[B1, B5] when %s all the time',
    (_what, misread) => same(clip.map(misread)),
  )

  test('[B1] when the shins are swapped at the bottom of the first squat', () =>
    same(between(clip, 1500, 2500, swapShins)))

  test.each([
    ['the body', throwBody],
    ['a knee', throwLandmark(25)],
    ['a toe', throwLandmark(32)],
  ])('[B4] when %s is thrown aside in every eleventh frame', (_what, misread) =>
    same(every(clip, 11, 7, misread)),
  )

  test.each([
    ['the body', throwBody],
    ['a knee', throwLandmark(25)],
  ])('[B4] when %s is thrown aside in three frames in a row', (_what, misread) =>
    same(between(clip, 3300, 3300 + 3 * 120, misread)),
  )
})

describe('a front taken for a back', () => {
  const clip = plain('anna_y0_desk')

  test('[B1] from the beginning is put right as soon as the model sees the front', () => {
    const { reps } = find(between(clip, 0, 700, seeBack))
    const second = findPlain('anna_y0_desk').reps[1]
    expect(reps.at(-1)?.right.verdict).toBe(second?.right.verdict)
    expect(reps.at(-1)?.right.knee_inward_deg).toBeCloseTo(second?.right.knee_inward_deg ?? Number.NaN, -1)
  })

  test('[V2] all the time is a back: nothing is judged, and the reason says to turn', () => {
    const legs = find(clip.map(seeBack)).reps.flatMap(({ left, right }) => [left, right])
    expect(legs.length).toBeGreaterThan(0)
    for (const leg of legs) expect([leg.verdict, leg.reason]).toEqual(['cant-tell', 'turned-away'])
  })
})

test('[B4] three bad frames in a row at thirty a second change nothing', () => {
  const clip = atRate(plain('anna_y0_desk'), 30)
  expect(differences(find(clip), find(between(clip, 3900, 4000, throwBody)), 0.7)).toEqual([])
})
