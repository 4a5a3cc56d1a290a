import type { TakePicture } from '#app/ports.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { Figure } from '#core/picture/figure.ts'
import { wishPicture } from '#core/picture/pictureWish.ts'
import { isOnTheWay, type MomentWeight, saysMore, weighMoment } from '#core/picture/repMoment.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import type { Milliseconds } from '#core/units.ts'

export type Shot = {
  readonly at: Milliseconds
  readonly face: 'blurred' | 'shown'
  readonly figure: Figure
  readonly jpeg: Uint8Array
}

/** The one picture of a rep under way. */
export type RepShot = {
  /** Asks for a picture where it says more of the rep than the one before; waits for nothing. */
  readonly look: (frame: PersonFrame, view: SessionView, blurFace: boolean, takePicture: TakePicture) => void
  /** Null when none could be made. */
  readonly done: () => Promise<Shot | null>
}

/** One picture is asked for at a time: a computer that is busy makes fewer of them, and measures as quickly as before. */
export const openRepShot = (): RepShot => {
  let best: { readonly weight: MomentWeight; readonly shot: Shot } | null = null
  let before: { readonly at: Milliseconds; readonly weight: MomentWeight } | null = null
  let asking: Promise<void> | null = null

  return {
    look: (frame, view, blurFace, takePicture) => {
      const weight = weighMoment(view)
      if (weight === null) return
      const moment = { at: frame.at, weight }
      const isPassing = isOnTheWay(moment, before)
      before = moment
      if (asking !== null || isPassing || !saysMore(weight, best?.weight ?? null)) return
      const wished = wishPicture(frame, blurFace)
      if (wished === null) return
      const { wish, figure } = wished
      asking = takePicture(wish)
        .then((jpeg) => {
          if (jpeg === null) return
          best = { weight, shot: { at: frame.at, face: blurFace ? 'blurred' : 'shown', figure, jpeg } }
        })
        // A picture that can't be made is absent, and the set goes on.
        .catch(() => {})
        .finally(() => {
          asking = null
        })
    },
    done: async () => {
      await asking
      return best?.shot ?? null
    },
  }
}
