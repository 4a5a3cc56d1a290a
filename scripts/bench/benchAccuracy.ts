import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { drawAccuracyTable } from './accuracy/accuracyTable.ts'
import { findClips, type BenchClip } from './accuracy/benchClips.ts'
import { measureVideos } from './accuracy/measureVideos.ts'
import { runClip } from './accuracy/runClip.ts'
import { scoreClip, type ClipScore } from './accuracy/scoreClip.ts'
import { scoreGoodRep } from './accuracy/scoreGoodRep.ts'
import { summariseBands } from './accuracy/summariseBands.ts'

const root = resolve(import.meta.dirname, '../..')
/** A name that stands in both counts once. */
const usualFolders = [resolve(root, 'tests/fixtures/recordings'), resolve(root, '../shared/clips')]

/**
 * `[FOLDER…] [--decode] [--out FILE]`: runs every recording with truth through the session as app and command line do,
 * prints the table, and writes all figures and readings as JSON. With `--decode` also the recordings' own films, measured
 * by the engine that ships, in a table below. Returns the exit code.
 */
export const benchAccuracy = async (words: readonly string[]): Promise<number> => {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { out: { type: 'string' }, decode: { type: 'boolean', default: false } },
  })
  const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : usualFolders
  const clips = findClips(folders)
  if (clips.length === 0) {
    console.error(
      `No recording with truth in ${folders.join(', ')}: a folder needs NAME.pose.json with NAME.json or NAME.truth.json.`,
    )
    return 1
  }
  const recorded = scoreAll(values.decode ? clips.filter(({ video }) => video !== null) : clips)
  printScores(values.decode ? 'The landmarks as recorded' : null, recorded)
  const decoded = values.decode ? await scoreVideos(clips) : null
  const file = resolve(values.out ?? resolve(root, '.cache/bench-accuracy.json'))
  mkdirSync(dirname(file), { recursive: true })
  const figures = { bands: summariseBands(recorded), clips: recorded, decoded }
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
  console.error(`${recorded.length} recordings; all figures in ${file}`)
  return 0
}

const printScores = (title: string | null, scores: readonly ClipScore[]) => {
  if (title !== null) console.log(title)
  console.log(drawAccuracyTable(summariseBands(scores)))
}

const scoreVideos = async (clips: readonly BenchClip[]) => {
  const videos = await measureVideos(clips, (name) => console.error(`measuring ${name}.mp4`))
  const scores = scoreAll(videos.clips)
  printScores(`The same films, measured here: ${videos.framesPerSecond.toFixed(1)} frames a second`, scores)
  return { framesPerSecond: videos.framesPerSecond, bands: summariseBands(scores), clips: scores }
}

const scoreAll = (clips: readonly BenchClip[]): ClipScore[] => {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {clip}',
    noTTYOutput: true,
    notTTYSchedule: 5000,
  })
  bar.start(clips.length, 0, { clip: '' })
  const scores = clips.map((clip) => {
    bar.update({ clip: clip.name })
    const score = scoreClip(clip, runClip(clip.poses))
    const goodRep = scoreGoodRep(clip, score)
    bar.increment()
    return { ...score, goodRep }
  })
  bar.stop()
  return scores
}
