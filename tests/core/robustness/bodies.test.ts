import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPoseRecording } from '#contract/poseRecording.ts'
import { analyse } from '#tests/fixtures/analyse.ts'

const load = (name: string) => {
  const read = readPoseRecording(
    readFileSync(join(import.meta.dirname, '../../fixtures/bodies', `${name}.pose.json`), 'utf8'),
  )
  if (read.kind === 'unreadable') throw new Error(read.detail)
  return read.poses
}

describe('rendered squats that once lost reps', () => {
  test.each([
    ['sits_far_back', 'legs, shins and shoulders shrink alike before a high camera'],
    ['feet_shown_crossed', 'the model shows both feet in one place for 0.4 s while both knees fall in'],
  ])('[B2] %s: four reps are four (%s)', (name) => {
    const { reps, dropped } = analyse(load(name)).result
    expect({ reps: reps.length, dropped }).toEqual({ reps: 4, dropped: [] })
  })

  test('[B1] shins_exchanged: knees that fall together by 17 to 20° take each other’s shins for a second, twice, and are called inside', () => {
    const { reps, dropped, warnings } = analyse(load('shins_exchanged')).result
    expect(dropped).toEqual([])
    expect(reps.slice(1, 3).map(({ left, right }) => [left.verdict, right.verdict])).toEqual([
      ['inside', 'inside'],
      ['inside', 'inside'],
    ])
    const warnedIn = ({ started_at_ms: from, ended_at_ms: to }: (typeof reps)[number]) =>
      warnings.filter(({ raised_at_ms: at }) => at >= from && at <= to).map(({ side }) => side)
    expect(reps.slice(1, 3).map((rep) => warnedIn(rep).toSorted())).toEqual([
      ['left', 'right'],
      ['left', 'right'],
    ])
  })
})

describe('from the side', () => {
  test('[V4] who is barely side-on, 76° before a camera on the floor, is measured from there: four reps, no knee judged', () => {
    const { reps, dropped } = analyse(load('barely_side_on')).result
    expect({ views: reps.map(({ measures }) => measures?.view), dropped }).toEqual({
      views: ['side', 'side', 'side', 'side'],
      dropped: [],
    })
    expect(reps.map(({ left, right }) => [left.verdict, right.verdict])).toEqual(
      reps.map(() => ['cant-tell', 'cant-tell']),
    )
  })

  test('[S3] heels are told before a camera on the floor as well', () => {
    const { reps } = analyse(load('heels_before_a_floor_camera')).result
    expect(reps.map(({ measures }) => measures?.right.heel_raised)).toEqual([false, true, true, true])
  })
})
