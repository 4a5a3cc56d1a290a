/** Metres. A distance beyond says that the landmarks are no person's, not where the camera stood. */
export const farthestCamera = 100
