import { formatAngle } from '#ui/format/formatAngle.ts'
import { formatDay } from '#ui/format/formatDay.ts'
import { formatClock, formatLength } from '#ui/format/formatTime.ts'
import { isVideo } from '#ui/useFileDrop.ts'
import { expect, test } from 'vitest'

test('angles are whole, with a real minus and no negative zero', () => {
  expect([12.6, -2.4, -0.3, 0].map(formatAngle)).toEqual(['13°', '−2°', '0°', '0°'])
})

test('a place in a recording reads as minutes and seconds', () => {
  expect([0, 7_900, 61_000, 750_000].map(formatClock)).toEqual(['0:00', '0:07', '1:01', '12:30'])
})

test('a length leaves out minutes that are not there', () => {
  expect([900, 52_000, 112_000].map(formatLength)).toEqual(['1 s', '52 s', '1 min 52 s'])
})

test('a day names weekday, date and time', () => {
  const local = new Date(2026, 10, 16, 18, 42).toISOString()
  expect(formatDay(local, 'en-GB')).toBe('Mon 16 Nov 2026, 18:42')
})

test('a file counts as a video by its type, or by its ending where the system knows no type', () => {
  const files = [
    { name: 'squat.mp4', type: 'video/mp4' },
    { name: 'squat.MKV', type: '' },
    { name: 'squat.jpg', type: 'image/jpeg' },
    { name: 'mp4', type: '' },
  ]
  expect(files.map(isVideo)).toEqual([true, true, false, false])
})
