/** What a trial of the landmark model on the graphics processor showed, on the same pictures as on the processor. */
export type GraphicsTrial = {
  /** Largest difference of any landmark, shares of the region's side, and of any point in space, metres. */
  readonly imageDifference: number
  readonly worldDifference: number
  /** Milliseconds a frame, the quickest of several: the first runs compile. */
  readonly processorTime: number
  readonly graphicsTime: number
}

export type GraphicsVerdict =
  | { readonly kind: 'better' }
  | { readonly kind: 'unfit'; readonly why: 'none' | 'failed' | 'differs' | 'noGain' }

/**
 * A quarter of a pixel of the model's 256 and a millimetre: a tenth of the model's own noise. Some graphics drivers are
 * silently wrong, so nothing is believed unseen.
 */
const tolerance = { image: 0.25 / 256, world: 0.001 }
/** Share of the processor's time. Copying to and fro, and a display that needs the same device, eat a small gain up. */
const worthwhile = 0.7

export const judgeGraphics = (trial: GraphicsTrial): GraphicsVerdict => {
  const { imageDifference, worldDifference, processorTime, graphicsTime } = trial
  // Written so that a difference that is no number counts as one.
  const agrees = imageDifference <= tolerance.image && worldDifference <= tolerance.world
  if (!agrees) return { kind: 'unfit', why: 'differs' }
  return graphicsTime <= worthwhile * processorTime ? { kind: 'better' } : { kind: 'unfit', why: 'noGain' }
}
