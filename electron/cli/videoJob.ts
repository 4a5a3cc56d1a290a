import type { Answer } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { WantedPicture } from '#core/picture/repMoments.ts'
import { milliseconds } from '#core/units.ts'
import type { MeasureTrouble } from '#electron/cli/words/commandWords.ts'
import type { AnalysisJob } from '#electron/host/analysisJob.ts'

export type VideoJobEnd =
  | { readonly kind: 'done'; readonly engine: string; readonly jpegs: readonly (string | null)[] }
  | { readonly kind: 'failed'; readonly why: MeasureTrouble; readonly detail: string }

export type VideoJob = {
  /** What the windowless page is answered. */
  readonly questions: AnalysisJob
  /** Resolves when the page has said how it ended. */
  readonly end: Promise<VideoJobEnd>
}

/** Where the poses go, and which pictures are wanted once all are there. */
export type VideoTaker = {
  readonly take: (poses: readonly RawPose[]) => void
  readonly pictures: () => readonly WantedPicture[]
  readonly flipped: boolean
}

/** One video for the windowless page: it asks once, delivers poses in order and says how it ended. */
export const openVideoJob = (
  video: { readonly url: string; readonly name: string },
  { take, pictures, flipped }: VideoTaker,
  show: (doneMs: number, totalMs: number) => void,
): VideoJob => {
  let settle: ((end: VideoJobEnd) => void) | null = null
  let jpegs: readonly (string | null)[] = []
  const end = new Promise<VideoJobEnd>((resolve) => {
    settle = resolve
  })
  const next: Answer<'nextAnalysis'> = { kind: 'video', ...video, engine: 'auto' }
  return {
    end,
    questions: {
      nextAnalysis: async () => next,
      deliverPoses: async ({ poses, done_ms, total_ms }) => {
        take(poses.map((pose) => ({ ...pose, at: milliseconds(pose.at) })))
        show(done_ms, total_ms)
        return {}
      },
      nextPictures: async () => ({
        flipped,
        moments: pictures().map(({ at, wish }) => ({ at, wish })),
      }),
      deliverPictures: async (delivered) => {
        jpegs = delivered.jpegs
        return {}
      },
      finishAnalysis: async (outcome) => {
        settle?.(
          outcome.kind === 'done'
            ? { ...outcome, jpegs }
            : { kind: 'failed', why: troubleOf(outcome.why), detail: outcome.detail },
        )
        return {}
      },
    },
  }
}

/** What else can go wrong with a file was found out before: whatever is left is no video. */
const troubleOf = (why: string): MeasureTrouble =>
  why === 'videoUnsupported' || why === 'videoEmpty' || why === 'engineFailed' ? why : 'notVideo'
