import { withPictures } from '#tests/fixtures/pictures/livePictures.ts'
import { mixedSet } from '#tests/screens/sampleSets.ts'
import type { Scenario } from '#tests/screens/scenarios.ts'

const recorded = 'ben_right_valgus_ascent'
const screen = { kind: 'results', sessionId: 1, fresh: true } as const

/** From the beginning to where the knee is furthest inside; the first step stops the replay. */
const forward = [
  { click: '.replay-controls button >> nth=0' },
  ...Array.from({ length: 15 }, () => ({ press: 'ArrowRight' }) as const),
]

/** Sets whose frames were kept, and one whose were not to be. */
export const replayScenarios = {
  replay: { host: { settings: { welcomed: true } }, recorded, screen },
  replayGhost: {
    host: { settings: { welcomed: true } },
    recorded,
    screen,
    steps: [{ click: '.replay .check input' }, ...forward],
  },
  pictures: {
    host: {
      settings: { welcomed: true, keep_pictures: true },
      sessions: [{ ...withPictures(mixedSet), video: ['A'.repeat(500_000)] }],
    },
    screen: { kind: 'results', sessionId: 1, fresh: false },
  },
  replayOff: {
    host: { settings: { welcomed: true, keep_landmarks: false } },
    recorded,
    withoutFrames: true,
    screen,
  },
} as const satisfies Record<string, Scenario>
