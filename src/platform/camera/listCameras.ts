import type { CameraChoice } from '#app/ports.ts'

/** The cameras there are. Before the first permission the browser hides ids, and labels: then the list is empty. */
export const listCameras = async (): Promise<readonly CameraChoice[]> => {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }, index) => ({ id: deviceId, label: label || `Camera ${index + 1}` }))
}

/** Calls back when a camera (or any other media device) comes or goes; returns how to stop listening. */
export const onCamerasChanged = (listener: () => void) => {
  navigator.mediaDevices.addEventListener('devicechange', listener)
  return () => navigator.mediaDevices.removeEventListener('devicechange', listener)
}
