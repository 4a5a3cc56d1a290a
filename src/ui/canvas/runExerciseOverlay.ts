import type { ExerciseFrame, ExerciseRun } from '#app/exercise/exerciseRun.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { guidesOf } from '#core/programme/guides.ts'
import { drawExercise } from '#ui/canvas/drawExercise.ts'
import { fitCanvas } from '#ui/canvas/fitCanvas.ts'
import { readOverlayLook } from '#ui/canvas/overlayLook.ts'

/** The person at the exercise, with what has to be true: at most once per refresh of the screen. Returns how to stop. */
export const runExerciseOverlay = (
  run: Pick<ExerciseRun, 'onFrame'>,
  canvas: HTMLCanvasElement,
  exercise: ExerciseId,
): (() => void) => {
  const context = canvas.getContext('2d')
  if (context === null) return () => {}
  const colours = readOverlayLook(canvas)
  let latest: ExerciseFrame | null = null
  let asked: number | null = null

  const draw = () => {
    asked = null
    context.clearRect(0, 0, canvas.width, canvas.height)
    if (latest === null || latest.frame.kind === 'nobody') return
    const { frame, reading, side } = latest
    // What can't be told is not marked as missing either.
    const guides =
      reading.kind === 'cantTell'
        ? []
        : guidesOf(exercise, side).map((guide) => ({ guide, met: reading.fault === null }))
    drawExercise(context, canvas, colours, { frame, mirrored: true, demonstration: null, guides })
  }
  const ask = () => {
    asked ??= requestAnimationFrame(draw)
  }
  const stopFrames = run.onFrame((frame) => {
    latest = frame
    ask()
  })
  const stopFitting = fitCanvas(canvas, ask)
  return () => {
    stopFrames()
    stopFitting()
    if (asked !== null) cancelAnimationFrame(asked)
  }
}
