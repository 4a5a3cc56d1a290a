import type { PoseFrame } from '#core/body/poseFrame.ts'
import { repsToKeep } from '#core/picture/chooseReps.ts'
import type { Figure } from '#core/picture/figure.ts'
import { type PictureWish, wishPicture } from '#core/picture/pictureWish.ts'
import { type MomentWeight, saysMore, weighMoment } from '#core/picture/repMoment.ts'
import type { PictureRecord, RepRecord } from '#core/record/formReport.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import type { Milliseconds } from '#core/units.ts'

type Moment = { readonly at: Milliseconds; readonly weight: MomentWeight; readonly figure: Figure }

/** Where in each rep of a recording its picture is to be taken; nothing else of the frames is held. */
export type RepMoments = {
  readonly inRep: boolean
  readonly best: Moment | null
  readonly found: readonly { readonly rep: number; readonly moment: Moment }[]
}

export const noRepMoments: RepMoments = { inRep: false, best: null, found: [] }

/** A frame on, with the events it brought and what was made of it. */
export const stepRepMoments = (
  before: RepMoments,
  frame: PoseFrame,
  view: SessionView,
  events: readonly SessionEvent[],
): RepMoments => {
  const now = events.reduce(hear, before)
  if (!now.inRep || frame.kind !== 'person') return now
  const weight = weighMoment(view)
  if (weight === null || !saysMore(weight, now.best?.weight ?? null)) return now
  const { at, size, nose, image } = frame
  return { ...now, best: { at, weight, figure: { size, nose, image } } }
}

const hear = (moments: RepMoments, event: SessionEvent): RepMoments => {
  const { best, found } = moments
  switch (event.kind) {
    case 'repStarted':
      return { ...moments, inRep: true, best: null }
    case 'repFinished':
      return {
        inRep: false,
        best: null,
        found: best === null ? found : [...found, { rep: event.rep.index, moment: best }],
      }
    case 'repDropped':
      return { ...moments, inRep: false, best: null }
    case 'repRevised':
    case 'setStarted':
    case 'setPaused':
    case 'setResumed':
    case 'warningRaised':
    case 'warningCleared':
      return moments
  }
}

/** A picture that is to be made of a recording's frame at `at`. */
export type WantedPicture = {
  readonly at: Milliseconds
  readonly wish: PictureWish
  readonly record: PictureRecord
  readonly figure: Figure
}

/** Of the best and the worst of these reps; fewer where there is no moment to show. */
export const wantPictures = (
  { found }: RepMoments,
  reps: readonly RepRecord[],
  blurFace: boolean,
): readonly WantedPicture[] =>
  repsToKeep(reps).flatMap(({ index }) => {
    const moment = found.find(({ rep }) => rep === index)?.moment
    const wished = moment === undefined ? null : wishPicture(moment.figure, blurFace)
    if (moment === undefined || wished === null) return []
    const record = {
      rep: index,
      at_ms: Math.round(moment.at),
      face: blurFace ? ('blurred' as const) : ('shown' as const),
    }
    return [{ at: moment.at, ...wished, record }]
  })
