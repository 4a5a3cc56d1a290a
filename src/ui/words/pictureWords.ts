import type { PictureRecord } from '#core/record/formReport.ts'

/** The kept pictures of a set's best and worst rep. */
export type PictureWords = {
  readonly title: string
  readonly loading: string
  /** For whoever doesn't see the picture; `caption` names the rep. */
  readonly says: (caption: string, face: PictureRecord['face']) => string
  readonly broken: string
  readonly delete: {
    readonly ask: string
    readonly sure: string
    readonly confirm: string
    readonly cancel: string
    readonly failed: string
  }
  readonly setting: {
    readonly name: string
    readonly note: string
    readonly on: string
    readonly off: string
  }
  readonly blur: { readonly name: string; readonly note: string; readonly on: string; readonly off: string }
  readonly stored: {
    readonly name: string
    readonly note: (size: string) => string
    readonly none: string
    readonly ask: string
    readonly sure: (size: string) => string
    readonly confirm: string
    readonly cancel: string
    readonly done: string
    readonly failed: string
  }
}
