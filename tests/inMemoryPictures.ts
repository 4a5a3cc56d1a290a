import type { Host } from '#contract/hostContract.ts'
import { repPicture } from '#contract/repPicture.ts'
import type { Kept } from '#tests/inMemorySummary.ts'

type Saved = ReturnType<Host['savePictures']>

/** The contract's questions about pictures of reps, without a disk. */
export const inMemoryPictures = (
  kept: ReadonlyMap<number, Kept>,
  change: (sessionId: number, update: (session: Kept) => void) => Saved,
  save: (write: () => boolean) => Saved,
) =>
  ({
    savePictures: ({ session_id, pictures }) =>
      change(session_id, (session) => {
        session.pictures = pictures.map((picture) => repPicture.parse(picture))
        session.report = {
          ...session.report,
          pictures: pictures.map(({ rep, at_ms, face }) => ({ rep, at_ms, face })),
        }
      }),
    loadPictures: async ({ session_id }) => ({ pictures: [...(kept.get(session_id)?.pictures ?? [])] }),
    forgetPictures: ({ session_id }) =>
      save(() => {
        for (const [id, session] of kept) {
          if (session_id !== null && id !== session_id) continue
          const { pictures: _pictures, ...report } = session.report
          session.pictures = []
          session.report = report
        }
        return true
      }),
  }) satisfies Partial<Host>

/** As they would lie on the disk: three bytes of every four characters. */
export const pictureBytes = (sessions: readonly Kept[]): number =>
  sessions
    .flatMap(({ pictures = [] }) => pictures)
    .reduce((bytes, { jpeg_base64 }) => bytes + 0.75 * jpeg_base64.length, 0)
