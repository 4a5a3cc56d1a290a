import type { CameraChoice } from '#app/ports.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type CameraPickerProps = {
  readonly cameras: readonly CameraChoice[]
  readonly cameraId: string | null
  readonly onPick: (cameraId: string) => void
  readonly words: LiveWords
}

/** Only worth its place when there is a choice. */
export const CameraPicker = ({ cameras, cameraId, onPick, words }: CameraPickerProps) => {
  if (cameras.length < 2) return null
  const known = cameras.some((camera) => camera.id === cameraId)
  return (
    <label className="live-camera">
      <span>{words.camera}</span>
      <select
        value={known && cameraId !== null ? cameraId : ''}
        onChange={(event) => onPick(event.target.value)}
      >
        {!known && (
          <option value="" disabled>
            {words.defaultCamera}
          </option>
        )}
        {cameras.map((camera) => (
          <option key={camera.id} value={camera.id}>
            {camera.label}
          </option>
        ))}
      </select>
    </label>
  )
}
