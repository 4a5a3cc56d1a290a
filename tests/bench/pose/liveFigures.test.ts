import { expect, test } from 'vitest'
import { liveFigures } from '../../../scripts/bench/pose/liveFigures.ts'
import type { ProbeNotes } from '../../../scripts/bench/pose/liveProbe.ts'
import { slopeOf } from '../../../scripts/bench/pose/slopeOf.ts'

/** A camera whose clock is far ahead of the page's: every second frame is measured in 40 ms, 2 ms after it was taken. */
const notes: ProbeNotes = {
  poses: Array.from({ length: 30 }, (_, number) => ({
    at: 9_000_000 + (number * 2000) / 30,
    heard: 5000 + (number * 2000) / 30 + 42,
    found: true,
    inference: 36,
    rest: 4,
    model: number < 24 ? 'full' : 'lite',
  })),
  pictures: Array.from({ length: 60 }, (_, number) => ({
    mediaTime: (number * 1000) / 30,
    captured: 5000 + (number * 1000) / 30,
    shown: 5010 + (number * 1000) / 30,
  })),
  draws: Array.from({ length: 60 }, (_, number) => 5010 + (number * 1000) / 30),
  longTasks: [
    { start: 5500, lasted: 60 },
    { start: 9999, lasted: 500 },
  ],
  changes: 10,
  heap: 0,
}

test('a live stretch is summed up in the page’s own time', () => {
  const figures = liveFigures('a camera', notes, 5000, 7000)
  expect(figures.posesPerSecond).toBeCloseTo(15)
  expect(figures.byFull).toBeCloseTo(0.8)
  expect(figures.captureToPose?.median).toBeCloseTo(42)
  expect(figures.captureToOverlay?.median).toBeCloseTo(43.33, 1)
  expect([figures.dropped, figures.longTasks]).toEqual([29, { count: 1, longest: 60 }])
})

test('without capture times there is no latency to tell', () => {
  const blind = { ...notes, pictures: notes.pictures.map((each) => ({ ...each, captured: null })) }
  expect(liveFigures('a camera', blind, 5000, 7000).captureToPose).toBeNull()
})

test('a slope is not tilted by one wild value, nor by gaps', () => {
  const readings = [10, 12, 900, null, 18, 20].flatMap((value, index) =>
    value === null ? [] : [{ at: 2 * index, value }],
  )
  expect(slopeOf(readings)).toBe(1)
})
