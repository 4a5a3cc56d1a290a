import type { Scenario } from '#tests/screens/scenarios.ts'

const welcomed = { welcomed: true } as const

/** Past the explanation. */
const skipFour = Array.from({ length: 4 }, () => ({ press: 'n' }) as const)
const tickFive = Array.from({ length: 5 }, () => ({ press: 't' }) as const)

/** Exercises: explained, by the timer, watched by the camera, done. */
export const exerciseScenarios = {
  exerciseExplained: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'singleLegBridge', checked: false },
  },
  exerciseTimer: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'rollOuterThigh', checked: false },
    steps: skipFour,
  },
  exerciseChecked: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'bridge', checked: true },
    live: { does: 'bridge', until: '.exercise h1' },
    steps: skipFour,
  },
  exerciseRefused: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'bridge', checked: true },
    live: { does: 'squat', until: '.exercise h1' },
    steps: skipFour,
  },
  exerciseLesson: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'gluteSqueeze', checked: true },
    live: { does: 'gluteSqueeze', until: '.exercise h1' },
    steps: skipFour,
  },
  // The constructed person stands on the right leg only, so the left one's five are ticked.
  exerciseOneLeg: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'singleLegSquat', checked: true },
    live: { does: 'singleLegSquat', until: '.exercise h1' },
    steps: [...skipFour, ...tickFive],
  },
  exerciseNoCamera: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'clam', checked: true },
    live: { kind: 'camera', trouble: 'cameraBusy' },
    steps: skipFour,
  },
  exerciseDone: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'clam', checked: false },
    steps: [...skipFour, { press: 't' }, { press: 't' }, { press: 'Escape' }],
  },
} as const satisfies Record<string, Scenario>
