import { numberMarkup, numberWithError, printNumber } from '#core/report/reportNumbers.ts'
import { printMoment, printTimeInto } from '#core/report/reportTimes.ts'
import { expect, test } from 'vitest'

const degrees = { locale: 'en-GB', digits: 1 }

test('a number has its decimals, a true minus sign, and never a negative zero', () => {
  expect([4, -0.6, -0.04, 1234.56].map((value) => printNumber(value, degrees))).toEqual([
    '4.0',
    '−0.6',
    '0.0',
    '1234.6',
  ])
})

test('the locale decides the decimal sign', () => {
  expect(printNumber(-3.5, { locale: 'de', digits: 1, unit: '°' })).toBe('−3,5°')
})

test('a printed number carries the exact one, and a missing one is a dash', () => {
  expect(numberMarkup(0.031, { locale: 'en-GB', digits: 2 }).markup).toBe('<data value="0.031">0.03</data>')
  expect(numberMarkup(null, degrees).markup).toBe('–')
})

test('a number without an error is shown without one', () => {
  expect(numberWithError(1.5, null, degrees).markup).toBe('<data value="1.5">1.5</data>')
})

test('a moment is printed as the clock on the wall showed it, wherever the report is printed', () => {
  const printed = ['2026-11-16T18:42:10+01:00', '2026-11-16T18:42:10-08:00', '2026-11-16T18:42:10.5Z'].map(
    (time) => printMoment(time, 'en-GB'),
  )
  expect(new Set(printed)).toEqual(new Set(['Monday, 16 November 2026 at 18:42']))
})

test('a moment that is none is shown as it is', () => {
  expect(printMoment('yesterday', 'en-GB')).toBe('yesterday')
})

test('a time into the recording rounds to tenths and carries into minutes', () => {
  expect([0, 9_949, 59_950, 61_500].map((time) => printTimeInto(time, 'en-GB'))).toEqual([
    '0:00.0',
    '0:09.9',
    '1:00.0',
    '1:01.5',
  ])
})
