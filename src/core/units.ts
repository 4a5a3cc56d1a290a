declare const unit: unique symbol

/** A number that says what it counts, so that degrees can't be added to pixels. */
export type Unit<Name extends string> = number & { readonly [unit]: Name }

export type Degrees = Unit<'degrees'>
export type Milliseconds = Unit<'milliseconds'>
export type Metres = Unit<'metres'>
/** Pixels of the unmirrored picture, origin at its top left corner. */
export type Pixels = Unit<'pixels'>
/** A distance divided by the user's own shin: holds for any body and any camera. */
export type ShinLengths = Unit<'shin lengths'>
/** One distance over another. */
export type Ratio = Unit<'ratio'>
/** Between 0 and 1. */
export type Share = Unit<'share'>

export const degrees = (value: number) => value as Degrees
export const milliseconds = (value: number) => value as Milliseconds
export const metres = (value: number) => value as Metres
export const pixels = (value: number) => value as Pixels
export const shinLengths = (value: number) => value as ShinLengths
export const ratio = (value: number) => value as Ratio
export const share = (value: number) => value as Share

export const degreesFromRadians = (radians: number) => degrees((radians * 180) / Math.PI)
export const radiansFromDegrees = (angle: Degrees) => (angle * Math.PI) / 180
