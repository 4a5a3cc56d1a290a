import type { ExerciseRun } from '#app/exercise/exerciseRun.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import type { Side } from '#core/side.ts'
import { runExerciseOverlay } from '#ui/canvas/runExerciseOverlay.ts'
import { Demonstration } from '#ui/parts/figures/Demonstration.tsx'
import { useEffect, useRef } from 'react'

type ExerciseStageProps = {
  readonly run: ExerciseRun
  readonly exercise: ExerciseId
  readonly side: Side | null
  readonly round: number
  readonly stream: MediaStream | null
  readonly showsCamera: boolean
}

/** The demonstration, or the person in the mirror with what has to be true drawn over them. */
export const ExerciseStage = ({ run, exercise, side, round, stream, showsCamera }: ExerciseStageProps) =>
  showsCamera ? (
    <Mirror run={run} exercise={exercise} stream={stream} />
  ) : (
    <div className="exercise-picture">
      <Demonstration exercise={exercise} side={side} round={round} />
    </div>
  )

type MirrorProps = Pick<ExerciseStageProps, 'run' | 'exercise' | 'stream'>

const Mirror = ({ run, exercise, stream }: MirrorProps) => {
  const video = useRef<HTMLVideoElement>(null)
  const overlay = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream
  }, [stream])
  useEffect(() => {
    if (overlay.current === null) return
    return runExerciseOverlay(run, overlay.current, exercise)
  }, [run, exercise])
  return (
    <div className="exercise-picture exercise-mirror">
      <video ref={video} autoPlay muted playsInline aria-hidden="true" />
      <canvas ref={overlay} aria-hidden="true" />
    </div>
  )
}
