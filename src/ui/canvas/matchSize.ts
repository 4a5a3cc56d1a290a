import type { Size } from '#ui/canvas/placePicture.ts'

/** Setting a canvas's size clears it, even to the same value. */
export const matchSize = (canvas: HTMLCanvasElement, { width, height }: Size) => {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}
