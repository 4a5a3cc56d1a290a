import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { drawAccuracyTable } from './accuracy/accuracyTable.ts'
import { findClips, type BenchClip } from './accuracy/benchClips.ts'
import { runClip } from './accuracy/runClip.ts'
import { scoreClip, type ClipScore } from './accuracy/scoreClip.ts'
import { scoreGoodRep } from './accuracy/scoreGoodRep.ts'
import { summariseBands } from './accuracy/summariseBands.ts'

const root = resolve(import.meta.dirname, '../..')
/** A name that stands in both counts once. */
const usualFolders = [resolve(root, 'tests/fixtures/recordings'), resolve(root, '../shared/clips')]

/**
 * `[FOLDER…] [--out FILE]`: runs every recording with truth through the session as app and command line do, prints the
 * table, and writes all figures and readings as JSON. Returns the exit code.
 */
export const benchAccuracy = (words: readonly string[]): number => {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : usualFolders
  const clips = findClips(folders)
  if (clips.length === 0) {
    console.error(
      `No recording with truth in ${folders.join(', ')}: a folder needs NAME.pose.json with NAME.json or NAME.truth.json.`,
    )
    return 1
  }
  const scores = scoreAll(clips)
  const bands = summariseBands(scores)
  console.log(drawAccuracyTable(bands))
  const file = resolve(values.out ?? resolve(root, '.cache/bench-accuracy.json'))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ bands, clips: scores }, null, 2)}\n`)
  console.error(`${clips.length} recordings; all figures in ${file}`)
  return 0
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
