import { base64Of } from '#app/base64Of.ts'
import type { TakePicture } from '#app/ports.ts'
import { openRepShot, type RepShot, type Shot } from '#app/live/repShot.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import { repsToKeep, repToLetGo } from '#core/picture/chooseReps.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { RepRecord } from '#core/record/formReport.ts'
import { recordRep } from '#core/record/recordRep.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionView } from '#core/session/sessionView.ts'

/** What the person wants kept; asked with every frame. */
export type PictureChoice = { readonly keep: boolean; readonly blurFace: boolean }
export const noPictures: PictureChoice = { keep: false, blurFace: true }

/** Keeps a picture of each rep until the set is over and two are chosen. Nothing here waits for a picture. */
export type PictureKeeper = {
  readonly hear: (event: SessionEvent) => void
  /** A frame with what was made of it, after the events it brought. */
  readonly take: (frame: PoseFrame, view: SessionView, takePicture: TakePicture | undefined) => void
  /** Of the best and the worst of these reps, as they were read last; fewer where no picture could be made. */
  readonly choose: (reps: readonly RepRecord[]) => Promise<readonly RepPicture[]>
}

type Held = { readonly rep: RepRecord; readonly shot: RepShot }

export const openPictureKeeper = (choice: () => PictureChoice): PictureKeeper => {
  let underWay: RepShot | null = null
  let held: readonly Held[] = []

  const hold = (rep: RepRecord, shot: RepShot) => {
    held = [...held, { rep, shot }]
    if (held.length <= pictureThresholds.mostHeld.value) return
    const gone = repToLetGo(held.map((one) => one.rep))
    held = held.filter((one) => one.rep !== gone)
  }

  return {
    hear: (event) => {
      if (event.kind === 'repStarted') underWay = openRepShot()
      if (event.kind === 'repFinished' && underWay !== null) hold(recordRep(event.rep), underWay)
      if (event.kind === 'repFinished' || event.kind === 'repDropped') underWay = null
      if (event.kind !== 'repRevised') return
      const rep = recordRep(event.rep)
      held = held.map((one) => (one.rep.index === rep.index ? { ...one, rep } : one))
    },
    take: (frame, view, takePicture) => {
      if (underWay === null || takePicture === undefined || frame.kind !== 'person') return
      const { keep, blurFace } = choice()
      if (keep) underWay.look(frame, view, blurFace, takePicture)
    },
    choose: async (reps) => {
      const shots = await Promise.all(
        repsToKeep(reps).map(async ({ index }) => {
          const shot = await held.find(({ rep }) => rep.index === index)?.shot.done()
          return shot === undefined || shot === null ? [] : [pictureOf(index, shot)]
        }),
      )
      return shots.flat()
    },
  }
}

const pictureOf = (rep: number, { at, face, figure, jpeg }: Shot): RepPicture => ({
  rep,
  at_ms: Math.round(at),
  face,
  figure,
  jpeg_base64: base64Of(jpeg),
})
