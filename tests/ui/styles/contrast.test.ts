import { colourOf, contrast, readTokens } from '#tests/ui/styles/readTokens.ts'
import { describe, expect, test } from 'vitest'

const sheets = ['src/ui/styles/tokens.css', 'src/ui/screens/live/live.css', 'src/ui/styles/access.css']

const light = [':root']
const dark = [...light, "[data-theme='dark']"]
const moreLight = [...light, "[data-contrast='more']"]
const moreDark = [...dark, "[data-contrast='more']", "[data-contrast='more'][data-theme='dark']"]
const live = [...dark, '.live']
const moreLive = [...moreDark, '.live', "[data-contrast='more'] .live"]

type Pair = readonly [text: string, ground: string]

/** Every word that lies over the picture has one of these grounds; all of them are opaque, so the room can't matter. */
const livePairs: readonly Pair[] = [
  ['--live-ink', '--live-plate'],
  ['--live-ink-2', '--live-plate'],
  ['--live-ink-3', '--live-plate'],
  ['--live-ink', '--live-slab'],
  ['--live-ink-2', '--live-slab'],
  ['--live-ink', '--live-control'],
  ['--live-ink', '--live-raised'],
  ['--live-on-inside', '--live-inside'],
  ['--live-on-unknown', '--live-unknown'],
  ['--live-on-unknown-2', '--live-unknown'],
  ['--live-plate', '--live-ink'],
]

/** Strokes on the picture carry a halo; mark and halo have to stand apart. */
const liveMarks: readonly Pair[] = [
  ['--live-fine', '--live-halo'],
  ['--live-inside', '--live-halo'],
  ['--live-ink', '--live-halo'],
]

const textPairs: readonly Pair[] = ['--paper', '--surface'].flatMap((ground) =>
  ['--ink', '--ink-2', '--ink-3', '--fine', '--inside', '--unknown', '--stop'].map(
    (text) => [text, ground] as const,
  ),
)
const softPairs: readonly Pair[] = [
  ['--ink-2', '--sunken'],
  ['--fine', '--fine-soft'],
  ['--inside', '--inside-soft'],
  ['--on-action', '--action'],
]
/** What has to be found rather than read: the edges of controls, marks in charts, the ring around the focus. */
const edgePairs: readonly Pair[] = ['--paper', '--surface'].flatMap((ground) =>
  ['--line-strong', '--inside-fill', '--focus', '--limb'].map((edge) => [edge, ground] as const),
)

const below = (ratio: number, selectors: readonly string[], pairs: readonly Pair[]) => {
  const tokens = readTokens(sheets, selectors)
  return pairs
    .map(([text, ground]) => ({
      pair: `${text} on ${ground}`,
      ratio: contrast(colourOf(tokens, text), colourOf(tokens, ground)),
    }))
    .filter((found) => found.ratio < ratio)
}

describe('over any camera picture', () => {
  test.for([
    ['usual', live],
    ['more contrast', moreLive],
  ] as const)('live words reach 7:1 on grounds nothing shines through: %s', ([, selectors]) => {
    expect(below(7, selectors, [...livePairs, ...liveMarks])).toEqual([])
  })
})

describe('on the other screens', () => {
  test.for([
    ['light', light, 4.5],
    ['dark', dark, 4.5],
    ['light with more contrast', moreLight, 7],
    ['dark with more contrast', moreDark, 7],
  ] as const)('text is readable: %s', ([, selectors, ratio]) => {
    expect(below(ratio, selectors, [...textPairs, ...softPairs])).toEqual([])
  })

  test.for([
    ['light', light, 3],
    ['dark', dark, 3],
    ['light with more contrast', moreLight, 4.5],
    ['dark with more contrast', moreDark, 4.5],
  ] as const)('edges and marks are found: %s', ([, selectors, ratio]) => {
    expect(below(ratio, selectors, edgePairs)).toEqual([])
  })
})
