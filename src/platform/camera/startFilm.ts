import type { FilmListener, RunningFilm } from '#app/ports.ts'
import { filmNumbers } from '#platform/camera/filmNumbers.ts'

/** VP8 is the cheapest to encode without a graphics card, and every engine has it. */
const formats = ['video/webm;codecs=vp8', 'video/webm']

/** Films a camera beside its measuring, smaller and slower than it is measured. Null where the engine can't. */
export const startFilm = (stream: MediaStream, listener: FilmListener): RunningFilm | null => {
  const mimeType = formats.find((format) => MediaRecorder.isTypeSupported(format))
  const seen = stream.getVideoTracks()[0]
  if (mimeType === undefined || seen === undefined) return null
  // The measured track keeps its size.
  const track = seen.clone()
  const recorder = makeRecorder(track, mimeType)
  if (recorder === null) {
    track.stop()
    return null
  }
  const ending = new AbortController()
  const over = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  const end = () => ending.abort()
  let handedOver = Promise.resolve()
  let hasStarted = false
  let isStopped = false
  let isPaused = false

  recorder.addEventListener('dataavailable', ({ data }) => {
    for (let start = 0; start < data.size; start += listener.mostBytes) {
      const piece = data.slice(start, start + listener.mostBytes)
      handedOver = handedOver.then(async () => listener.onPiece(await base64Of(piece)))
    }
  })
  recorder.addEventListener('stop', () => void handedOver.catch(listener.onBroken).then(end))
  recorder.addEventListener('error', listener.onBroken)

  const begin = () => {
    if (isStopped) return
    hasStarted = true
    recorder.start(filmNumbers.piece.value)
    if (isPaused) recorder.pause()
  }
  track
    .applyConstraints(smallerThan(track.getSettings()))
    // Then it is filmed as it is.
    .catch(() => {})
    .then(begin)
    .catch(() => {
      end()
      listener.onBroken()
    })

  return {
    setPaused: (paused) => {
      isPaused = paused
      if (recorder.state === 'inactive') return
      if (paused) recorder.pause()
      else recorder.resume()
    },
    stop: () => {
      isStopped = true
      if (recorder.state !== 'inactive') recorder.stop()
      else if (!hasStarted) end()
      // The camera's light stays on as long as any track runs.
      track.stop()
      setTimeout(end, filmNumbers.patience.value)
      return over
    },
  }
}

/** A format that is named as supported may still be refused; a set must not break over it. */
const makeRecorder = (track: MediaStreamTrack, mimeType: string): MediaRecorder | null => {
  try {
    return new MediaRecorder(new MediaStream([track]), {
      mimeType,
      videoBitsPerSecond: filmNumbers.bitrate.value,
    })
  } catch {
    return null
  }
}

/** Chromium knows how a smaller picture is to be made; the language’s own types don’t. */
type SizedConstraints = MediaTrackConstraints & { readonly resizeMode?: { readonly ideal: string } }

const smallerThan = ({ width, height }: MediaTrackSettings): SizedConstraints => {
  const frameRate = { max: filmNumbers.fastest.value }
  if (width === undefined || height === undefined) return { frameRate }
  const scale = Math.min(1, filmNumbers.tallest.value / height)
  return {
    frameRate,
    width: { ideal: Math.round(width * scale) },
    height: { ideal: Math.round(height * scale) },
    resizeMode: { ideal: 'crop-and-scale' },
  }
}

/** The engine's own way: off the page's thread. */
const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The video can’t be read')))
    reader.readAsDataURL(piece)
  })
