import type { Dose, Exercise, ExerciseId } from '#core/programme/exercise.ts'

/** Beth Drayer, "Why your knees hurt during a workout" (2015), gives every dose except the squats'. */
const heldTenTimes = { kind: 'reps', sets: 1, reps: 10, holdSeconds: 3, restSeconds: 30 } as const
const heldBothSides: Dose = { kind: 'timed', rounds: 2, leastSeconds: 15, mostSeconds: 20, eachSide: true }
const oneMinuteEachSide: Dose = {
  kind: 'timed',
  rounds: 1,
  leastSeconds: 60,
  mostSeconds: null,
  eachSide: true,
}

/** The guided programme. `camera` may only be claimed where a rule stands behind it (checks/exerciseChecks.ts, or the squat's own). */
export const programme: readonly Exercise[] = [
  { id: 'gluteSqueeze', dose: { kind: 'lesson' }, checking: 'camera', view: 'front' },
  {
    id: 'squat',
    // The article asks for good squats, not for a number of them: three sets of ten is this project's suggestion.
    dose: { kind: 'reps', sets: 3, reps: 10, holdSeconds: null, restSeconds: null, eachSide: false },
    checking: 'camera',
    view: 'front',
  },
  {
    id: 'bridge',
    dose: { ...heldTenTimes, eachSide: false },
    checking: 'camera',
    view: 'side',
  },
  {
    id: 'singleLegBridge',
    dose: { ...heldTenTimes, eachSide: true },
    checking: 'camera',
    view: 'side',
  },
  {
    id: 'clam',
    dose: { kind: 'reps', sets: 1, reps: 10, holdSeconds: null, restSeconds: null, eachSide: true },
    checking: 'camera',
    view: 'front',
  },
  { id: 'hipFlexorStretch', dose: heldBothSides, checking: 'camera', view: 'side' },
  // Five small squats on each leg are the test of Ageberg 2010, with which its readings are compared.
  { id: 'singleLegSquat', dose: { kind: 'dips', reps: 5 }, checking: 'camera', view: 'front' },
  { id: 'itBandTwist', dose: heldBothSides, checking: 'timer', view: 'none' },
  { id: 'rollOuterThigh', dose: oneMinuteEachSide, checking: 'timer', view: 'none' },
  { id: 'rollHipFlexor', dose: oneMinuteEachSide, checking: 'timer', view: 'none' },
  { id: 'ballHipFlexor', dose: oneMinuteEachSide, checking: 'timer', view: 'none' },
  { id: 'ballOuterHip', dose: oneMinuteEachSide, checking: 'timer', view: 'none' },
]

export const exerciseOf = (id: ExerciseId): Exercise => {
  const exercise = programme.find((candidate) => candidate.id === id)
  if (exercise === undefined) throw new Error(`The programme has no ${id}`)
  return exercise
}
