import type { Size } from '#ui/canvas/placePicture.ts'

/** Calls back with an element's size in the screen's own pixels, now and after every change. Returns how to stop. */
export const followSize = (element: Element, onSize: (size: Size) => void): (() => void) => {
  const resizing = new ResizeObserver(() => {
    const density = window.devicePixelRatio
    onSize({
      width: Math.round(element.clientWidth * density),
      height: Math.round(element.clientHeight * density),
    })
  })
  resizing.observe(element)
  return () => resizing.disconnect()
}
