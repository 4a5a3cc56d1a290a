import { colourOf, contrast, readTokens } from '#tests/ui/styles/readTokens.ts'
import { describe, expect, test } from 'vitest'

const sheets = [
  'src/ui/styles/tokens.css',
  'src/ui/screens/live/live.css',
  'src/ui/screens/exercise/exercise.css',
  'src/ui/styles/access.css',
]

const light = [':root']
const dark = [...light, "[data-theme='dark']"]
const moreLight = [...light, "[data-contrast='more']"]
const moreDark = [...dark, "[data-contrast='more']", "[data-contrast='more'][data-theme='dark']"]
const live = [...dark, '.live']
const moreLive = [...moreDark, '.live', "[data-contrast='more'] .live"]
const exercise = [...dark, '.exercise']
const moreExercise = [...moreDark, '.exercise', "[data-contrast='more'] .exercise"]

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

/** On the exercise screen only its left half has another ground. */
const exercisePairs: readonly Pair[] = [
  ['--live-ink', '--live-plate'],
  ['--live-ink-2', '--live-plate'],
  ['--live-ink-3', '--live-plate'],
  ['--live-ink', '--exercise-stage'],
  ['--live-ink-2', '--exercise-stage'],
  ['--live-ink', '--live-control'],
  ['--live-ink-2', '--live-control'],
  ['--live-ink', '--live-raised'],
]

/** Where a control begins, and how much of a row, a ring or a bar is still to come. */
const darkEdges: readonly Pair[] = [
  ['--live-control-edge', '--live-control'],
  ['--live-control-edge', '--live-raised'],
  ['--live-control-edge', '--live-plate'],
  ['--live-track', '--live-plate'],
]
const liveEdges: readonly Pair[] = [...darkEdges, ['--live-control-edge', '--live-slab']]
const exerciseEdges: readonly Pair[] = [...darkEdges, ['--live-control-edge', '--exercise-stage']]

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

describe('on the exercise screen', () => {
  test.for([
    ['usual', exercise],
    ['more contrast', moreExercise],
  ] as const)('words read from three metres reach 7:1: %s', ([, selectors]) => {
    expect(below(7, selectors, exercisePairs)).toEqual([])
  })
})

test.for([
  ['live', live, liveEdges, 3],
  ['live with more contrast', moreLive, liveEdges, 4.5],
  ['an exercise', exercise, exerciseEdges, 3],
  ['an exercise with more contrast', moreExercise, exerciseEdges, 4.5],
] as const)(
  'controls and what is still to come are found on the dark screens: %s',
  ([, selectors, pairs, ratio]) => {
    expect(below(ratio, selectors, pairs)).toEqual([])
  },
)

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
