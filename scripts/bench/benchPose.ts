import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPosePage } from '../../tests/e2e/pose/openPosePage.ts'
import type { LiveFigures } from '../../tests/e2e/pose/page/benchPage.ts'
import { buildPosePage } from '../../tests/e2e/pose/servePosePage.ts'
import { makeCameraFile } from './makeCameraFile.ts'

/** Enough for the slow engine to measure a handful of frames on a machine without a graphics processor. */
const seconds = 15

/**
 * How many poses a second the default engine and pose-detection as documented measure from the same fake camera
 * (1280 × 720, 30 fps), one after the other in the same browser, and how often the page can draw meanwhile.
 */
export const benchPose = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-bench-'))
  try {
    await buildPosePage()
    const camera = join(folder, 'squat.y4m')
    const maker = await openPosePage()
    await makeCameraFile(maker.page, camera)
    await maker.close()

    const { page, close } = await openPosePage({}, [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ])
    console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} before the run`)
    await page.evaluate(() => posePage.prefer('litert'))
    const live = await page.evaluate((time) => posePage.live(time), seconds)
    report(live.engine, live)
    console.log(
      `poses came up to ${at(live.lags, 0.95).toFixed(0)} ms (95 %) later after their capture than the quickest one`,
    )
    const documented = await page.evaluate((time) => posePage.asDocumented(time), seconds)
    report('pose-detection as documented', documented)
    console.log(`ratio ${(rate(live) / rate(documented)).toFixed(1)}`)
    await close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const rate = ({ poses, seconds: lasted }: LiveFigures) => poses / lasted

const at = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? NaN

const report = (name: string, figures: LiveFigures) =>
  console.log(
    `${name}: ${rate(figures).toFixed(1)} poses/s (${figures.poses} in ${figures.seconds.toFixed(1)} s, ` +
      `${figures.persons} with a person, ${figures.width} × ${figures.height}); the page drew every ` +
      `${at(figures.drawingGaps, 0.5).toFixed(0)} ms, 95 % within ${at(figures.drawingGaps, 0.95).toFixed(0)} ms`,
  )
