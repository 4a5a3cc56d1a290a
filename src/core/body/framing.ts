import type { Side } from '#core/side.ts'

/** The five checks of the camera view, in the order they are shown. */
export const framingChecks = ['feet', 'size', 'facing', 'level', 'light'] as const
export type FramingCheck = (typeof framingChecks)[number]

export type BodyPart = 'head' | 'hips' | 'leftKnee' | 'rightKnee' | 'leftFoot' | 'rightFoot' | 'feet'

/**
 * What brings a missing part into the picture: `tiltDown` and `tiltUp` move the screen, `moveLeft` and `moveRight` are the
 * person's own sides, `uncover` is for a part that something hides.
 */
export type PartRemedy = 'stepBack' | 'tiltDown' | 'tiltUp' | 'moveLeft' | 'moveRight' | 'uncover'

/** One instruction at a time, the most urgent one. */
export type FramingAdvice =
  | { readonly kind: 'noPicture' }
  | { readonly kind: 'frozenPicture' }
  | { readonly kind: 'moreLight' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'justYou' }
  | { readonly kind: 'partMissing'; readonly part: BodyPart; readonly remedy: PartRemedy }
  | { readonly kind: 'comeCloser' }
  | { readonly kind: 'stepBack' }
  | { readonly kind: 'turn'; readonly toward: Side }
  | { readonly kind: 'levelCamera' }
  | { readonly kind: 'holdStill' }

export type Framing = {
  readonly holds: Readonly<Record<FramingCheck, boolean>>
  /** Null when everything holds. */
  readonly advice: FramingAdvice | null
}
