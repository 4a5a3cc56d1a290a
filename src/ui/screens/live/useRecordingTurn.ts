import { followRecording } from '#app/recordings/followRecording.ts'
import type { LiveSession } from '#app/live/liveSession.ts'
import type { RecordingsInTurn } from '#app/recordings/recordingsInTurn.ts'
import { useServices } from '#ui/AppServices.ts'
import { useEffect, useState } from 'react'

/** Which of several recordings this is, and the ways past it. */
export type RecordingTurn = {
  readonly at: number
  readonly of: number
  readonly onSkip: () => void
  readonly onSkipTheRest: () => void
}

/** Goes on to the next recording by itself; undefined where only one is looked at. */
export const useRecordingTurn = (
  session: LiveSession,
  turn: RecordingsInTurn | undefined,
): RecordingTurn | undefined => {
  const { app } = useServices()
  const [followed] = useState(() => followRecording(session, app.recordingOver, app.reportBug))
  const inTurn = turn !== undefined
  useEffect(() => (inTurn ? followed.start() : undefined), [followed, inTurn])
  return turn === undefined
    ? undefined
    : {
        at: turn.outcomes.length + 1,
        of: turn.files.length,
        onSkip: followed.skip,
        onSkipTheRest: followed.skipTheRest,
      }
}
