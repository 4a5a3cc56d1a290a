import type { PoseSource } from '#app/ports.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { readPoseRecording } from '#contract/poseRecording.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { quietServices } from '#tests/screens/quietServices.ts'
import { showApp } from '#tests/screens/showApp.tsx'
import { renderWarning } from './renderWarning.ts'

/**
 * The real interface on recorded landmarks: `?kind=camera&hold=left` plays until the left knee is warned of and stays
 * there; `busy=1` lets the camera fail the first time.
 */
const asked = new URL(location.href).searchParams
const kind: PoseSource['kind'] = asked.get('kind') === 'video' ? 'video' : 'camera'
const hold = asked.get('hold')
const recording = readPoseRecording(await (await fetch('/recording.json')).text())
if (recording.kind === 'unreadable') throw new Error(recording.detail)

const shows = () => {
  const slabs = [...document.querySelectorAll('.live-warning')].map((slab) => slab.textContent ?? '')
  if (slabs.length === 2) return 'both'
  return slabs[0]?.startsWith('Left') === true ? 'left' : slabs.length === 1 ? 'right' : 'none'
}

const wait = async (duration: number, signal: AbortSignal) => {
  await new Promise((resolve) => setTimeout(resolve, duration))
  while (shows() === hold && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 50))
}

const played: PoseSource = { ...recordedSource('squats', recording.poses, { speed: 2, wait }), kind }
const busy: PoseSource = {
  ...played,
  run: async () => ({ kind: 'failed', why: 'cameraBusy', detail: 'NotReadableError' }),
}
const cameras = asked.get('busy') === '1' ? [busy, played] : [played]

const host = inMemoryHost({ settings: { welcomed: true } })
const quiet = quietServices(host)
const services = {
  ...quiet,
  sources: {
    ...quiet.sources,
    camera: () => cameras.shift() ?? played,
    video: () => played,
    sample: () => played,
  },
}
const stop = services.app.store.subscribe(({ screen }) => {
  if (screen.kind === 'starting') return
  stop()
  services.app.go({
    kind: 'live',
    opening: kind === 'camera' ? { kind, cameraId: null } : { kind: 'sample' },
  })
})
Object.assign(window, { renderWarning })

showApp(services)
