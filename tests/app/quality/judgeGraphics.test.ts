import { expect, test } from 'vitest'
import { judgeGraphics } from '#app/quality/judgeGraphics.ts'

const fine = { imageDifference: 1e-4, worldDifference: 1e-5, processorTime: 30, graphicsTime: 8 }

test('the graphics processor is taken when it sees the same, clearly sooner', () => {
  expect(judgeGraphics(fine)).toEqual({ kind: 'better' })
})

test('not when a landmark lies elsewhere, however fast it is', () => {
  const differs = { kind: 'unfit', why: 'differs' }
  expect(judgeGraphics({ ...fine, imageDifference: 0.01 })).toEqual(differs)
  expect(judgeGraphics({ ...fine, worldDifference: 0.01 })).toEqual(differs)
})

test('not when its answer is no number at all', () => {
  expect(judgeGraphics({ ...fine, imageDifference: Number.NaN })).toEqual({ kind: 'unfit', why: 'differs' })
})

test('not for a gain that copying and drawing would eat up', () => {
  expect(judgeGraphics({ ...fine, graphicsTime: 25 })).toEqual({ kind: 'unfit', why: 'noGain' })
})
