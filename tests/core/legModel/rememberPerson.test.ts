import { expect, test } from 'vitest'
import { errorOfParameter, fitSetUp } from '#core/legModel/fitSetUp.ts'
import { setUpPriors } from '#core/legModel/legModelPriors.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { rememberPerson } from '#core/legModel/rememberPerson.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { buildPerson, squatFrames, standingFrames } from './modelledPerson.ts'

test('a remembered person is known better from the first frame of the next session', () => {
  const person = buildPerson({ yaw: 0.3, logThigh: Math.log(1.02), shinPerFlexion: 0.34 })
  const standing = poolStanding(standingFrames(person, 0))
  if (standing === null) throw new Error('The modelled person does not stand')
  const reps = [0, 1, 2].map((index) =>
    poolRep(standing, squatFrames(person, 1000 + 3000 * index, 95, { left: 0, right: 0 })),
  )
  const priors = rememberPerson(fitSetUp(standing, reps), setUpPriors)
  const known = fitSetUp(standing, [], { priors })
  const stranger = fitSetUp(standing, [])
  expect(Math.abs(known.parameters.logThigh - Math.log(1.02))).toBeLessThan(
    Math.abs(stranger.parameters.logThigh - Math.log(1.02)),
  )
  expect(errorOfParameter(known, 'shinPerFlexion')).toBeLessThan(errorOfParameter(stranger, 'shinPerFlexion'))
  expect(priors.yaw).toBeUndefined()
})
