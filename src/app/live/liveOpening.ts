import type { PoseSource, PoseSources } from '#app/ports.ts'

/** What the user asked to look at. */
export type LiveOpening =
  | { readonly kind: 'camera'; readonly cameraId: string | null }
  | { readonly kind: 'video'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'sample' }

/** A fresh source each time: one that has run is spent. */
export const openSource = (sources: PoseSources, opening: LiveOpening): PoseSource => {
  switch (opening.kind) {
    case 'camera':
      return sources.camera(opening.cameraId)
    case 'video':
      return sources.video(opening.file, opening.name)
    case 'sample':
      return sources.sample()
  }
}

/** What is known before the source is open: a camera tells its name only then. */
export const describeOpening = (opening: LiveOpening): Pick<PoseSource, 'kind' | 'name'> =>
  opening.kind === 'camera'
    ? { kind: 'camera', name: '' }
    : { kind: 'video', name: opening.kind === 'video' ? opening.name : '' }
