import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openPosePage } from '../../tests/e2e/pose/openPosePage.ts'
import { buildPosePage } from '../../tests/e2e/pose/servePosePage.ts'
import { describeMachine } from './describeMachine.ts'
import { makeCameraFile } from './makeCameraFile.ts'
import { drawFrameTable, drawLiveTable, type FrameRow } from './pose/poseTables.ts'
import { type LiveRun, runLiveSet } from './pose/runLiveSet.ts'
import { percentile } from '#core/geometry/statistics.ts'

const root = resolve(import.meta.dirname, '../..')

/**
 * `[--frames N] [--every N] [--seconds N] [--out FILE]`: how fast the pose engines are, ours and the documented ones,
 * first interleaved on the same decoded frames, then live from the same fake camera (1280 × 720, 30 fps), ours in the
 * app itself. Prints both tables and writes all figures as JSON.
 */
export const benchPose = async (words: readonly string[]) => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      frames: { type: 'string', default: '60' },
      every: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '15' },
      out: { type: 'string', default: resolve(root, '.cache/bench-pose.json') },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-bench-'))
  try {
    await buildPosePage()
    const machine = describeMachine()
    console.log(
      `${machine.processors}, ${machine.memory}, ${machine.system}; load ${machine.load} before the run`,
    )
    const frames = await benchOnFrames(Number(values.frames), Number(values.every), join(folder, 'squat.y4m'))
    console.log(drawFrameTable(frames))
    const live = await benchLive(join(folder, 'squat.y4m'), Number(values.seconds))
    console.log(drawLiveTable(live.ours, live.documented))
    const figures = { machine, loadAfter: loadavg()[0], frames, live }
    mkdirSync(dirname(values.out), { recursive: true })
    writeFileSync(values.out, `${JSON.stringify(figures, null, 2)}\n`)
    console.error(`All figures in ${values.out}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const benchOnFrames = async (frames: number, every: number, camera: string): Promise<readonly FrameRow[]> => {
  const { page, close } = await openPosePage()
  try {
    await makeCameraFile(page, camera)
    const times = await page.evaluate(
      ([count, slow]) => posePage.benchFrames('sample/squat.webm', count, slow),
      [frames, every] as const,
    )
    const documented = times.at(-1)?.total ?? []
    return times.map(({ name, total, inference, persons }) => ({
      name,
      frames: total.length,
      persons,
      total: { median: percentile(total, 0.5), p95: percentile(total, 0.95), best: percentile(total, 0.1) },
      inference: inference.length === 0 ? null : percentile(inference, 0.5),
      rest:
        inference.length === 0
          ? null
          : percentile(
              total.map((time, at) => time - (inference[at] ?? NaN)),
              0.5,
            ),
      ratio: percentile(documented, 0.5) / percentile(total, 0.5),
    }))
  } finally {
    await close()
  }
}

const benchLive = async (camera: string, seconds: number) => {
  const ours: LiveRun[] = []
  for (const [name, settings] of liveSettings) ours.push(await runLiveSet(name, camera, settings, seconds))
  const { page, close } = await openPosePage({}, [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${camera}`,
  ])
  try {
    return { ours, documented: await page.evaluate((time) => posePage.asDocumented(time), seconds) }
  } finally {
    await close()
  }
}

const liveSettings = [
  ['as the app chooses', {}],
  ['lite model, pinned', { pose_model: 'lite' }],
] as const
