import { beforeAll, describe, expect, test } from 'vitest'
import { sides } from '#core/side.ts'
import { analyse, type Seen } from '#tests/fixtures/analyse.ts'
import { loadRecording, loadTruth, recordingNames } from '#tests/fixtures/recordings.ts'

const turned = (name: string) => Math.abs(loadTruth(name).camera.yaw_deg)
const clips = recordingNames()
const frontal = clips.filter((name) => /_y\d+_/.test(name) && turned(name) <= 20)
const turnedAway = clips.filter((name) => turned(name) > 35 && turned(name) <= 50)

/** Each recording is analysed once; under load that takes a second or two. */
const analysed = new Map<string, Seen>()
const analyseClip = (name: string): Seen => {
  const seen = analysed.get(name) ?? analyse(loadRecording(name))
  analysed.set(name, seen)
  return seen
}

beforeAll(() => clips.forEach(analyseClip), 120_000)

/** Every leg of every true rep with what was said about it. */
const legReps = (names: readonly string[]) =>
  names.flatMap((name) => {
    const { reps } = analyseClip(name).result
    return loadTruth(name).reps.flatMap((truth) => {
      const rep = reps.find(
        ({ bottom_at_ms }) => bottom_at_ms > truth.started_at_ms && bottom_at_ms < truth.ended_at_ms,
      )
      return sides.map((side) => ({
        which: `${name}, ${side} at ${truth.started_at_ms} ms`,
        truth: truth[side].held_inward_deg,
        flexion: truth[side].max_flexion_deg,
        depth: rep?.depth_deg ?? null,
        leg: rep?.[side] ?? null,
      }))
    })
  })

describe('recordings with known truth', () => {
  test.each(clips)('[R1] %s: every rep is found and none is invented', (name) => {
    const truth = loadTruth(name)
    const { reps } = analyseClip(name).result
    expect(reps).toHaveLength(truth.reps.length)
    reps.forEach((rep, index) => {
      expect(rep.bottom_at_ms).toBeGreaterThan(truth.reps[index]?.started_at_ms ?? Infinity)
      expect(rep.bottom_at_ms).toBeLessThan(truth.reps[index]?.ended_at_ms ?? 0)
    })
  })

  test('[V1] facing the camera, no knee within 3° of the toe line is called inside', () => {
    const called = legReps(frontal).filter(({ truth, leg }) => truth <= 3 && leg?.verdict === 'inside')
    expect(called).toEqual([])
  })

  test('[V1] facing the camera, at most 5 % of the knees 10° inside and more are missed', () => {
    const inside = legReps(frontal).filter(({ truth }) => truth >= 10)
    const missed = inside.filter(({ leg }) => leg?.verdict !== 'inside')
    expect(inside.length).toBeGreaterThan(30)
    expect(missed.length / inside.length).toBeLessThanOrEqual(0.05)
  })

  test('[K4] the printed error holds: truth lies within two standard errors in at least 90 % of the legs', () => {
    const judged = legReps(clips).flatMap(({ leg, truth }) =>
      leg === null || leg.knee_inward_deg === null || leg.error_deg === null
        ? []
        : [Math.abs(leg.knee_inward_deg - truth) <= 2 * leg.error_deg],
    )
    expect(judged.length).toBeGreaterThan(100)
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.9)
  })

  test('[D1] facing the camera, depth is right within 12° in every rep', () => {
    const errors = legReps(frontal).map(({ depth, flexion }) => Math.abs((depth ?? Infinity) - flexion))
    expect(Math.max(...errors)).toBeLessThan(12)
  })

  test('[D1] turned by more than 35°, depth is read too deep by less than 2° on average', () => {
    const errors = legReps(turnedAway).map(({ depth, flexion }) => (depth ?? Infinity) - flexion)
    expect(errors.length).toBeGreaterThan(20)
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(2)
  })

  test('[V2] a withheld verdict always says why, and any number beside it carries an error', () => {
    for (const { leg } of legReps(clips))
      if (leg?.verdict === 'cant-tell')
        expect([leg.reason === null, leg.knee_inward_deg === null]).toEqual([false, leg.error_deg === null])
  })
})
