/** A picture in memory, row by row, just as the camera or the decoder left it: converting all of it would cost more than measuring needs. */
export type PicturePixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array<ArrayBuffer>
  readonly layout: PixelLayout
}

export type PixelLayout = RgbLayout | YuvLayout

/** Four bytes a pixel; `red` and `blue` are their places among them, green is at 1. */
export type RgbLayout = { readonly kind: 'rgb'; readonly red: number; readonly blue: number }

/** Luma first, then colour at half the resolution or all of it. Places and strides in bytes. */
export type YuvLayout = {
  readonly kind: 'yuv'
  readonly lumaStride: number
  readonly u: number
  readonly v: number
  readonly chromaStride: number
  /** From one colour sample to the next: 2 where u and v take turns. */
  readonly chromaStep: number
  /** How often the luma's resolution is halved. */
  readonly halvedAcross: number
  readonly halvedDown: number
  readonly colours: YuvColours
}

/** From luma (its offset taken off) and colour (128 taken off) to red, green and blue of 0 to 255. */
export type YuvColours = {
  readonly lumaOffset: number
  readonly luma: number
  readonly redOfV: number
  readonly greenOfU: number
  readonly greenOfV: number
  readonly blueOfU: number
}

export const rgba: RgbLayout = { kind: 'rgb', red: 0, blue: 2 }
