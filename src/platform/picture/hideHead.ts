import type { HeadCover } from '#core/picture/headCover.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'

export type Pixelated = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Replaces what is covered by a few large cells of one colour each, in place: what was there can't be worked out again. */
export const hideHead = (picture: Pixelated, cover: HeadCover): void => {
  const box = boxOf(cover, picture)
  const cell = Math.max(1, Math.ceil((box.right - box.left) / pictureThresholds.cellsAcross.value))
  for (let top = box.top; top < box.bottom; top += cell)
    for (let left = box.left; left < box.right; left += cell)
      fillWithMean(
        picture,
        {
          left,
          top,
          right: Math.min(left + cell, picture.width),
          bottom: Math.min(top + cell, picture.height),
        },
        cover,
      )
}

const boxOf = (cover: HeadCover, { width, height }: Pixelated): Box => {
  const across = (x: number) => Math.round(Math.min(width, Math.max(0, x)))
  const down = (y: number) => Math.round(Math.min(height, Math.max(0, y)))
  return cover.kind === 'above'
    ? { left: 0, right: width, top: 0, bottom: down(cover.y) }
    : {
        left: across(cover.x - cover.across),
        right: across(cover.x + cover.across),
        top: down(cover.y - cover.down),
        bottom: down(cover.y + cover.down),
      }
}

const fillWithMean = (
  { data, width }: Pixelated,
  { left, right, top, bottom }: Box,
  cover: HeadCover,
): void => {
  const count = (right - left) * (bottom - top)
  if (count <= 0) return
  const sum = [0, 0, 0]
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      for (let channel = 0; channel < 3; channel++)
        sum[channel] = (sum[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0)
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      if (!isCovered(cover, x + 0.5, y + 0.5)) continue
      for (let channel = 0; channel < 3; channel++)
        data[(y * width + x) * 4 + channel] = (sum[channel] ?? 0) / count
    }
}

const isCovered = (cover: HeadCover, x: number, y: number): boolean =>
  cover.kind === 'above'
    ? y <= cover.y
    : ((x - cover.x) / cover.across) ** 2 + ((y - cover.y) / cover.down) ** 2 <= 1
