import type { Progress } from '#electron/cli/progress.ts'
import type { VideoJobEnd, VideoTaker } from '#electron/cli/videoJob.ts'

/** What only the app can do, because it takes a browser engine. */
export type AppAbilities = {
  readonly measureVideo: (
    path: string,
    name: string,
    taker: VideoTaker,
    progress: Pick<Progress, 'show'>,
  ) => Promise<VideoJobEnd>
  readonly printPdf: (html: string) => Promise<Uint8Array>
}
