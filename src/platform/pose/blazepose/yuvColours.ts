import type { YuvColours } from '#platform/pose/blazepose/picturePixels.ts'

/** Shares of red and blue in the luma. Sources: ITU-R BT.601, BT.709, BT.2020; names as WebCodecs has them. */
const lumaShares: Readonly<Record<string, { readonly red: number; readonly blue: number }>> = {
  smpte170m: { red: 0.299, blue: 0.114 },
  bt470bg: { red: 0.299, blue: 0.114 },
  bt709: { red: 0.2126, blue: 0.0722 },
  'bt2020-ncl': { red: 0.2627, blue: 0.0593 },
}

/** Null for a matrix that isn't one of luma and colour. Frames that don't say are taken for BT.601, as Chromium takes them. */
export const yuvColours = (matrix: string | null, fullRange: boolean): YuvColours | null => {
  const shares = lumaShares[matrix ?? 'smpte170m']
  if (shares === undefined) return null
  const { red, blue } = shares
  const green = 1 - red - blue
  // In the limited range luma runs from 16 to 235 and colour from 16 to 240.
  const luma = fullRange ? 1 : 255 / 219
  const chroma = fullRange ? 1 : 255 / 224
  return {
    lumaOffset: fullRange ? 0 : 16,
    luma,
    redOfV: 2 * (1 - red) * chroma,
    greenOfU: ((-2 * blue * (1 - blue)) / green) * chroma,
    greenOfV: ((-2 * red * (1 - red)) / green) * chroma,
    blueOfU: 2 * (1 - blue) * chroma,
  }
}
