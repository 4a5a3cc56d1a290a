import type { PoseSource, StartFilm } from '#app/ports.ts'
import { atOnce, cameraShowing, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { expect, test } from 'vitest'

const squats = loadRecording('ben_y0_desk')
const piece = 'GkXfowAA'

/** The same source, which can be filmed: a piece when it begins and one when it ends. */
const filmable = (source: PoseSource) => {
  let films = 0
  let endings = 0
  const film: StartFilm = ({ onPiece }) => {
    films += 1
    queueMicrotask(() => onPiece(piece))
    return {
      setPaused: () => {},
      stop: async () => {
        if (endings++ === 0) onPiece(piece)
      },
    }
  }
  return { source: { ...source, film }, films: () => films }
}

const videoBytes = async ({ host }: ReturnType<typeof liveSetting>) => {
  const found = await host.loadSession({ session_id: 1 })
  return found.kind === 'found' ? found.video_bytes : null
}

test('a set in front of the camera is filmed from its beginning to its end, where that is wanted', async () => {
  const { source, films } = filmable(cameraShowing(squats))
  const setting = liveSetting({ cameras: [source], keepVideo: true })
  setting.session.start()
  await until(setting.session, ({ video }) => video.kind === 'recording')
  expect(setting.session.store.getState().setStarted).toBe(true)
  await until(setting.session, ({ lastRep }) => lastRep !== null)
  await setting.session.finish()
  expect(films()).toBe(1)
  expect(await videoBytes(setting)).toBe(2 * 6)
  expect(setting.bugs).toStrictEqual([])
})

test('a cancelled set leaves no video', async () => {
  const { source } = filmable(cameraShowing(squats))
  const setting = liveSetting({ cameras: [source], keepVideo: true })
  setting.session.start()
  await until(setting.session, ({ lastRep }) => lastRep !== null)
  await setting.session.cancel()
  await setting.host.restoreSession({ session_id: 1 })
  expect(await setting.host.storedData({})).toMatchObject({ video_bytes: 0 })
})

test('nothing is filmed unasked, and no recording', async () => {
  const camera = filmable(cameraShowing(squats))
  const unasked = liveSetting({ cameras: [camera.source] })
  unasked.session.start()
  await until(unasked.session, ({ lastRep }) => lastRep !== null)
  await unasked.session.finish()

  const recording = filmable(recordedSource('squats.mp4', squats, atOnce))
  const opened = liveSetting({ video: recording.source, keepVideo: true })
  opened.session.start()
  await until(opened.session, ({ run }) => run.kind === 'ended')
  expect([camera.films(), recording.films()]).toStrictEqual([0, 0])
})
