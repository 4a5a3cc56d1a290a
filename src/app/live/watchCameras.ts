import type { CameraChoice, PoseSources } from '#app/ports.ts'

export type CameraWatch = { readonly look: () => void; readonly stop: () => void }

/** Lists the cameras now, on request, and whenever one is plugged in or out. */
export const watchCameras = (
  sources: Pick<PoseSources, 'listCameras' | 'onCamerasChanged'>,
  tell: (cameras: readonly CameraChoice[]) => void,
): CameraWatch => {
  let watching = true
  const look = async () => {
    const cameras = await sources.listCameras()
    if (watching) tell(cameras)
  }
  const stopListening = sources.onCamerasChanged(() => void look())
  void look()
  return {
    look: () => void look(),
    stop: () => {
      watching = false
      stopListening()
    },
  }
}
