import { dirname, basename } from 'node:path'
import { openPosePage } from '../../../tests/e2e/pose/openPosePage.ts'
import { buildPosePage } from '../../../tests/e2e/pose/servePosePage.ts'
import { asFacing, type BenchClip } from './benchClips.ts'

export type MeasuredVideos = {
  /** The clips that have a film, with the landmarks this app finds in it. */
  readonly clips: readonly BenchClip[]
  /** Frames measured a second, all films together. */
  readonly framesPerSecond: number
}

/** Measures each clip's film with the engine and model that ship, decoded as "Open a video" decodes it. */
export const measureVideos = async (
  clips: readonly BenchClip[],
  onClip: (name: string) => void,
): Promise<MeasuredVideos> => {
  await buildPosePage()
  const films = clips.flatMap(({ video, ...clip }) => (video === null ? [] : [{ ...clip, video }]))
  const folders = [...new Set(films.map(({ video }) => dirname(video)))]
  const roots = Object.fromEntries(folders.map((folder, order) => [`films${order}`, folder]))
  const { page, close } = await openPosePage({ folders: roots })
  const measured: BenchClip[] = []
  let frames = 0
  let milliseconds = 0
  try {
    for (const film of films) {
      onClip(film.name)
      const url = `films${folders.indexOf(dirname(film.video))}/${encodeURIComponent(basename(film.video))}`
      const { end, poses, lasted } = await page.evaluate((path) => posePage.videoAt(path), url)
      if (end.kind !== 'ended') throw new Error(`${film.name}.mp4: ${JSON.stringify(end)}`)
      measured.push({ ...film, poses: asFacing(film.truth, poses) })
      frames += poses.length - 1
      milliseconds += lasted
    }
  } finally {
    await close()
  }
  return { clips: measured, framesPerSecond: (1000 * frames) / milliseconds }
}
