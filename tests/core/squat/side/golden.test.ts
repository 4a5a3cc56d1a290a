import type { MeasuresRecord } from '#core/record/formReport.ts'
import { recordMeasures } from '#core/record/recordMeasures.ts'
import { sides } from '#core/side.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { bottomOf, loadRecording, loadTruth } from '#tests/fixtures/recordings.ts'
import { describe, expect, test } from 'vitest'

/** Recordings that neither the lines nor the weights of the heel have seen. */
const clips = [
  { name: 'ben_y94_side', near: 'left' },
  { name: 'chika_y96_side', near: 'left' },
  { name: 'anna_y-83_side', near: 'right' },
] as const

describe.each(clips)('$name', ({ name, near }) => {
  const { result, events, views } = analyse(loadRecording(name))
  const truth = loadTruth(name)
  const measured = result.reps.flatMap(({ measures }) => measures ?? [])
  const off = (read: (rep: MeasuresRecord, order: number) => number | null) =>
    Math.max(...measured.map((rep, order) => Math.abs(read(rep, order) ?? Number.NaN)))

  test('[R1] every rep is counted, and none besides', () => {
    expect(result.reps).toHaveLength(truth.reps.length)
    expect(result.dropped).toEqual([])
  })

  test('[V4] no knee is judged or warned of: the camera stands at the wrong side for that', () => {
    expect(events.some(({ kind }) => kind === 'warningRaised')).toBe(false)
    for (const rep of result.reps)
      for (const side of sides)
        expect(rep[side]).toMatchObject({ verdict: 'cant-tell', reason: 'wrong-view', knee_inward_deg: null })
    const verdicts = views.flatMap(({ legs }) => sides.map((side) => legs[side].verdict))
    const given = verdicts.filter(({ kind }) => kind !== 'notJudged')
    expect(given.length).toBeGreaterThan(0)
    expect(given.every((verdict) => verdict.kind === 'cantTell' && verdict.why === 'wrongView')).toBe(true)
  })

  test('[F1] standing side-on is being in place: nobody is sent turning, no hidden foot is missed', () => {
    expect(views.some(({ stage }) => stage === 'ready')).toBe(true)
    expect(
      views.flatMap(({ framing }) => framing.advice?.kind ?? []).filter((kind) => kind !== 'nobody'),
    ).toEqual([])
  })

  test('[S2] the near leg is measured, to within 8° in every rep; the far one is not', () => {
    expect(measured.map(({ view, near_leg }) => [view, near_leg])).toEqual(measured.map(() => ['side', near]))
    const leg = (order: number) => bottomOf(truth, order)[near]
    expect({
      depth: off((rep, order) => (rep[near].knee_flexion_deg ?? Number.NaN) - leg(order).flexion_deg) < 8,
      shin:
        off((rep, order) => (rep[near].shin_sagittal_deg ?? Number.NaN) - leg(order).shin_sagittal_deg) < 6,
      thigh:
        off(
          (rep, order) => (rep[near].thigh_inclination_deg ?? Number.NaN) - leg(order).thigh_inclination_deg,
        ) < 6,
      trunk:
        off((rep, order) => (rep.trunk_lean_deg ?? Number.NaN) - bottomOf(truth, order).trunk_lean_deg) < 5,
    }).toEqual({ depth: true, shin: true, thigh: true, trunk: true })
    const far = near === 'left' ? 'right' : 'left'
    expect(measured.every((rep) => rep[far].knee_flexion_deg === null && rep[far].heel_raised === null)).toBe(
      true,
    )
  })

  test('the camera’s turn is found to within three of its errors of 3°', () => {
    expect(Math.abs((result.camera?.yaw_deg ?? Number.NaN) - truth.camera.yaw_deg)).toBeLessThan(9)
  })
})

describe('[S3] heels', () => {
  const heels = clips.flatMap(({ name, near }) => {
    const truth = loadTruth(name)
    return analyse(loadRecording(name)).result.reps.map(({ measures }, order) => ({
      rise: bottomOf(truth, order)[near].heel_rise_shin_lengths,
      raised: measures?.[near].heel_raised,
    }))
  })

  test('that rise by 3 cm are called raised, all but one at most', () => {
    const lifted = heels.filter(({ rise }) => rise >= 0.065)
    expect(lifted.length).toBeGreaterThanOrEqual(4)
    expect(lifted.filter(({ raised }) => raised === true).length).toBeGreaterThanOrEqual(lifted.length - 1)
  })

  test('that stay flat are called flat, all but one at most', () => {
    const flat = heels.filter(({ rise }) => rise < 0.002)
    expect(flat.length).toBeGreaterThanOrEqual(6)
    expect(flat.filter(({ raised }) => raised === false).length).toBeGreaterThanOrEqual(flat.length - 1)
  })
})

test('[S2] from the front the measures say that they are the front’s', () => {
  const reps = analyse(loadRecording('anna_y0_desk')).events.flatMap((event) =>
    event.kind === 'repFinished' ? (event.rep.measures ?? []) : [],
  )
  expect(reps.map((rep) => recordMeasures(rep).view)).toEqual(reps.map(() => 'front'))
  expect(reps.length).toBeGreaterThan(0)
})
