import { deflateRawSync } from 'node:zlib'
import { packPoses, unpackPoses } from '#core/body/packPoses.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const finite = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const landmarks = fc.array(
  fc.tuple(finite(2), finite(2), finite(2), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 33,
    maxLength: 33,
  },
)
const poses = fc.array(
  fc.record({
    at: fc.nat(7_200_000).map(milliseconds),
    person: fc.option(
      fc.record({ image: landmarks, world: landmarks }).map(({ image, world }) => ({
        image,
        // As the engines give it: one visibility for both.
        world: world.map(([x, y, z], index) => [x, y, z, image[index]?.[3] ?? 0] as const),
      })),
    ),
  }),
  { maxLength: 4 },
)

const restored = (frames: readonly RawPose[]) => unpackPoses(packPoses(frames))

test('any poses come back within a step', () => {
  fc.assert(
    fc.property(poses, (frames) => {
      const sent = frames.map((frame) => ({ ...frame, width: 640, height: 480 }))
      const back = restored(sent)
      expect(back).toHaveLength(sent.length)
      back?.forEach((pose, frame) => {
        const original = sent[frame]
        expect(pose.at).toBe(original?.at)
        expect(pose.person === null).toBe(original?.person === null)
        pose.person?.image.forEach((landmark, index) =>
          landmark.forEach((value, axis) =>
            expect(Math.abs(value - (original?.person?.image[index]?.[axis] ?? 0))).toBeLessThanOrEqual(
              0.0006,
            ),
          ),
        )
        pose.person?.world.forEach((landmark, index) =>
          landmark.forEach((value, axis) =>
            expect(Math.abs(value - (original?.person?.world[index]?.[axis] ?? 0))).toBeLessThanOrEqual(
              0.0006,
            ),
          ),
        )
      })
    }),
    { numRuns: 20 },
  )
})

test('a recording packs into less than 350 bytes a frame once deflated', () => {
  const recording = loadRecording('anna_y0_desk')
  const { bytes, frames } = packPoses(recording)
  expect(deflateRawSync(bytes).length / frames).toBeLessThan(350)
})

test('bytes of another length are refused', () => {
  const packed = packPoses(loadRecording('anna_y0_desk').slice(0, 3))
  expect(unpackPoses({ ...packed, frames: 4 })).toBeNull()
  expect(unpackPoses({ ...packed, bytes: packed.bytes.slice(1) })).toBeNull()
})
