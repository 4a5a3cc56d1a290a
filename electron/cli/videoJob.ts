import type { Answer } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import type { AnalysisJob } from '#electron/host/analysisJob.ts'

export type VideoJobEnd =
  { readonly kind: 'done'; readonly engine: string } | { readonly kind: 'failed'; readonly detail: string }

export type VideoJob = {
  /** What the windowless page is answered. */
  readonly questions: AnalysisJob
  /** Resolves when the page has said how it ended. */
  readonly end: Promise<VideoJobEnd>
}

/** One video for the windowless page: it asks once, delivers poses in order and says how it ended. */
export const openVideoJob = (
  video: { readonly url: string; readonly name: string },
  take: (poses: readonly RawPose[]) => void,
  show: (doneMs: number, totalMs: number) => void,
): VideoJob => {
  let settle: ((end: VideoJobEnd) => void) | null = null
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
      finishAnalysis: async (outcome) => {
        settle?.(
          outcome.kind === 'done'
            ? outcome
            : { kind: 'failed', detail: `${whyUnreadable(video.name, outcome.why)} (${outcome.detail})` },
        )
        return {}
      },
    },
  }
}

const whyUnreadable = (name: string, why: string): string => {
  switch (why) {
    case 'videoUnsupported':
      return `${name} uses a video format that can't be decoded here. Convert it to MP4 (H.264) or WebM and try again.`
    case 'videoEmpty':
      return `${name} holds no picture.`
    case 'engineFailed':
      return 'The pose engine did not start.'
    default:
      return `${name} can't be read as a video. It may be damaged or cut off.`
  }
}
