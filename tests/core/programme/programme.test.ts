import { checkOf } from '#core/programme/checks/exerciseChecks.ts'
import { exerciseIds } from '#core/programme/exercise.ts'
import { programme } from '#core/programme/programme.ts'
import { describe, expect, test } from 'vitest'

describe('the guided programme', () => {
  test('holds every exercise once, in the order of its ids', () => {
    expect(programme.map((exercise) => exercise.id)).toEqual([...exerciseIds])
  })

  test('claims the camera only where a rule stands behind it', () => {
    const claimed = programme.filter((exercise) => exercise.checking === 'camera').map(({ id }) => id)
    const ruled = exerciseIds.filter((id) => id === 'squat' || checkOf(id) !== null)
    expect(claimed).toEqual(ruled)
  })

  test('says where the camera stands exactly where it is wanted', () => {
    for (const { id, view, checking } of programme)
      expect([id, view !== 'none']).toEqual([id, checking === 'camera'])
  })
})
