import type { Host } from '#contract/hostContract.ts'
import type { Kept } from '#tests/inMemorySummary.ts'

type Saved = ReturnType<Host['appendVideo']>

/** The contract's questions about videos of sets, without a disk. */
export const inMemoryVideos = (
  kept: ReadonlyMap<number, Kept>,
  change: (sessionId: number, update: (session: Kept) => void) => Saved,
  save: (write: () => boolean) => Saved,
) =>
  ({
    appendVideo: ({ session_id, first, base64 }) =>
      change(session_id, (session) => {
        session.video = [...(session.video ?? []), base64]
        if (first) session.videoFiles = (session.videoFiles ?? 0) + 1
      }),
    revealVideo: async () => ({}),
    forgetVideo: ({ session_id }) =>
      save(() => {
        for (const [id, session] of kept)
          if (session_id === null || id === session_id) Object.assign(session, { video: [], videoFiles: 0 })
        return true
      }),
  }) satisfies Partial<Host>

/** As they would lie on the disk: three bytes of every four characters. */
export const videoBytes = (sessions: readonly Kept[]): number =>
  sessions.flatMap(({ video = [] }) => video).reduce((bytes, base64) => bytes + 0.75 * base64.length, 0)
