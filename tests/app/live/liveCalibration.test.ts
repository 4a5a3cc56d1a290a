import { describe, expect, test } from 'vitest'
import { cameraShowing, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

const squats = loadRecording('ben_y0_desk')

const reportOf = async ({ host }: ReturnType<typeof liveSetting>) => {
  const answer = await host.loadSession({ session_id: 1 })
  return answer.kind === 'found' ? answer.report : null
}

describe('what is known beforehand', () => {
  test('where the camera stands is noted with the set', async () => {
    const setting = liveSetting({ cameras: [cameraShowing(squats)] })
    await setting.people.load()
    await setting.people.placeCamera('table')
    setting.session.start()
    await until(setting.session, ({ lastRep }) => lastRep?.index === 2)
    await setting.session.finish()

    expect((await reportOf(setting))?.calibration).toEqual({
      person: 'unknown',
      camera_place: 'table',
      known_good_reps: [],
    })
    expect(setting.bugs).toEqual([])
  })
})

describe('a rep that is known to be good', () => {
  test('is noted with the set and shifts what the others read; taken back it is forgotten', async () => {
    const marked = liveSetting({ cameras: [cameraShowing(squats)] })
    marked.session.start()
    await until(marked.session, ({ lastRep }) => lastRep?.index === 1)
    marked.session.markGood(1, true)
    expect(marked.session.store.getState().knownGood).toEqual([1])
    await until(marked.session, ({ lastRep }) => lastRep?.index === 2)
    await marked.session.finish()
    expect((await reportOf(marked))?.calibration?.known_good_reps).toEqual([1])

    const undone = liveSetting({ cameras: [cameraShowing(squats)] })
    undone.session.start()
    await until(undone.session, ({ lastRep }) => lastRep?.index === 1)
    undone.session.markGood(1, true)
    undone.session.markGood(1, false)
    await until(undone.session, ({ lastRep }) => lastRep?.index === 2)
    await undone.session.finish()
    const plain = await reportOf(undone)
    expect(plain?.calibration?.known_good_reps).toEqual([])
    expect((await reportOf(marked))?.reps[1]?.left.knee_inward_deg).not.toBe(
      plain?.reps[1]?.left.knee_inward_deg,
    )
  })
})
