import type { Send } from '#electron/chromium/browserPipe.ts'
import type { Bounds } from '#electron/chromium/followBounds.ts'

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Display = { readonly workArea: Area }

/**
 * The browser tells about displays only once a page is open on one, so none are known before the first window. Each
 * window moves itself onto its display afterwards.
 */
export const screen = { getAllDisplays: (): readonly Display[] => [] }

/** The place nearest to `bounds` that lies on a display; `send` talks to the window's page. */
export const placeOnScreen = async (send: Send, bounds: Bounds): Promise<Area> => {
  const { screenInfos } = await send('Emulation.getScreenInfos')
  const areas = screenInfos.map(({ availLeft: x, availTop: y, availWidth: width, availHeight: height }) => ({
    x,
    y,
    width,
    height,
  }))
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  const area = areas.find((candidate) => contains(candidate, middle)) ?? areas[0]
  if (area === undefined) return bounds
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  const x = clamp(bounds.x, area.x, area.x + area.width - width)
  const y = clamp(bounds.y, area.y, area.y + area.height - height)
  return { x, y, width, height }
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

const contains = (
  { x, y, width, height }: Area,
  point: { readonly x: number; readonly y: number },
): boolean => point.x >= x && point.x < x + width && point.y >= y && point.y < y + height
