/** How far the camera stood from the feet, along the floor. */
export const cameraDistance = 'ALTER TABLE session ADD COLUMN camera_distance_m REAL;'
