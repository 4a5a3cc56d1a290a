import type { RepSummary } from '#core/squat/repSummary.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

/** The first, clean rep of a rendered figure, for tests of what follows from reps. */
export const repSummary: RepSummary = (() => {
  const firstRep = loadRecording('anna_y0_desk').filter((pose) => pose.at < 2900)
  const finished = analyse(firstRep).events.find((event) => event.kind === 'repFinished')
  if (finished?.kind !== 'repFinished') throw new Error('The recording has no first rep')
  return finished.rep
})()
