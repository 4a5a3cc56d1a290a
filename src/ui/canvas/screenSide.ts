import { otherSide, type Side } from '#core/side.ts'

/**
 * On which side of the screen the person's own leg stands. A mirrored preview keeps left on the left; in a recording
 * shown as it was filmed, whoever faces the camera has their left leg on the right of the picture.
 */
export const screenSide = (side: Side, mirrored: boolean): Side => (mirrored ? side : otherSide(side))

/** Outward, away from the other leg: -1 is toward the left edge of the screen. */
export const outward = (side: Side, mirrored: boolean) => (screenSide(side, mirrored) === 'left' ? -1 : 1)
