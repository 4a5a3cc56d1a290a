import Table from 'cli-table3'
import type { LiveFigures as PeerFigures } from '../../../tests/e2e/pose/page/benchPage.ts'
import type { Spread } from './liveFigures.ts'
import type { LiveRun } from './runLiveSet.ts'
import { percentile } from '#core/geometry/statistics.ts'

/** Milliseconds a frame; `best` is what a tenth of the frames stayed below, the least disturbed by other programs. */
export type FrameRow = {
  readonly name: string
  readonly frames: number
  readonly persons: number
  readonly total: Spread & { readonly best: number }
  readonly inference: number | null
  readonly rest: number | null
  /** How many times as fast as the documented engine, by medians of the same run. */
  readonly ratio: number
}

export const drawFrameTable = (rows: readonly FrameRow[]): string => {
  const table = new Table({
    head: [
      'the same decoded frames',
      'median',
      '95 %',
      'best tenth',
      'networks',
      'the rest',
      'times as fast',
      'frames',
    ],
    style: plain,
  })
  for (const { name, total, inference, rest, ratio, frames, persons } of rows)
    table.push([
      name,
      ms(total.median),
      ms(total.p95),
      ms(total.best),
      inference === null ? '–' : ms(inference),
      rest === null ? '–' : ms(rest),
      ratio.toFixed(1),
      `${frames} (${persons} with a person)`,
    ])
  return table.toString()
}

export const drawLiveTable = (runs: readonly LiveRun[], documented: PeerFigures): string => {
  const table = new Table({ head: ['live', ...runs.map(({ name }) => name), 'as documented'], style: plain })
  const peerRate = documented.poses / documented.seconds
  const rows: readonly (readonly [string, (run: LiveRun) => string, string])[] = [
    ['engine', ({ engine }) => engine, 'pose-detection, MediaPipe'],
    ['poses a second', ({ posesPerSecond }) => posesPerSecond.toFixed(1), peerRate.toFixed(2)],
    ['of them by the full model', ({ byFull }) => `${(100 * byFull).toFixed(0)} %`, '–'],
    ['camera frames a second', ({ cameraPerSecond }) => cameraPerSecond.toFixed(1), '–'],
    ['times the documented rate', ({ posesPerSecond }) => (posesPerSecond / peerRate).toFixed(1), '1'],
    ['frames without a pose', ({ dropped, poses }) => `${dropped} of ${dropped + poses}`, '–'],
    ['networks, median / 95 %', ({ inference }) => spread(inference), '–'],
    ['everything else', ({ rest }) => spread(rest), '–'],
    ['capture to pose', ({ captureToPose }) => spread(captureToPose), '–'],
    ['capture to overlay', ({ captureToOverlay }) => spread(captureToOverlay), '–'],
    ['overlay drawn, a second', ({ drawsPerSecond }) => drawsPerSecond.toFixed(1), '–'],
    ['page elements changed, a second', ({ changesPerSecond }) => changesPerSecond.toFixed(1), '–'],
    [
      'page busy over 50 ms',
      ({ longTasks: { count, longest } }) => (count === 0 ? 'never' : `${count} times, up to ${ms(longest)}`),
      `could draw every ${ms(percentile(documented.drawingGaps, 0.5))}`,
    ],
    ['memory of the page', ({ memory }) => `${memory.page?.toFixed(0) ?? '?'} MB`, '–'],
    ["program start to the window's first content", ({ firstContent }) => ms(firstContent), '–'],
    ['page start to first pose', ({ firstPose }) => ms(firstPose), '–'],
  ]
  for (const [what, ours, theirs] of rows) table.push([what, ...runs.map(ours), theirs])
  return table.toString()
}

const plain = { head: [], border: [], compact: true }
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`
const spread = (both: Spread | null) => (both === null ? '–' : `${ms(both.median)} / ${ms(both.p95)}`)
