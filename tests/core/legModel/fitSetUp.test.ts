import { assert, double, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorOfParameter, fitSetUp } from '#core/legModel/fitSetUp.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import type { SetUpParameters } from '#core/legModel/setUpParameters.ts'
import type { BothSides } from '#core/side.ts'
import { degrees, degreesFromRadians, radiansFromDegrees } from '#core/units.ts'
import { buildPerson, squatFrames, standingFrames } from './modelledPerson.ts'

type Rep = { readonly depth: number; readonly inward: BothSides<number> }

const radians = (angle: number) => radiansFromDegrees(degrees(angle))

const fitPerson = (overrides: Partial<SetUpParameters>, reps: readonly Rep[], knownGood = false) => {
  const person = buildPerson(overrides)
  const standing = poolStanding(standingFrames(person, 0))
  if (standing === null) throw new Error('The modelled person does not stand')
  return fitSetUp(
    standing,
    reps.map(({ depth, inward }, index) => ({
      ...poolRep(standing, squatFrames(person, 1000 + 3000 * index, depth, inward)),
      knownGood,
    })),
  )
}

/** The pooled angle is the mean over the deepest frames, a little less than the peak: the share of it that is expected. */
const pooledShare = 0.95

describe('the set-up fit', () => {
  test('finds the knees of an average person seen from the front', () => {
    const fit = fitPerson({}, [
      { depth: 95, inward: { left: 0, right: 12 } },
      { depth: 90, inward: { left: 15, right: -4 } },
    ])
    const found = fit.reps.flatMap(({ inward }) =>
      [inward.left, inward.right].map((leg) => degreesFromRadians(leg?.value ?? Number.NaN)),
    )
    const expected = [0, 12, 15, -4].map((peak) => peak * pooledShare)
    expect(
      Math.max(...found.map((value, index) => Math.abs(value - (expected[index] ?? Number.NaN)))),
    ).toBeLessThan(0.7)
    expect(fit.misfit).toBeLessThan(0.2)
  })

  test('finds angles and camera within twice the error it states, for any view and stance', () => {
    assert(
      property(
        record({
          yaw: double({ min: -35, max: 35, noNaN: true }),
          pitch: double({ min: -3, max: 17, noNaN: true }),
          roll: double({ min: -3, max: 3, noNaN: true }),
          toeOutLeft: double({ min: 6, max: 26, noNaN: true }),
          toeOutRight: double({ min: 6, max: 26, noNaN: true }),
          left: double({ min: -5, max: 18, noNaN: true }),
          right: double({ min: -5, max: 18, noNaN: true }),
        }),
        (drawn) => {
          const view = { yaw: radians(drawn.yaw), pitch: radians(drawn.pitch), roll: radians(drawn.roll) }
          const fit = fitPerson(
            { ...view, toeOutLeft: radians(drawn.toeOutLeft), toeOutRight: radians(drawn.toeOutRight) },
            [
              { depth: 95, inward: { left: drawn.left, right: drawn.right } },
              { depth: 88, inward: { left: 0, right: 0 } },
            ],
          )
          for (const side of ['left', 'right'] as const) {
            const leg = fit.reps[0]?.inward[side]
            if (leg === null || leg === undefined) throw new Error('No deep pose')
            expect(Math.abs(leg.value - radians(drawn[side] * pooledShare))).toBeLessThan(
              2 * leg.error + radians(0.5),
            )
          }
          for (const name of ['yaw', 'pitch', 'roll'] as const) {
            expect(Math.abs(fit.parameters[name] - view[name])).toBeLessThan(
              2 * errorOfParameter(fit, name) + radians(0.3),
            )
          }
        },
      ),
      { numRuns: 12, seed: 1 },
    )
  }, 120_000)

  test('knows the camera from standing frames alone, and says how little', () => {
    const alone = fitPerson({ yaw: radians(20) }, [])
    const afterTwo = fitPerson({ yaw: radians(20) }, [
      { depth: 95, inward: { left: 0, right: 0 } },
      { depth: 95, inward: { left: 8, right: 0 } },
    ])
    expect(Math.abs(alone.parameters.yaw - radians(20))).toBeLessThan(2 * errorOfParameter(alone, 'yaw'))
    expect(errorOfParameter(alone, 'shinPerFlexion')).toBeGreaterThan(
      errorOfParameter(afterTwo, 'shinPerFlexion'),
    )
    expect(errorOfParameter(alone, 'pitch')).toBeGreaterThan(errorOfParameter(afterTwo, 'pitch'))
  })

  test('trusts a rep that the user calls good more than its own offsets', () => {
    const reps = [{ depth: 95, inward: { left: 0, right: 0 } }]
    const odd: Partial<SetUpParameters> = { toeTipOutLeft: -0.09 }
    const without = fitPerson(odd, reps).reps[0]?.inward.left
    const calibrated = fitPerson(odd, reps, true).reps[0]?.inward.left
    expect(Math.abs(degreesFromRadians(without?.value ?? 0))).toBeGreaterThan(1)
    expect(Math.abs(degreesFromRadians(calibrated?.value ?? 9))).toBeLessThan(0.7)
    expect(calibrated?.error).toBeLessThan(0.6 * (without?.error ?? 0))
  })

  test('goes on from a former fit to the same answer', () => {
    const person = buildPerson({ yaw: radians(-15) })
    const standing = poolStanding(standingFrames(person, 0))
    if (standing === null) throw new Error('The modelled person does not stand')
    const reps = [0, 1].map((index) =>
      poolRep(standing, squatFrames(person, 1000 + 3000 * index, 92, { left: 9, right: 2 })),
    )
    const former = fitSetUp(standing, reps.slice(0, 1))
    const warm = fitSetUp(standing, reps, { startFrom: former.parameters })
    const cold = fitSetUp(standing, reps)
    expect(degreesFromRadians(warm.reps[1]?.inward.left?.value ?? 0)).toBeCloseTo(
      degreesFromRadians(cold.reps[1]?.inward.left?.value ?? 9),
      0,
    )
    expect(warm.misfit).toBeCloseTo(cold.misfit, 3)
  })
})
