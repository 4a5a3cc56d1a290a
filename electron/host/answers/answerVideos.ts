import type { Host } from '#contract/hostContract.ts'
import { done, missing } from '#electron/host/answers/outcomes.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import type { Outside } from '#electron/host/outside.ts'
import { answerSaved } from '#electron/host/storage/storageTrouble.ts'
import type { VideoFolder } from '#electron/host/video/videoFolder.ts'

/** The whole video of a set, where it was asked for. */
export const answerVideos = (
  storage: Storage,
  videos: VideoFolder,
  outside: Pick<Outside, 'reveal'>,
): Pick<Host, 'appendVideo' | 'revealVideo' | 'forgetVideo'> => ({
  appendVideo: async ({ session_id, first, base64 }) => {
    const running = storage.read(({ sessions }) => sessions.isRunning(session_id))
    if (running.kind === 'failed') return running
    if (!running.value) return missing(session_id)
    return answerSaved(() => videos.append(session_id, Buffer.from(base64, 'base64'), first))
  },
  revealVideo: async ({ session_id }) => {
    const path = videos.find(session_id)
    if (path !== null) outside.reveal(path)
    return {}
  },
  forgetVideo: async ({ session_id }) =>
    answerSaved(() => done(session_id === null ? videos.forgetAll() : videos.forget(session_id))),
})
