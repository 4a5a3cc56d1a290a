import { exerciseOf } from '#core/programme/programme.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { en } from '#ui/words/words.en.ts'
import { expect, test } from 'vitest'

const { dose, doseInFull } = en.exercises
const both = (id: ExerciseId) => [dose(exerciseOf(id).dose), doseInFull(exerciseOf(id).dose)]

test('doses read short in the list and in full beside the steps', () => {
  expect(
    (
      [
        'gluteSqueeze',
        'squat',
        'bridge',
        'singleLegBridge',
        'clam',
        'singleLegSquat',
        'itBandTwist',
        'ballOuterHip',
      ] as const
    ).map(both),
  ).toEqual([
    ['Once', 'Try it once or twice, until you feel which muscles do the work.'],
    ['3 × 10', '3 sets of 10.'],
    ['10 × 3 s', '10 times, holding each for 3 seconds. Rest 30 seconds before the next round.'],
    [
      '10 × 3 s each side',
      '10 times on each side, holding each for 3 seconds. Rest 30 seconds before the next round.',
    ],
    ['10 each side', '10 times on each side.'],
    ['5 each leg', '5 times on each leg.'],
    ['2 × 20 s each side', '15 to 20 seconds on each side, twice.'],
    ['1 min each side', 'At least a minute on each side.'],
  ])
})
