import type { LiveSession } from '#app/live/liveSession.ts'
import type { LiveRun } from '#app/live/liveStore.ts'
import type { SourceTrouble } from '#app/ports.ts'
import type { RecordingOutcome } from '#app/recordings/recordingsInTurn.ts'

/** One of several recordings: whatever happens to it, the next one's turn comes without anybody pressing a button. */
export type FollowedRecording = {
  /** Tells once what became of it; the answer stops following. */
  readonly start: () => () => void
  readonly skip: () => void
  /** Skips this one and all after it. */
  readonly skipTheRest: () => void
}

export const followRecording = (
  session: Pick<LiveSession, 'store' | 'finish' | 'cancel'>,
  onOver: (outcome: RecordingOutcome, goOn: boolean) => void,
  reportBug: (bug: unknown) => void,
): FollowedRecording => {
  let trouble: SourceTrouble | null = null
  let goOn = true
  let told = false

  const take = (run: LiveRun) => {
    if (told) return
    if (run.kind === 'trouble' && trouble === null) {
      trouble = run.why
      // What was measured before the file broke off is kept.
      const hasReps = session.store.getState().lastRep !== null
      ;(hasReps ? session.finish() : session.cancel()).catch(reportBug)
    }
    const outcome = outcomeOf(run, trouble)
    if (outcome === null || told) return
    told = true
    onOver(outcome, goOn)
  }
  const skip = () => {
    session.cancel().catch(reportBug)
  }
  return {
    start: () => session.store.subscribe(({ run }) => take(run)),
    skip,
    skipTheRest: () => {
      goOn = false
      skip()
    },
  }
}

/** Null while it is still running. */
const outcomeOf = (run: LiveRun, trouble: SourceTrouble | null): RecordingOutcome | null => {
  if (run.kind === 'left')
    return trouble === null ? { kind: 'skipped' } : { kind: 'unreadable', why: trouble }
  if (run.kind !== 'ended') return null
  if (run.saved === null) return { kind: 'noSquats' }
  if (run.saved.kind === 'saved')
    return { kind: 'measured', sessionId: run.saved.sessionId, brokeOff: trouble }
  const { why, savedAs } = run.saved
  return { kind: 'unsaved', why, savedAs, brokeOff: trouble }
}
