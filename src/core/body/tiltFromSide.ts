/** People stand with their shoulders this far in front of their ankles, radians from the vertical: 0.8 ± 1.4° on rendered figures. */
const usualLean = (0.8 * Math.PI) / 180
/** Of the rest this share is the camera's roll, the other the person's own: rolls of ± 3° against leans of ± 2°. */
const rollShare = 0.69

/** How far the picture itself leans forward, radians, from a standing person's lean in it (ankle to shoulder, forward positive). */
export const tiltFromSide = (lean: number): number => rollShare * (lean - usualLean)
