/** Calls back for every picture of the camera right before it stands on the screen, with when it was taken by the page's clock. */
export const followVideo = (
  video: HTMLVideoElement,
  onPicture: (takenAt: number | null) => void,
): (() => void) => {
  let request = video.requestVideoFrameCallback(function next(_, { captureTime }) {
    onPicture(captureTime ?? null)
    request = video.requestVideoFrameCallback(next)
  })
  return () => video.cancelVideoFrameCallback(request)
}
