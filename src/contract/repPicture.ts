import { pictureRecord } from '#contract/formReport.ts'
import type { Figure } from '#core/picture/figure.ts'
import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import { type Pixels, pixels, type Share, share } from '#core/units.ts'
import { z } from '#contract/zod.ts'

/** Characters of base64, 450 kB of JPEG: five times what a picture of 640 pixels takes. */
export const largestPicture = 600_000
/** Pixels: joints may lie beyond a picture's edge, but not far. */
const farthest = 10_000

const place = z
  .number()
  .min(-farthest)
  .max(farthest)
  .transform((value): Pixels => pixels(value))
const length = z
  .number()
  .min(1)
  .max(4096)
  .transform((value): Pixels => pixels(value))
const certainty = z
  .number()
  .min(0)
  .max(1)
  .transform((value): Share => share(value))
const point = z.strictObject({ x: place, y: place, visibility: certainty })
const joints = z.strictObject({
  ear: point,
  shoulder: point,
  elbow: point,
  wrist: point,
  hip: point,
  knee: point,
  ankle: point,
  heel: point,
  toe: point,
})

export const figure = z.strictObject({
  size: z.strictObject({ width: length, height: length }),
  nose: point,
  image: z.strictObject({ left: joints, right: joints }),
}) satisfies z.ZodType<Figure>

const anyPlace = z.number().min(-farthest).max(farthest)
const someLength = z.number().min(1).max(farthest)

/** How the windowless page is to make a picture. */
export const pictureWish = z.strictObject({
  cut: z.strictObject({
    left: anyPlace.min(0),
    top: anyPlace.min(0),
    width: someLength,
    height: someLength,
  }),
  width: z.int().min(1).max(4096),
  height: z.int().min(1).max(4096),
  cover: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('ellipse'),
        x: anyPlace,
        y: anyPlace,
        across: z.number().min(0).max(farthest),
        down: z.number().min(0).max(farthest),
      }),
      z.strictObject({ kind: z.literal('above'), y: anyPlace }),
    ])
    .nullable(),
}) satisfies z.ZodType<PictureWish>

/** What every JPEG begins with, FF D8 FF, in base64. */
const startOfJpeg = '/9j/'

export const jpegBase64 = z.base64().startsWith(startOfJpeg).max(largestPicture)

export const repPicture = pictureRecord.extend({
  figure,
  jpeg_base64: jpegBase64,
}) satisfies z.ZodType<RepPicture>
