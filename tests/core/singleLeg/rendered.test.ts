import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPoseRecording } from '#contract/poseRecording.ts'
import { readPose } from '#core/body/readPose.ts'
import { nothingLearnt } from '#core/programme/checks/checkReading.ts'
import { checkSingleLegSquat } from '#core/programme/checks/singleLegSquat.ts'
import type { Dip } from '#core/singleLeg/dip.ts'
import type { Side } from '#core/side.ts'
import { expect, test } from 'vitest'

type Truth = {
  readonly leg: Side
  readonly squats: readonly { readonly flexion_deg: number; readonly fppa_deg: number }[]
}
const folder = join(import.meta.dirname, '../../fixtures/oneLeg')
const readFixture = (name: string) => readFileSync(join(folder, name), 'utf8')
const truths: Readonly<Record<string, Truth>> = JSON.parse(readFixture('truth.json'))

const dipsIn = (name: string, leg: Side): readonly Dip[] => {
  const recording = readPoseRecording(readFixture(`${name}.pose.json`))
  if (recording.kind === 'unreadable') throw new Error(recording.detail)
  let memory = nothingLearnt
  return recording.poses.flatMap((pose) => {
    const frame = readPose(pose)
    if (frame.kind === 'nobody') return []
    const [reading, learnt] = checkSingleLegSquat(frame, leg, memory)
    memory = learnt
    return reading.kind === 'seen' && reading.dip !== null ? [reading.dip] : []
  })
}

test.each(Object.entries(truths))(
  '[P10] %s: each squat is found, its knee read within two errors',
  (name, { leg, squats }) => {
    const dips = dipsIn(name, leg)
    expect(dips).toHaveLength(squats.length)
    for (const [index, { bend, inward }] of dips.entries()) {
      const truth = squats[index]
      if (truth === undefined) throw new Error('More squats than there were')
      expect(Math.abs(inward.value - truth.fppa_deg)).toBeLessThan(2 * inward.error)
      expect(bend - truth.flexion_deg).toBeGreaterThan(0)
      expect(bend - truth.flexion_deg).toBeLessThan(12)
    }
  },
)

test('[P10] nobody squats on the other leg meanwhile', () => {
  for (const [name, { leg }] of Object.entries(truths))
    expect(dipsIn(name, leg === 'left' ? 'right' : 'left')).toEqual([])
})
