import { describe, expect, test } from 'vitest'
import { differences, find, findPlain, plain, wrongVerdicts } from '#tests/core/robustness/findings.ts'
import { changeImage, inSequence, nobodyFor } from '#tests/fixtures/alteredPoses.ts'
import { between, landmarks, occlude } from '#tests/fixtures/misreadPoses.ts'

const clip = plain('anna_y0_desk')
const was = findPlain('anna_y0_desk')
const hide =
  (indexes: readonly number[]) =>
  (pose: (typeof clip)[number]): (typeof clip)[number] =>
    occlude([pose], indexes, pose.at)[0] ?? pose

describe('joints that something hides', () => {
  test('[V2] knees behind the hands at the bottom: the rep counts, its legs are not judged, the other rep is', () => {
    const { reps } = find(between(clip, 3700, 4600, hide(landmarks.knees)))
    expect(reps.map(({ left, right }) => [left.verdict, left.reason, right.verdict])).toEqual([
      ['inside', null, 'fine'],
      ['cant-tell', 'hidden', 'cant-tell'],
    ])
  })

  test('[V2] one leg hidden for a whole rep: the other one is judged as before', () => {
    const { reps } = find(between(clip, 2900, 5400, hide(landmarks.leftLeg)))
    expect([reps[1]?.left.verdict, reps[1]?.left.reason]).toEqual(['cant-tell', 'hidden'])
    expect(reps[1]?.right.verdict).toBe(was.reps[1]?.right.verdict)
    expect(
      Math.abs((reps[1]?.right.knee_inward_deg ?? 0) - (was.reps[1]?.right.knee_inward_deg ?? 0)),
    ).toBeLessThan(2)
  })

  test('[B4] a knee that is hidden while standing and wanders is no reason to pass frames over', () => {
    const { reps } = find(between(clip, 2300, 3100, hide([landmarks.leftKnee])))
    expect(differences(was, { ...was, reps }, 1)).toEqual([])
  })

  test('[F1] feet cut off by the picture: no verdict, whatever the model invents', () => {
    const low = changeImage(clip, () => ([x, y, z, visibility]) => [x, y + 0.12, z, visibility])
    const verdicts = find(low).reps.flatMap(({ left, right }) => [left.verdict, right.verdict])
    expect(verdicts.filter((verdict) => verdict !== 'cant-tell')).toEqual([])
  })
})

describe('another person', () => {
  /** Half as far to the side as the picture is wide, a head smaller, with shorter thighs. */
  const other = changeImage(clip, () => ([x, y, z, visibility], index) => [
    0.22 + (x - 0.5) * 0.8,
    0.9 + (y - 0.9) * 0.8 - (index === 25 || index === 26 ? 0.02 : 0),
    z,
    visibility,
  ])

  test('[B4] taken for this one in the middle of a rep drops it; nobody gets the verdict of two', () => {
    const { reps, dropped } = find(
      between(clip, 4000, Infinity, (pose) => other.find(({ at }) => at === pose.at) ?? pose),
    )
    expect([reps.length, dropped]).toEqual([1, ['lost']])
    expect(wrongVerdicts(was, { ...was, reps })).toEqual([])
  })

  test('[B4] crossing for a quarter of a second changes nothing', () => {
    const crossed = between(clip, 4000, 4250, (pose) => other.find(({ at }) => at === pose.at) ?? pose)
    expect(differences(was, find(crossed), 1.5)).toEqual([])
  })
})

describe('changes between reps', () => {
  const first = clip.filter(({ at }) => at < 2900)

  test('[B2, M3] somewhere else and nearer to the camera: both reps are found with their verdicts', () => {
    const nearer = changeImage(first, () => ([x, y, z, visibility]) => [
      0.56 + (x - 0.5) * 1.1,
      0.92 + (y - 0.9) * 1.1,
      z,
      visibility,
    ])
    const { reps } = find(inSequence(first, nearer))
    expect(reps.map(({ left, right }) => [left.verdict, right.verdict])).toEqual([
      ['inside', 'fine'],
      ['inside', 'fine'],
    ])
  })

  test('[B2, M3] turned by 30° between reps: each is judged by its own view', () => {
    const turned = plain('chika_y30_desk')
    const { reps } = find(
      inSequence(
        first,
        first.slice(0, 1).flatMap((pose) => nobodyFor(pose, 1000)),
        turned,
      ),
    )
    expect(reps).toHaveLength(1 + findPlain('chika_y30_desk').reps.length)
    const later = {
      ...was,
      reps: reps
        .slice(1)
        .map((rep) => ({ ...rep, bottom_at_ms: rep.bottom_at_ms - (reps[1]?.bottom_at_ms ?? 0) })),
    }
    const alone = findPlain('chika_y30_desk').reps
    const known = {
      ...was,
      reps: alone.map((rep) => ({ ...rep, bottom_at_ms: rep.bottom_at_ms - (alone[0]?.bottom_at_ms ?? 0) })),
    }
    expect(wrongVerdicts(known, later)).toEqual([])
  })
})

describe('beginnings and ends', () => {
  test('[R1] a squat that begins with the recording counts, with the verdict it has anyway', () => {
    const { reps } = find(clip.filter(({ at }) => at >= 600))
    expect(differences(was, { ...was, reps }, 1)).toEqual([])
  })

  test.each([1000, 1600])(
    '[R1, R2] a recording that begins %i ms in, within the squat, counts only the next',
    (from) => {
      const { reps } = find(clip.filter(({ at }) => at >= from))
      expect(reps.map(({ right }) => right.verdict)).toEqual(['inside'])
    },
  )

  test('[R2] a recording that ends within a squat counts only those before', () => {
    const { reps, dropped } = find(clip.filter(({ at }) => at < 4200))
    expect([reps.length, dropped]).toEqual([1, ['ended-mid-rep']])
  })
})
