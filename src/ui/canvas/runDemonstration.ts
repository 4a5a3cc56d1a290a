import { demonstrationAt, stillOf } from '#core/programme/demonstration/demonstration.ts'
import { demonstrations } from '#core/programme/demonstration/demonstrations.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { guidesOf } from '#core/programme/guides.ts'
import type { Side } from '#core/side.ts'
import { milliseconds } from '#core/units.ts'
import { drawExercise } from '#ui/canvas/drawExercise.ts'
import { fitCanvas } from '#ui/canvas/fitCanvas.ts'
import { readOverlayLook } from '#ui/canvas/overlayLook.ts'

export type Shown =
  /** Milliseconds into the loop, asked anew for every picture; runs while `moving`. */
  | { readonly kind: 'loop'; readonly at: () => number; readonly moving: boolean }
  | { readonly kind: 'still'; readonly keyframe: number }

/** The leg at work in each constructed demonstration: the one toward the viewer, or the upper one. */
const shownSide = (exercise: ExerciseId): Side => (exercise === 'clam' ? 'left' : 'right')

/** Draws a demonstration until it is stopped. The other side is the same movement in a mirror. */
export const runDemonstration = (
  canvas: HTMLCanvasElement,
  exercise: ExerciseId,
  side: Side | null,
  shown: Shown,
): (() => void) => {
  const context = canvas.getContext('2d')
  if (context === null) return () => {}
  const colours = readOverlayLook(canvas)
  const demonstration = demonstrations[exercise]
  let asked: number | null = null

  const draw = () => {
    const now =
      shown.kind === 'still'
        ? stillOf(demonstration, shown.keyframe)
        : demonstrationAt(demonstration, milliseconds(shown.at()))
    const guides = demonstration.guided.includes(now.keyframe) ? guidesOf(exercise, shownSide(exercise)) : []
    context.clearRect(0, 0, canvas.width, canvas.height)
    drawExercise(context, canvas, colours, {
      frame: now.frame,
      mirrored: side !== null && side !== shownSide(exercise),
      demonstration: now,
      guides: guides.map((guide) => ({ guide, met: true })),
    })
  }
  const loop = () => {
    draw()
    asked = requestAnimationFrame(loop)
  }
  const stopFitting = fitCanvas(canvas, draw)
  if (shown.kind === 'loop' && shown.moving) loop()
  return () => {
    stopFitting()
    if (asked !== null) cancelAnimationFrame(asked)
  }
}
