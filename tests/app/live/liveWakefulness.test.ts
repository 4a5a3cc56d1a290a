import { cameraShowing, failing, atOnce, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { describe, expect, test } from 'vitest'

const squats = loadRecording('ben_y0_desk')
const beginning = squats.slice(0, 20)

describe('the screen', () => {
  test('stays on while the camera runs, paused or not, and may sleep when the set is finished', async () => {
    const { session, isAwake } = liveSetting({ cameras: [cameraShowing(beginning)] })
    expect(isAwake()).toBe(false)
    session.start()
    await until(session, ({ run }) => run.kind === 'running')
    session.togglePause()
    expect(isAwake()).toBe(true)
    await session.finish()
    expect(isAwake()).toBe(false)
  })

  test('may sleep when the set is cancelled or its screen goes away', async () => {
    const cancelled = liveSetting({ cameras: [cameraShowing(beginning)] })
    cancelled.session.start()
    await cancelled.session.cancel()
    const left = liveSetting({ cameras: [cameraShowing(beginning)] })
    left.session.start()()
    expect([cancelled.isAwake(), left.isAwake()]).toEqual([false, false])
  })

  test('may sleep once a recording has been checked', async () => {
    const { session, isAwake } = liveSetting({ video: recordedSource('squats.mp4', beginning, atOnce) })
    session.start()
    expect(isAwake()).toBe(true)
    await until(session, ({ run }) => run.kind === 'ended')
    expect(isAwake()).toBe(false)
  })

  test('may sleep during trouble, and stays on again when the camera is back', async () => {
    const { session, isAwake } = liveSetting({ cameras: [failing('cameraBusy'), cameraShowing(beginning)] })
    session.start()
    await until(session, ({ run }) => run.kind === 'trouble')
    expect(isAwake()).toBe(false)
    session.retry()
    await until(session, ({ run }) => run.kind === 'running')
    expect(isAwake()).toBe(true)
    await session.finish()
    expect(isAwake()).toBe(false)
  })
})
