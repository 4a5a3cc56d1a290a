import { type Latency, openLatencyMeter } from '#app/live/latencyMeter.ts'
import { expect, test } from 'vitest'

test('tells the median of the drawings about once a second, and of the tones as they sound', () => {
  const told: Latency[] = []
  const meter = openLatencyMeter((latency) => told.push(latency))
  for (let frame = 0; frame < 59; frame++) meter.drawn(frame === 10 ? 900 : 60)
  meter.sounded(80.4)
  meter.sounded(95.6)
  expect(told).toEqual([
    { overlayMs: 60, toneMs: null },
    { overlayMs: 60, toneMs: 80 },
    { overlayMs: 60, toneMs: 88 },
  ])
})

test('follows a computer that slows down', () => {
  const told: Latency[] = []
  const meter = openLatencyMeter((latency) => told.push(latency))
  for (let frame = 0; frame < 90; frame++) meter.drawn(50)
  for (let frame = 0; frame < 90; frame++) meter.drawn(120)
  expect(told.at(-1)).toEqual({ overlayMs: 120, toneMs: null })
})
