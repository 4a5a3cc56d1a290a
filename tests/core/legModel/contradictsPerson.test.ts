import { expect, test } from 'vitest'
import { contradictsPerson, misfitOfPerson } from '#core/legModel/contradictsPerson.ts'
import { fitSetUp } from '#core/legModel/fitSetUp.ts'
import { setUpPriors } from '#core/legModel/legModelPriors.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { rememberPerson } from '#core/legModel/rememberPerson.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { solveFit } from '#core/squat/fitRequest.ts'
import { buildPerson, squatFrames, standingFrames } from './modelledPerson.ts'

const fitted = (changes: Parameters<typeof buildPerson>[0]) => {
  const body = buildPerson(changes)
  const standing = poolStanding(standingFrames(body, 0))
  if (standing === null) throw new Error('The modelled person does not stand')
  const reps = [1000, 4000].map((at) => poolRep(standing, squatFrames(body, at, 95, { left: 0, right: 0 })))
  return { standing, reps, setUp: fitSetUp(standing, reps) }
}
const person = { logThigh: Math.log(0.95), hipWidth: 0.47, shoulderHeight: 3.02 }
const other = { logThigh: Math.log(1.25), hipWidth: 0.7, shoulderHeight: 3.7 }

test('[M8] the same person in another place does not contradict what was remembered', () => {
  const remembered = rememberPerson(fitted(person).setUp, setUpPriors)
  const later = fitted({ ...person, yaw: 0.3 })
  expect(contradictsPerson(fitSetUp(later.standing, []), remembered)).toBe(false)
  expect(misfitOfPerson(later.setUp, remembered)).toBeLessThan(0.2)
})

test('[M8] another body does, and is measured without', () => {
  const remembered = rememberPerson(fitted(person).setUp, setUpPriors)
  const { standing, reps, setUp } = fitted(other)
  expect(misfitOfPerson(setUp, remembered)).toBeGreaterThan(0.6)
  const request = {
    number: 1,
    stance: 1,
    set: { kind: 'fit', standing, reps: reps.slice(0, 1), person: remembered, startFrom: null },
    read: [],
  } as const
  const answer = solveFit(request)
  expect(answer.isStranger).toBe(true)
  expect(answer.setUp).toEqual(solveFit({ ...request, set: { ...request.set, person: {} } }).setUp)
})
