import type { CameraChoice } from '#app/ports.ts'
import { useServices } from '#ui/AppServices.ts'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useState } from 'react'

type CameraSettingProps = {
  readonly cameraId: string | null
  readonly onChoose: (cameraId: string | null) => void
}

/** The cameras that are plugged in right now, and the chosen one even while it is not. */
export const CameraSetting = ({ cameraId, onChoose }: CameraSettingProps) => {
  const words = useWords().settings.camera
  const cameras = useCameras()
  const gone = cameraId !== null && cameras !== null && !cameras.some((camera) => camera.id === cameraId)
  return (
    <SettingRow name={words.name} note={noteOf(words, cameras)}>
      <select
        className="select"
        aria-label={words.name}
        value={cameraId ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{words.first}</option>
        {(cameras ?? []).map((camera, index) => (
          <option key={camera.id} value={camera.id}>
            {camera.label === '' ? words.unnamed(index + 1) : camera.label}
          </option>
        ))}
        {gone && <option value={cameraId}>{words.gone}</option>}
      </select>
    </SettingRow>
  )
}

type CameraWords = ReturnType<typeof useWords>['settings']['camera']

const noteOf = (words: CameraWords, cameras: readonly CameraChoice[] | null) => {
  if (cameras === null) return words.looking
  return cameras.length === 0 ? words.none : words.some(cameras.length)
}

const useCameras = (): readonly CameraChoice[] | null => {
  const { app, sources } = useServices()
  const [cameras, setCameras] = useState<readonly CameraChoice[] | null>(null)
  useEffect(() => {
    let wanted = true
    const look = () => {
      sources.listCameras().then((found) => wanted && setCameras(found), app.reportBug)
    }
    look()
    const stopListening = sources.onCamerasChanged(look)
    return () => {
      wanted = false
      stopListening()
    }
  }, [app, sources])
  return cameras
}
