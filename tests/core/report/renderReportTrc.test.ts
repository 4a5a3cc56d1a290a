import { readPose } from '#core/body/readPose.ts'
import { renderReportTrc } from '#core/report/renderReportTrc.ts'
import { milliseconds } from '#core/units.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { describe, expect, test } from 'vitest'

/** Reads the format as OpenSim describes it: two lines of header fields, two of labels, an empty one, then frames. */
const readTrc = (text: string) => {
  const lines = text.split('\n').map((line) => line.split('\t'))
  const [path = [], names = [], values = [], labels = [], axes = [], empty = [], ...rows] = lines
  expect(path.slice(0, 3)).toStrictEqual(['PathFileType', '4', '(X/Y/Z)'])
  const field = (name: string) => values[names.indexOf(name)] ?? ''
  const markers = labels.slice(2).filter((label) => label !== '')
  expect(axes.slice(2)).toHaveLength(3 * markers.length)
  expect(empty).toStrictEqual([''])
  const frames = rows.filter((row) => row.length > 1)
  expect(frames).toHaveLength(Number(field('NumFrames')))
  for (const frame of frames) expect(frame).toHaveLength(2 + 3 * markers.length)
  expect(markers).toHaveLength(Number(field('NumMarkers')))
  return {
    rate: Number(field('DataRate')),
    units: field('Units'),
    frames: frames.map(([number, time, ...cells]) => ({
      number: Number(number),
      time: Number(time),
      of: (marker: string) => {
        const start = 3 * markers.indexOf(marker)
        return cells.slice(start, start + 3).map((cell) => (cell === '' ? null : Number(cell)))
      },
    })),
  }
}

const recording = loadRecording('anna_y0_desk')

describe('the marker file', () => {
  test('holds every frame of an even recording, in millimetres, forward, up, right', () => {
    const { rate, units, frames } = readTrc(renderReportTrc(recording, 'anna'))
    expect(units).toBe('mm')
    expect(frames).toHaveLength(recording.length)
    const gap = ((recording[1]?.at ?? 0) - (recording[0]?.at ?? 0)) / 1000
    expect(1 / rate).toBeCloseTo(gap, 3)
    const first = recording[0] && readPose(recording[0])
    const knee = first?.kind === 'person' ? first.world.right.knee : null
    const [forward, up, right] = frames[0]?.of('RKnee') ?? []
    expect(forward).toBeCloseTo(-1000 * (knee?.z ?? 0), 1)
    expect(up).toBeCloseTo(-1000 * (knee?.y ?? 0), 1)
    expect(right).toBeCloseTo(-1000 * (knee?.x ?? 0), 1)
  })

  test('stands a facing person upright, right knee on the right', () => {
    const { frames } = readTrc(renderReportTrc(recording, 'anna'))
    const [, shoulderUp = 0] = frames[0]?.of('LShoulder') ?? []
    const [toeForward = 0, toeUp = 0] = frames[0]?.of('LBigToe') ?? []
    const [heelForward = 0] = frames[0]?.of('LHeel') ?? []
    const [, , rightKnee = 0] = frames[0]?.of('RKnee') ?? []
    const [, , leftKnee = 0] = frames[0]?.of('LKnee') ?? []
    expect(Number(shoulderUp)).toBeGreaterThan(Number(toeUp))
    expect(Number(toeForward)).toBeGreaterThan(Number(heelForward))
    expect(Number(rightKnee)).toBeGreaterThan(Number(leftKnee))
  })

  test('is even in time where the camera was not, and leaves holes empty', () => {
    const uneven = recording
      .filter((_, index) => index % 7 !== 3)
      .map((pose, index) => (index >= 20 && index < 30 ? { ...pose, person: null } : pose))
      .map((pose, index) => ({ ...pose, at: milliseconds(pose.at + (index % 2)) }))
    const { rate, frames } = readTrc(renderReportTrc(uneven, 'anna'))
    frames.forEach((frame, index) => {
      expect(frame.number).toBe(index + 1)
      expect(frame.time).toBeCloseTo(index / rate, 4)
    })
    const empty = frames.filter((frame) => frame.of('RKnee')[0] === null)
    expect(empty.length).toBeGreaterThanOrEqual(10)
    expect(empty.length).toBeLessThan(frames.length / 2)
  })

  test('of nothing is a header without frames', () => {
    expect(readTrc(renderReportTrc([], 'nobody')).frames).toStrictEqual([])
  })
})
