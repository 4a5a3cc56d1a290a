import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { trimLandmarkModel } from '../../scripts/vite/trimLandmarkModel.ts'

const folder = dirname(createRequire(import.meta.url).resolve('@mediapipe/pose/package.json'))
const read = (model: string) => new Uint8Array(readFileSync(resolve(folder, `pose_landmark_${model}.tflite`)))

describe.each(['full', 'lite'])('the %s landmark model', (model) => {
  test('loses its mask and not one of its weights', () => {
    const whole = read(model)
    const trimmed = trimLandmarkModel(whole)
    const changed = trimmed.reduce((count, byte, at) => (byte === whole[at] ? count : count + 1), 0)
    expect(trimmed.length).toBe(whole.length)
    // The lists of outputs and operators: five and some three hundred entries of four bytes.
    expect(changed).toBeGreaterThan(0)
    expect(changed).toBeLessThan(4 * 340)
  })

  test('has no second mask: a file that was trimmed, or came without one, is refused', () => {
    expect(() => trimLandmarkModel(trimLandmarkModel(read(model)))).toThrow('no mask')
  })
})

test('what was read stays as it was', () => {
  const whole = read('lite')
  trimLandmarkModel(whole)
  // Byte by byte the test runner would take a minute.
  expect(Buffer.compare(whole, read('lite'))).toBe(0)
})
