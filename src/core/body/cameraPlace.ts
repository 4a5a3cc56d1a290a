/**
 * What the camera stands on, as the person says. It is noted, so that sets can be compared; as a prior of the fit it made no
 * knee more exact (docs/decisions/0009-fits-beside-the-page.md).
 */
export const cameraPlaces = ['floor', 'chair', 'table', 'other'] as const
export type CameraPlace = (typeof cameraPlaces)[number]
