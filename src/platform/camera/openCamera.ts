import type { SourceTrouble } from '#app/ports.ts'
import { messageOf } from '#platform/pose/messageOf.ts'

export type CameraOpening =
  | { readonly kind: 'opened'; readonly stream: MediaStream; readonly track: MediaStreamVideoTrack }
  | { readonly kind: 'failed'; readonly why: SourceTrouble; readonly detail: string }

/**
 * The tallest mode, because a standing person is tall: 4:3 where the sensor has it, whole and never cropped to that shape.
 * The pose model looks at 256 pixels across the body: more than 960 lines cost time and give nothing.
 */
const picture = {
  width: { ideal: 1280 },
  height: { ideal: 960 },
  aspectRatio: { ideal: 4 / 3 },
  frameRate: { ideal: 30 },
  resizeMode: { ideal: 'none' },
}

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
