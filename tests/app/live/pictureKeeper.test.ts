import type { PictureChoice } from '#app/live/pictureKeeper.ts'
import type { PoseSource, TakePicture } from '#app/ports.ts'
import { repsToKeep } from '#core/picture/chooseReps.ts'
import { atOnce, cameraShowing, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { jpegOf } from '#tests/fixtures/pictures/samplePicture.ts'
import { describe, expect, test } from 'vitest'

const squats = loadRecording('ben_y0_desk')
const jpeg = Uint8Array.from(Buffer.from(jpegOf(1000), 'base64'))
const blurred: PictureChoice = { keep: true, blurFace: true }

/** The same source, of whose frames pictures can be made. */
const withPictures = (source: PoseSource, takePicture: TakePicture): PoseSource => ({
  ...source,
  run: (sink, signal) =>
    source.run({ ...sink, onPose: (pose, arrival) => sink.onPose(pose, arrival, takePicture) }, signal),
})

const filmedSet = async (pictures: PictureChoice, takePicture: TakePicture) => {
  const video = withPictures(recordedSource('squats.mp4', squats, atOnce), takePicture)
  const setting = liveSetting({ video, pictures })
  setting.session.start()
  await until(setting.session, ({ run }) => run.kind === 'ended')
  const found = await setting.host.loadSession({ session_id: 1 })
  if (found.kind !== 'found') throw new Error('no set')
  const kept = await setting.host.loadPictures({ session_id: 1 })
  return { report: found.report, kept: kept.pictures, bugs: setting.bugs }
}

describe('pictures of a set', () => {
  test('show its best and its worst rep, each between its beginning and its end', async () => {
    const wishes: boolean[] = []
    const { report, kept, bugs } = await filmedSet(blurred, async ({ cover }) => {
      wishes.push(cover !== null)
      return jpeg
    })
    const notable = repsToKeep(report.reps)
    expect(notable).toHaveLength(2)
    expect(kept.map(({ rep }) => rep)).toStrictEqual(notable.map(({ index }) => index))
    for (const [place, rep] of notable.entries()) {
      const picture = kept[place]
      expect(picture?.at_ms).toBeGreaterThan(rep.started_at_ms)
      expect(picture?.at_ms).toBeLessThan(rep.ended_at_ms)
      expect(picture).toMatchObject({ face: 'blurred', jpeg_base64: Buffer.from(jpeg).toString('base64') })
    }
    expect(report.pictures).toHaveLength(2)
    expect(wishes.length).toBeGreaterThan(report.reps.length)
    // Each takes some ten milliseconds of the worker's time.
    expect(wishes.length).toBeLessThan(8 * report.reps.length)
    expect(wishes).not.toContain(false)
    expect(bugs).toStrictEqual([])
  })

  test('are taken at the lowest point, give or take what can’t be told apart, where no knee is inside', async () => {
    const { report, kept } = await filmedSet(blurred, async () => jpeg)
    const [best] = repsToKeep(report.reps)
    expect(Math.abs((kept[0]?.at_ms ?? 0) - (best?.bottom_at_ms ?? 0))).toBeLessThan(250)
  })

  test('show the face only where that is asked for', async () => {
    const { kept } = await filmedSet({ keep: true, blurFace: false }, async ({ cover }) =>
      cover === null ? jpeg : null,
    )
    expect(kept.map(({ face }) => face)).toStrictEqual(['shown', 'shown'])
  })

  test('are not even asked for where they are not wanted; where they can’t be made the numbers are the same', async () => {
    let asked = 0
    const unwanted = await filmedSet({ keep: false, blurFace: true }, async () => {
      asked += 1
      return jpeg
    })
    expect([asked, unwanted.kept]).toStrictEqual([0, []])
    const broken = await filmedSet(blurred, async () => {
      throw new Error('out of memory')
    })
    expect(broken.report).not.toHaveProperty('pictures')
    expect(broken).toStrictEqual(unwanted)
    expect(broken.bugs).toStrictEqual([])
  })

  test('are asked for one at a time: who is slow to make them makes fewer', async () => {
    let underWay = 0
    let most = 0
    const { kept } = await filmedSet(blurred, async () => {
      underWay += 1
      most = Math.max(most, underWay)
      for (let turn = 0; turn < 5; turn++) await atOnce.wait()
      underWay -= 1
      return jpeg
    })
    // A rep may end while its last picture is still made.
    expect(most).toBeLessThanOrEqual(2)
    expect(kept).toHaveLength(2)
  })

  test('of a camera’s set are kept as well', async () => {
    const camera = withPictures(cameraShowing(squats), async () => jpeg)
    const setting = liveSetting({ cameras: [camera], pictures: blurred })
    setting.session.start()
    await until(setting.session, ({ lastRep }) => lastRep?.index === 2)
    await setting.session.finish()
    expect((await setting.host.loadPictures({ session_id: 1 })).pictures).toHaveLength(2)
  })
})
