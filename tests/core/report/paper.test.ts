import { pickPaper } from '#core/report/paper.ts'
import { expect, test } from 'vitest'

test('paper is what was chosen, else the size that is sold in the system’s first region', () => {
  expect(pickPaper('a4', ['en-US'])).toBe('a4')
  expect(pickPaper('letter', ['de-DE'])).toBe('letter')
  expect(pickPaper('system', ['en-US', 'de-DE'])).toBe('letter')
  expect(pickPaper('system', ['en-GB', 'en-US'])).toBe('a4')
  expect(pickPaper('system', ['es-Latn-MX'])).toBe('letter')
})

test('a language alone names no region, and without any region it is A4', () => {
  expect(pickPaper('system', ['en', 'en-CA'])).toBe('letter')
  expect(pickPaper('system', ['en', 'de'])).toBe('a4')
  expect(pickPaper('system', [])).toBe('a4')
})
