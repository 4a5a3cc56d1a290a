import { type Threshold, threshold, thresholds } from '#core/thresholds.ts'
import { degrees, type Degrees } from '#core/units.ts'

/** What it takes to say that something changed between sets. */
export const historyThresholds = {
  /** The noise floor, the same as the grey band in the charts. */
  changeAtLeast: threshold<Degrees>(
    thresholds.typicalError.value,
    'Less is never called a change. Of 62 pairs of sets in which nothing changed, 95 % were read at most 3.0° apart, and with the stated errors added 1 pair passes for a change.',
    'bench:accuracy, means of a leg over a set, same figure under another camera (docs/accuracy.md)',
  ),
  depthChangeAtLeast: threshold<Degrees>(
    degrees(Math.hypot(thresholds.depthError.value, thresholds.depthError.value)),
    'Two depths, each as uncertain as one reading.',
    'depthError in thresholds.ts',
  ),
  setsAtAnEnd: threshold(
    3,
    'The first and the last sets are compared, up to this many: one odd day then makes no trend.',
    'proposed',
  ),
  turnThatCounts: threshold<Degrees>(
    degrees(10),
    'Bodies turned this much apart are seen by another view; half of what the app tolerates before it asks to turn.',
    'proposed',
  ),
  leastSets: threshold(3, 'Two sets are a comparison, not a trend.', 'proposed'),
} as const satisfies Record<string, Threshold<number>>
