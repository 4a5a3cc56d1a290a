import { learntForOtherSide, nothingLearnt } from '#core/programme/checks/checkReading.ts'
import { checkSingleLegSquat } from '#core/programme/checks/singleLegSquat.ts'
import { singleLegSquat } from '#core/programme/demonstration/onOneLeg.ts'
import { keyframeOf, seen } from '#tests/core/programme/constructedFrames.ts'
import { expect, test } from 'vitest'

test('the other leg begins anew, but the camera has not moved', () => {
  const [, learnt] = checkSingleLegSquat(seen(singleLegSquat, keyframeOf(singleLegSquat, 0)), 'right', {
    ...nothingLearnt,
    best: 170,
  })
  expect(learnt.dip?.standing).not.toBeNull()
  expect(learntForOtherSide(learnt)).toEqual({
    ...nothingLearnt,
    dip: { turn: learnt.dip?.turn, standing: null },
  })
  expect(learntForOtherSide(nothingLearnt)).toEqual(nothingLearnt)
})
