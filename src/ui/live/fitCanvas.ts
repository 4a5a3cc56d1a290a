/** Keeps a canvas as sharp as the screen; calls back after every change of its size. Returns how to stop. */
export const fitCanvas = (canvas: HTMLCanvasElement, redraw: () => void): (() => void) => {
  const resizing = new ResizeObserver(() => {
    const density = window.devicePixelRatio
    const width = Math.round(canvas.clientWidth * density)
    const height = Math.round(canvas.clientHeight * density)
    // Setting a canvas's size clears it, even to the same value.
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    redraw()
  })
  resizing.observe(canvas)
  return () => resizing.disconnect()
}
