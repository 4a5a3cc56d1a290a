import type { VideoTrouble } from '#app/live/videoKeeper.ts'
import type { PictureWords } from '#ui/words/pictureWords.ts'

/** The whole video of a set. */
export type VideoWords = {
  readonly title: string
  readonly ofSet: (size: string, files: number) => string
  readonly show: string
  readonly delete: PictureWords['delete']
  /** Beside the picture while a set runs. */
  readonly recording: string
  readonly stopped: (why: VideoTrouble) => string
  readonly setting: PictureWords['setting']
  readonly stored: PictureWords['stored']
}
