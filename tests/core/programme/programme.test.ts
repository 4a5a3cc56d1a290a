import { exerciseGroups, exerciseIds } from '#core/programme/exercise.ts'
import { exercisesIn, programme } from '#core/programme/programme.ts'
import { describe, expect, test } from 'vitest'

describe('the guided programme', () => {
  test('holds every exercise once, in the order of its ids', () => {
    expect(programme.map((exercise) => exercise.id)).toEqual([...exerciseIds])
  })

  test('claims the camera for the squat alone', () => {
    expect(
      programme.filter((exercise) => exercise.checking === 'camera').map((exercise) => exercise.id),
    ).toEqual(['squat'])
  })

  test('keeps its order when it is shown group by group', () => {
    expect(exerciseGroups.flatMap((group) => exercisesIn(group))).toEqual(programme)
  })
})
