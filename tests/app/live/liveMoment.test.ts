import { type CalmMoment, type LiveMoment, stepMoment } from '#app/live/liveMoment.ts'
import { milliseconds } from '#core/units.ts'
import { expect, test } from 'vitest'

const counting: LiveMoment = { kind: 'counting' }
const warning: LiveMoment = { kind: 'warning', side: 'left' }
const turned: LiveMoment = { kind: 'cantTell', side: 'both', why: 'turnedAway', toward: 'left' }
const closer: LiveMoment = { kind: 'framing', advice: { kind: 'comeCloser' } }
const back: LiveMoment = { kind: 'framing', advice: { kind: 'stepBack' } }

/** What is shown after each moment, one every 100 ms. */
const shown = (...moments: readonly LiveMoment[]) => {
  let calm: CalmMoment | null = null
  return moments.map((moment, index) => {
    calm = stepMoment(calm, moment, milliseconds(index * 100))
    return calm.shown
  })
}

test('a warning is shown in the frame that raises it and gone in the frame that clears it', () => {
  expect(shown(counting, warning, counting)).toEqual([counting, warning, counting])
})

test('a refusal is shown once it has held for 400 ms', () => {
  expect(shown(counting, turned, turned, turned, turned, turned)).toEqual([
    counting,
    counting,
    counting,
    counting,
    counting,
    turned,
  ])
})

test('a refusal that flickers is never shown', () => {
  const flicker = [counting, turned, turned, counting, turned, turned, counting]
  expect(shown(...flicker).every((moment) => moment.kind === 'counting')).toBe(true)
})

test('a cleared warning does not stay up while a refusal settles', () => {
  expect(shown(warning, turned)).toEqual([warning, counting])
})

test('advice does not alternate with the landmarks', () => {
  expect(shown(closer, back, closer, back, closer)).toEqual([closer, closer, closer, closer, closer])
})
