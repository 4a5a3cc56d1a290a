import { type CueOccasion, offerCues } from '#core/coach/offerCues.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { hideLandmarks } from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { expect, test } from 'vitest'

const nothingElse: Omit<CueOccasion, 'events'> = {
  flowEvents: [],
  warning: null,
  feedback: 'full',
  ofKnees: true,
  lastRep: null,
}
const cuesWhenCleared = (poses: readonly RawPose[]) => {
  const cleared = analyse(poses).events.filter(({ kind }) => kind === 'warningCleared')
  return cleared.map((event) => offerCues({ ...nothingElse, events: [event] }).map(({ kind }) => kind))
}

const clip = loadRecording('anna_y0_desk')
const warnedAt = analyse(clip).events.find(({ kind }) => kind === 'warningRaised')?.at ?? Number.NaN
const legsHidden = [23, 24, 25, 26, 27, 28]

test('[W1] a knee that was read back over the toe is told so', () => {
  expect(cuesWhenCleared(clip)).toContainEqual(['kneeBack'])
})

test('[V2] a knee that was only lost from sight is not called back', () => {
  const lost = [
    ...clip.filter(({ at }) => at <= warnedAt),
    ...hideLandmarks(
      clip.filter(({ at }) => at > warnedAt),
      legsHidden,
    ),
  ]
  expect(cuesWhenCleared(lost)).toEqual([[]])
})
