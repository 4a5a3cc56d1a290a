import type { SourceTrouble } from '#app/ports.ts'
import { messageOf } from '#platform/pose/messageOf.ts'

export type CameraOpening =
  | { readonly kind: 'opened'; readonly stream: MediaStream; readonly track: MediaStreamVideoTrack }
  | { readonly kind: 'failed'; readonly why: SourceTrouble; readonly detail: string }

/** The pose model looks at 256 pixels across the body: more than 720 lines cost time and give nothing. */
const picture = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } }

/** Opens the chosen camera, or the first one when it is gone; picture only, never sound. */
export const openCamera = async (cameraId: string | null): Promise<CameraOpening> => {
  try {
    const chosen = cameraId === null ? {} : { deviceId: { exact: cameraId } }
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { ...picture, ...chosen },
      audio: false,
    })
    const [track] = stream.getVideoTracks()
    if (track === undefined) return { kind: 'failed', why: 'noCamera', detail: 'The camera gave no picture' }
    return { kind: 'opened', stream, track }
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (cameraId !== null && isGone(name)) return openCamera(null)
    return { kind: 'failed', why: troubleOf(name), detail: messageOf(error) }
  }
}

const isGone = (name: string) => name === 'OverconstrainedError' || name === 'NotFoundError'

/** Names as in the Media Capture and Streams specification, getUserMedia. */
const troubleOf = (name: string): SourceTrouble => {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'cameraDenied'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'noCamera'
    default:
      // NotReadableError and AbortError: another program or the driver holds it.
      return 'cameraBusy'
  }
}
