/** A picture in memory, four bytes (red, green, blue, unused) per pixel, row by row. */
export type PicturePixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array<ArrayBuffer>
}
