import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openPosePage } from '../../tests/e2e/pose/openPosePage.ts'
import { buildPosePage } from '../../tests/e2e/pose/servePosePage.ts'
import { makeCameraFile } from './makeCameraFile.ts'
import { type SoakMinute, soakLiveSet } from './pose/runLiveSet.ts'
import { slopeOf } from './pose/slopeOf.ts'

const root = resolve(import.meta.dirname, '../..')

/** `[--minutes N] [--out FILE]`: a live set that goes on and on; prints each minute, then how memory and latency drift. */
export const soakPose = async (words: readonly string[]) => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '10' },
      out: { type: 'string', default: resolve(root, '.cache/bench-soak.json') },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-soak-'))
  const minutes: SoakMinute[] = []
  try {
    const camera = join(folder, 'squat.y4m')
    await buildPosePage()
    const { page, close } = await openPosePage()
    await makeCameraFile(page, camera)
    await close()
    await soakLiveSet(camera, Number(values.minutes), (minute) => {
      minutes.push(minute)
      console.log(`${describe(minute)}, load ${loadavg()[0]?.toFixed(1)}`)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
  const drift = driftOf(minutes)
  console.log(
    `${minutes.length} minutes measured in ${minutes.at(-1)?.after.toFixed(0) ?? '0'}: page ${drift.pageMegabytesPerHour.toFixed(1)} MB an hour, needed ` +
      `${drift.neededMegabytesPerHour.toFixed(1)} MB an hour, latency ${drift.latencyPerHour.toFixed(1)} ms an hour`,
  )
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, `${JSON.stringify({ drift, minutes }, null, 2)}\n`)
}

const describe = ({
  name,
  posesPerSecond,
  byFull,
  inference,
  captureToOverlay,
  longTasks,
  memory,
}: SoakMinute) =>
  `${name}: ${posesPerSecond.toFixed(1)} poses/s (${(100 * byFull).toFixed(0)} % full, ${inference.median.toFixed(0)} / ${inference.p95.toFixed(0)} ms), ` +
  `overlay after ${captureToOverlay?.median.toFixed(0) ?? '?'} / ${captureToOverlay?.p95.toFixed(0) ?? '?'} ms, ${longTasks.count} long tasks, ` +
  `page ${memory.page?.toFixed(0) ?? '?'} MB, needed ${memory.needed?.toFixed(0) ?? '?'} MB, heap ${memory.heap.toFixed(1)} MB`

/** The first minute fills caches. */
const driftOf = (minutes: readonly SoakMinute[]) => {
  const later = minutes.slice(1)
  // A browser collects when it likes: what is needed tells a leak, what is resident only how lazy it was.
  const perHour = (read: (minute: SoakMinute) => number | null) =>
    60 * slopeOf(later.flatMap((minute) => pointOf(minute.after, read(minute))))
  return {
    pageMegabytesPerHour: perHour(({ memory }) => memory.page),
    neededMegabytesPerHour: perHour(({ memory }) => memory.needed),
    latencyPerHour: perHour(({ captureToOverlay }) => captureToOverlay?.median ?? null),
  }
}

const pointOf = (at: number, value: number | null) => (value === null ? [] : [{ at, value }])
