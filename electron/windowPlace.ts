import { z } from 'zod'

/** Where the window stood, in the display's own pixels. */
export const windowPlace = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
})
export type WindowPlace = z.infer<typeof windowPlace>

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The picture and the exercise list fit side by side from here on; narrower, the list would cover the legs. */
export const smallestWindow = { width: 960, height: 640 } as const
/** As the screens were designed. */
const usualWindow = { width: 1280, height: 800 } as const

/**
 * Where to open: as remembered, if that still lies on a display, never larger than it and never outside of it. A
 * window remembered from a monitor that is gone opens in the middle of the first display.
 */
export const placeWindow = (remembered: WindowPlace | null, displays: readonly Area[]): WindowPlace => {
  const display = (remembered && displays.find((area) => overlaps(area, remembered))) ?? displays[0]
  const wanted = remembered ?? { ...usualWindow, maximised: false }
  if (display === undefined) return remembered ?? { x: 0, y: 0, ...wanted }
  const width = Math.min(Math.max(wanted.width, smallestWindow.width), display.width)
  const height = Math.min(Math.max(wanted.height, smallestWindow.height), display.height)
  const stays = remembered !== null && overlaps(display, remembered)
  const x = stays
    ? within(remembered.x, display.x, display.width - width)
    : middle(display.x, display.width - width)
  const y = stays
    ? within(remembered.y, display.y, display.height - height)
    : middle(display.y, display.height - height)
  return { x, y, width, height, maximised: wanted.maximised }
}

const within = (value: number, start: number, room: number): number =>
  Math.min(Math.max(value, start), start + room)
const middle = (start: number, room: number): number => start + Math.round(room / 2)

/** Enough of the window to take hold of it. */
const GRIP = 64

const overlaps = (area: Area, place: Area): boolean =>
  Math.min(area.x + area.width, place.x + place.width) - Math.max(area.x, place.x) >= GRIP &&
  Math.min(area.y + area.height, place.y + place.height) - Math.max(area.y, place.y) >= GRIP
