import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cue, type Given, sameCueKey, urgencyOf } from '#core/coach/cue.ts'
import { type CueMode, noCues, stepCues } from '#core/coach/stepCues.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

type Offer = readonly [at: number, ...cues: readonly Cue[]]

const give = (mode: CueMode, ...offers: readonly Offer[]): readonly Given[] => {
  let state = noCues
  return offers.map(([at, ...cues]) => {
    const [next, given] = stepCues(state, milliseconds(at), cues, mode)
    state = next
    return given
  })
}
const wordsOf = (given: readonly Given[]) => given.map(({ words }) => words && sameCueKey(words))
const tonesOf = (given: readonly Given[]) => given.map(({ tone }) => tone?.kind ?? null)

const right: Cue = { kind: 'kneeInside', side: 'right', live: true }
const left: Cue = { kind: 'kneeInside', side: 'left', live: true }
const rep = (count: number): Cue => ({ kind: 'rep', count, praise: true })
const stepBack: Cue = { kind: 'framing', advice: { kind: 'stepBack' } }

describe('what is heard', () => {
  test('[C1] the knee takes the place of the rep number', () => {
    expect(wordsOf(give('voice', [0, rep(4), right]))).toEqual(['knee right'])
  })

  test('[C1] a milder cue is dropped while a worse one is being said, and is not said later', () => {
    expect(wordsOf(give('voice', [0, right], [500, rep(4)], [3000]))).toEqual(['knee right', null, null])
  })

  test('[C1] a worse cue cuts off a milder one', () => {
    expect(wordsOf(give('voice', [0, stepBack], [200, right]))).toEqual([sameCueKey(stepBack), 'knee right'])
  })

  test('[C2] the same words at most every ten seconds; the tone every time', () => {
    const given = give('voice', [0, right], [4000, right], [9999, right], [10_000, right])
    expect(wordsOf(given)).toEqual(['knee right', null, null, 'knee right'])
    expect(tonesOf(given)).toEqual(['warning', 'warning', 'warning', 'warning'])
  })

  test('[C2] the other knee need not wait', () => {
    expect(wordsOf(give('voice', [0, right], [100, left]))).toEqual(['knee right', 'knee left'])
  })

  test('[C3] tones alone say no word; silence gives nothing', () => {
    const offers: readonly Offer[] = [
      [0, right],
      [5000, rep(1)],
      [9000, stepBack],
    ]
    expect(give('tones', ...offers).map(({ tone, words }) => [tone?.kind, words])).toEqual([
      ['warning', null],
      ['rep', null],
      ['notice', null],
    ])
    expect(give('silent', ...offers).every(({ tone, words }) => tone === null && words === null)).toBe(true)
  })

  test('[C4] at most every third rep is praised', () => {
    const given = give('voice', ...[1, 2, 3, 4, 5, 6, 7].map((count): Offer => [count * 3000, rep(count)]))
    expect(given.map(({ words }) => words?.kind === 'rep' && words.praise)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      true,
    ])
  })

  test('[C2] "done" leaves out the knee that was spoken of a moment ago', () => {
    const over: Cue = { kind: 'setOver', reps: 10, fault: 'right' }
    const [, soon] = give('voice', [0, right], [3000, over])
    const [, late] = give('voice', [0, right], [13_000, over])
    expect([soon?.words, late?.words]).toEqual([{ ...over, fault: null }, over])
  })
})

const anyCue = fc.oneof(
  fc
    .constantFrom('left' as const, 'right' as const, 'both' as const)
    .map((side): Cue => ({ kind: 'kneeInside', side, live: true })),
  fc.integer({ min: 1, max: 20 }).map(rep),
  fc.constantFrom<Cue>(
    stepBack,
    { kind: 'framing', advice: { kind: 'justYou' } },
    { kind: 'kneeBack' },
    { kind: 'paused' },
  ),
  fc.constantFrom<Cue>({ kind: 'ready' }, { kind: 'go' }, { kind: 'setOver', reps: 10, fault: 'left' }),
  fc.integer({ min: 1, max: 3 }).map((number): Cue => ({ kind: 'count', number })),
)
/** Frames 33 ms to 4 s apart, each with up to four cues that are due. */
const anyOffers = fc
  .array(fc.tuple(fc.integer({ min: 33, max: 4000 }), fc.array(anyCue, { maxLength: 4 })), { maxLength: 60 })
  .map((steps) => {
    let at = 0
    return steps.map(([pause, cues]): Offer => [(at += pause), ...cues])
  })

describe('whatever is due and when', () => {
  test('[C2] no words come within ten seconds of the same words', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const said = new Map<string, Milliseconds>()
        give('voice', ...offers).forEach(({ words }, order) => {
          const at = milliseconds(offers[order]?.[0] ?? 0)
          const keys = words === null ? [] : [sameCueKey(words)]
          if (words?.kind === 'setOver' && words.fault !== null) keys.push(`knee ${words.fault}`)
          for (const key of keys) {
            expect(at - (said.get(key) ?? -Infinity)).toBeGreaterThanOrEqual(10_000)
            said.set(key, at)
          }
        })
      }),
    )
  })

  test('[C1] what is heard was due in that very frame, and nothing worse was due', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        give('voice', ...offers).forEach(({ words }, order) => {
          if (words === null) return
          const [, ...due] = offers[order] ?? [0]
          expect(due.map(sameCueKey)).toContain(sameCueKey(words))
          expect(urgencyOf(words)).toBe(Math.max(...due.map(urgencyOf)))
        })
      }),
    )
  })

  test('[C2] every live warning sounds in its frame, with a voice or without', () => {
    fc.assert(
      fc.property(anyOffers, fc.constantFrom<CueMode>('voice', 'tones'), (offers, mode) => {
        give(mode, ...offers).forEach(({ tone }, order) => {
          const [, ...due] = offers[order] ?? [0]
          const worst = due.find(({ kind }) => kind === 'kneeInside')
          if (worst !== undefined) expect(tone?.kind).toBe('warning')
        })
      }),
    )
  })
})
