import { detectorNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'

export type Anchor = { readonly x: number; readonly y: number }

/**
 * The centres the detector's boxes are relative to, in shares of its input, in the order of its output (2254 of them).
 * Layers of equal stride share a grid, so their anchors lie cell by cell, not layer by layer.
 */
export const makeAnchors = (): readonly Anchor[] => {
  const { inputSide, strides, anchorsPerCell } = detectorNetwork
  return [...new Set(strides)].flatMap((stride) => {
    const layers = strides.filter((each) => each === stride).length
    const cells = Math.ceil(inputSide / stride)
    const grid = Array.from({ length: cells * cells }, (_, cell) => ({
      x: ((cell % cells) + 0.5) / cells,
      y: (Math.floor(cell / cells) + 0.5) / cells,
    }))
    return grid.flatMap((anchor) => Array.from({ length: layers * anchorsPerCell }, () => anchor))
  })
}
