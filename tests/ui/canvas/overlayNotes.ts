import type { OverlayLook } from '#ui/canvas/overlayLook.ts'
import type { Spot } from '#ui/canvas/placePicture.ts'

export const look: OverlayLook = {
  ink: 'ink',
  far: 'far',
  fine: 'fine',
  fineDeep: 'fineDeep',
  inside: 'inside',
  onInside: 'onInside',
  halo: 'halo',
  plate: 'plate',
  font: 'sans-serif',
}

export type Notes = { readonly spots: Spot[]; readonly colours: Set<string>; readonly dashes: Set<string> }

const nothing = () => {}

/** A 2D context that paints nothing and notes where, in which colour and how dashed it was asked to. */
export const notingContext = (width: number, height: number) => {
  const notes: Notes = { spots: [], colours: new Set(), dashes: new Set() }
  const note = (x: number, y: number) => notes.spots.push({ x, y })
  const context = {
    canvas: { width, height },
    beginPath: nothing,
    closePath: nothing,
    fill: nothing,
    stroke: nothing,
    save: nothing,
    restore: nothing,
    clip: nothing,
    roundRect: nothing,
    fillText: nothing,
    measureText: () => ({ width: 100 }),
    moveTo: note,
    lineTo: note,
    arc: note,
    ellipse: note,
    setLineDash: (dash: number[]) => notes.dashes.add(dash.length === 0 ? 'solid' : 'dashed'),
    set fillStyle(colour: string) {
      notes.colours.add(colour)
    },
    set strokeStyle(colour: string) {
      notes.colours.add(colour)
    },
  }
  // Only what the overlay uses of a real context's hundred members.
  return { context: context as unknown as CanvasRenderingContext2D, notes }
}
