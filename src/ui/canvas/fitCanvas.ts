import { followSize } from '#ui/canvas/followSize.ts'
import { matchSize } from '#ui/canvas/matchSize.ts'

/** Keeps a canvas as sharp as the screen; calls back after every change of its size. Returns how to stop. */
export const fitCanvas = (canvas: HTMLCanvasElement, redraw: () => void): (() => void) =>
  followSize(canvas, (size) => {
    matchSize(canvas, size)
    redraw()
  })
