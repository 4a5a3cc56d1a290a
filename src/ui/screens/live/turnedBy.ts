import type { SessionView } from '#core/session/sessionView.ts'

/** Whole degrees the person is turned away from the camera, either way; null when unknown. */
export const turnedBy = ({ camera }: SessionView): number | null =>
  camera.yaw.seen ? Math.round(Math.abs(camera.yaw.value)) : null
