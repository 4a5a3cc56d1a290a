import { openAppStore } from '#app/appStore.ts'
import type { CameraChoice, Coach, PoseSource } from '#app/ports.ts'
import { openMoveStore } from '#app/data/moveStore.ts'
import { openPeopleStore } from '#app/peopleStore.ts'
import { openRepOutbox } from '#app/outbox/repOutbox.ts'
import { solveFit } from '#core/squat/fitRequest.ts'
import type { Host } from '#contract/hostContract.ts'
import type { AppServices } from '#ui/AppServices.ts'
import { pageTimer } from '#ui/pageTimer.ts'

/** The services of a page without camera, voice or disk: sources open and then deliver nothing until they are stopped. */
export const quietServices = (host: Host, cameras: readonly CameraChoice[] = []): AppServices => {
  const app = openAppStore(host)
  const people = openPeopleStore(host)
  return {
    host,
    app,
    sources: {
      listCameras: async () => cameras,
      onCamerasChanged: () => () => {},
      camera: () => quietSource('camera', 'Built-in camera'),
      video: (_file, name) => quietSource('video', name),
      sample: () => quietSource('video', 'squat.webm'),
    },
    coach: quietCoach,
    voices: { has: (language) => language === 'en', onChange: () => () => {} },
    clock: { isoNow: () => '2026-11-16T18:42:00+01:00' },
    people,
    move: openMoveStore(host, app, people),
    solver: { warmUp: () => {}, solve: async (request) => solveFit(request) },
    keepAwake: () => () => {},
    outbox: openRepOutbox({
      host,
      timer: pageTimer,
      onState: app.outboxChanged,
    }),
  }
}

const quietSource = (kind: PoseSource['kind'], name: string): PoseSource => ({
  kind,
  name,
  stream: () => null,
  run: (_sink, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true })
    }),
})

const quietCoach: Coach = {
  give: () => null,
  setMuted: () => {},
  silence: () => {},
}
