import { describe, expect, test } from 'vitest'
import type { ClipScore, LegReading, LegSaid } from '../../../scripts/bench/accuracy/scoreClip.ts'
import { summariseBands, summariseKnee } from '../../../scripts/bench/accuracy/summariseBands.ts'

const said = (value: number | null, verdict: LegSaid['verdict'], error = 1): LegSaid => ({
  value,
  error: value === null ? null : error,
  verdict,
  reason: verdict === 'cant-tell' ? 'uncertain' : null,
})
const leg = (truth: number, model: LegSaid): LegReading => ({
  side: 'left',
  rep: 0,
  truth,
  model,
  formula: model,
})
const clip = (yaw: number, change: Partial<ClipScore> = {}): ClipScore => ({
  name: `${yaw}`,
  yaw,
  reps: { true: 2, found: 1, invented: 3 },
  legs: [],
  depth: [1, 3],
  beside: [],
  camera: { yaw: 3, pitch: -4, roll: null },
  live: null,
  ...change,
})

describe('bands of yaw', () => {
  test('take both directions, and the upper edge belongs to the lower band', () => {
    const bands = summariseBands([0, -20, 20, 21, -35, 50, 90].map((yaw) => clip(yaw)))
    expect(bands.map(({ band, clips }) => [band, clips])).toEqual([
      ['|yaw| ≤ 20°', 3],
      ['20–35°', 2],
      ['35–50°', 1],
      ['75–105°', 1],
    ])
  })

  test('add up reps, depth, camera and delays', () => {
    const live = {
      cleanReps: 4,
      warningsInCleanReps: 1,
      cleanLegs: 9,
      cleanLegsWarned: 2,
      warningsOutsideReps: 0,
    }
    const [band] = summariseBands([
      clip(0, {
        live: {
          ...live,
          collapses: [100, null, 200].map((delay, rep) => ({ side: 'left', rep, delay })),
        },
      }),
      clip(10, {
        camera: { yaw: -3, pitch: null, roll: null },
        goodRep: { without: [1, 2], known: [0.5, 1] },
      }),
    ])
    expect(band).toMatchObject({
      reps: { true: 4, found: 2, missed: 2, invented: 6 },
      depth: { of: 4, bias: 2, sd: 1 },
      goodRep: { of: 2, without: 1.5, known: 0.75 },
      cameraRms: { yaw: 3, pitch: 4, roll: NaN },
      live: {
        collapses: 3,
        warned: 2,
        firstRep: { collapses: 1, warned: 1 },
        medianDelayMs: 150,
        p95DelayMs: 195,
        cleanReps: 4,
      },
    })
  })
})

describe('verdicts and angles', () => {
  const knee = summariseKnee(
    [
      leg(10, said(9, 'inside')),
      leg(12, said(6, 'fine')),
      leg(12, said(8, 'cant-tell', 5)),
      leg(12, said(null, 'rep-missed')),
      leg(9.9, said(5.9, 'fine', 2)),
      leg(3, said(7, 'inside', 2)),
      leg(0, said(null, 'cant-tell')),
    ],
    ({ model }) => model,
  )

  test('from a true 10° everything but inside is lost, said apart', () => {
    expect(knee.inward).toEqual({ of: 4, calledFine: 1, cantTell: 1, repMissed: 1 })
  })

  test('up to a true 3° only inside is false, and withheld verdicts are counted by reason', () => {
    expect(knee.clean).toEqual({ of: 2, calledInside: 1 })
    expect(knee.cantTell).toEqual({ of: 7, count: 2, reasons: { uncertain: 2 } })
  })

  test('angles count wherever there is one, within two of their own errors or not', () => {
    expect(knee.angle.of).toBe(5)
    expect(knee.angle.bias).toBeCloseTo((-1 - 6 - 4 - 4 + 4) / 5)
    expect(knee.angle.meanAbsoluteError).toBeCloseTo(19 / 5)
    expect(knee.angle.shareWithinTwoErrors).toBeCloseTo(4 / 5)
    expect(knee.angle.meanError).toBeCloseTo(11 / 5)
  })
})
