import { openAnalysis, stepAnalysis } from '#core/record/analysis.ts'
import { isStanding } from '#core/session/sessionView.ts'
import { viewSession } from '#core/session/viewSession.ts'
import { sides } from '#core/side.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { hideLandmarks } from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { expect, test } from 'vitest'

test('[V2] live as well, a knee over a foot that moved is inside or can’t be told, never fine', () => {
  let analysis = openAnalysis()
  const shown = loadRecording('anna_heel_lift_yaw40').flatMap((pose) => {
    ;[analysis] = stepAnalysis(analysis, pose)
    if (analysis.session.latest?.footMoved !== true) return []
    const { legs } = viewSession(analysis.session)
    return sides.map((side) => legs[side].verdict.kind)
  })
  expect(shown.filter((kind) => kind === 'cantTell' || kind === 'inside').length).toBeGreaterThan(10)
  expect(shown).not.toContain('fine')
})

test('with one toe hidden nobody knows the depth, and yet nobody who squats is taken to stand', () => {
  const leftToe = 31
  const { views } = analyse(hideLandmarks(loadRecording('anna_y0_desk'), [leftToe]))
  const unknownDepth = views.filter(({ inRep, depth }) => inRep && !depth.seen)
  expect(unknownDepth.length).toBeGreaterThan(10)
  expect(unknownDepth.filter(isStanding)).toEqual([])
})
