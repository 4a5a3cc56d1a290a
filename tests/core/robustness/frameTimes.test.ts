import { describe, expect, test } from 'vitest'
import { milliseconds } from '#core/units.ts'
import { differences, find, findPlain, plain, wrongVerdicts } from '#tests/core/robustness/findings.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { atPace, atRate, atUnevenTimes, dropping, freezing, twice } from '#tests/fixtures/retimedPoses.ts'

/** Degrees: resampled landmarks carry their own noise, and a maximum over more frames finds a little more of it. */
const most = 1.5

describe.each(['anna_y0_desk', 'chika_y30_desk'] as const)('%s reads the same', (name) => {
  const clip = plain(name)
  const same = (poses: typeof clip) => expect(differences(findPlain(name), find(poses), most)).toEqual([])

  test.each([8, 30, 60])('[R1, K3] at %i frames a second', (rate) => same(atRate(clip, rate)))
  test('[R1, K3] at uneven times', () => same(atUnevenTimes(clip)))
  test('[R1, K3] with half of thirty frames a second dropped', () => same(dropping(atRate(clip, 30), 0.5)))
  test('[B6] with every frame doubled a moment later', () => same(twice(clip, 10)))
  test('[B6] with every frame doubled at the same time', () => same(twice(clip, 0)))
  test('[B6] with frames that come late', () =>
    same(
      clip.flatMap((pose, order) =>
        order % 9 === 4 ? [pose, { ...pose, at: milliseconds(pose.at - 200) }] : [pose],
      ),
    ))
})

test.each([10, 15, 24])('[R1, K3] %i frames a second read the same', (rate) => {
  expect(differences(findPlain('anna_y0_desk'), find(atRate(plain('anna_y0_desk'), rate)), most)).toEqual([])
})

test.each([1, 2, 3])(
  'with half of eight frames a second dropped (seed %i) no verdict is turned round',
  (seed) => {
    const clip = plain('anna_y0_desk')
    expect(wrongVerdicts(findPlain('anna_y0_desk'), find(dropping(clip, 0.5, seed)))).toEqual([])
  },
)

describe('a rep of which a part was not seen', () => {
  const clip = plain('anna_y0_desk')

  test.each([
    ['two seconds are missing', clip.filter(({ at }) => at < 3500 || at > 4700)],
    [
      'the source stood still for two seconds',
      clip.map((pose) => (pose.at > 4100 ? { ...pose, at: milliseconds(pose.at + 2000) } : pose)),
    ],
    ['the picture hung', freezing(clip, 3600, 4600)],
  ])('[R3] is dropped when %s', (_what, poses) => {
    const { reps, dropped } = find(poses)
    expect([reps.length, dropped]).toEqual([1, ['lost']])
    expect(wrongVerdicts(findPlain('anna_y0_desk'), find(poses))).toEqual([])
  })

  const firstHalf = clip.filter(({ at }) => at < 2700)
  test.each([
    [
      'nobody was seen on the way down',
      [
        ...clip.filter(({ at }) => at < 2600),
        ...clip.flatMap((pose) => (pose.at >= 2600 && pose.at < 3950 ? { ...pose, person: null } : [])),
        ...clip.filter(({ at }) => at >= 3950),
      ],
    ],
    ['the way down is missing', [...firstHalf, ...clip.filter(({ at }) => at >= 4000)]],
    ['the picture hung on the way down', freezing(clip, 2700, 4000)],
    [
      'the first way down is missing, of somebody seen standing only for a moment',
      clip.filter(({ at }) => at < 200 || at > 1500),
    ],
  ])('[R1, R3] is none when %s', (_what, poses) => {
    expect(find(poses).reps.length).toBe(1)
  })

  test('[R3, V3] a picture that hangs at the bottom shows neither a warning nor a depth after 0.7 s', () => {
    const inside = loadRecording('ben_right_valgus_ascent')
    const warned = analyse(inside).views.findIndex(({ legs }) => legs.right.warning)
    const hung = inside[warned]
    if (hung === undefined) throw new Error('The recording warns of nothing')
    const hanging = Array.from({ length: 40 }, (_, order) => ({
      ...hung,
      at: milliseconds(hung.at + 125 * (order + 1)),
    }))
    const { views, result } = analyse([...inside.slice(0, warned + 1), ...hanging])
    const after = views.slice(warned + 1 + 6)
    expect(views[warned]?.legs.right.warning).toBe(true)
    expect(after.length).toBeGreaterThan(20)
    expect(after.filter(({ legs, depth }) => legs.right.warning || depth.seen)).toEqual([])
    expect(result.dropped.map(({ reason }) => reason)).toEqual(['lost'])
  })

  test('[B6] another clock in the middle drops the rep, and the next one counts', () => {
    const restarted = clip.filter(({ at }) => at < 1600).concat(clip.map((pose) => ({ ...pose })))
    const { reps, dropped } = find(restarted)
    expect([reps.length, dropped]).toEqual([2, ['lost']])
  })
})

describe('pace', () => {
  const clip = plain('anna_y0_desk')
  test.each([
    ['six seconds', 0.4, 15, 1.5],
    ['1.2 seconds', 2, 30, 1.5],
    ['0.8 seconds', 3, 30, 2],
    // Five frames below 55°: the peak lies between them.
    ['0.8 seconds, few frames', 3, 15, 6],
  ])('[R1] squats of %s read the same', (_what, pace, rate, within) => {
    expect(differences(findPlain('anna_y0_desk'), find(atRate(atPace(clip, pace), rate)), within)).toEqual([])
  })
})
