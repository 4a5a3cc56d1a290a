import type { Ask, Host } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import { done, missing, saved } from '#electron/host/answers/outcomes.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import { answerSaved } from '#electron/host/storage/storageTrouble.ts'
import type { VideoFolder } from '#electron/host/video/videoFolder.ts'

/** A set while it runs: everything is written as it comes. */
export const answerSets = (
  storage: Storage,
  appVersion: string,
  videos: VideoFolder,
): Pick<
  Host,
  | 'beginSession'
  | 'saveRep'
  | 'saveWarning'
  | 'savePoses'
  | 'loadPoses'
  | 'forgetPoses'
  | 'savePictures'
  | 'loadPictures'
  | 'forgetPictures'
  | 'saveSetNote'
  | 'finishSession'
> => ({
  beginSession: async (opening) => {
    let sessionId = 0
    const answer = storage.write((tables) => {
      sessionId = tables.sessions.begin(opening, appVersion, tables.people.ownerOf(opening.person_id))
      return saved
    })
    return answer.kind === 'failed' ? answer : { kind: 'begun', session_id: sessionId }
  },
  saveRep: async ({ session_id, rep }) => storage.write((tables) => done(tables.reps.save(session_id, rep))),
  saveWarning: async ({ session_id, warning }) =>
    storage.write((tables) => done(tables.warnings.save(session_id, warning))),
  savePoses: async ({ session_id, poses }) =>
    storage.write((tables) => done(tables.poses.save(session_id, poses.map(timed)))),
  loadPoses: async ({ session_id, from_ms, to_ms }) => {
    const found = storage.read((tables) => tables.poses.between(session_id, from_ms, to_ms))
    return { poses: found.kind === 'read' ? [...found.value] : [] }
  },
  forgetPoses: async ({ session_id }) =>
    storage.write(({ poses }) => done(session_id === null ? poses.forgetAll() : poses.forget(session_id))),
  savePictures: async ({ session_id, pictures }) =>
    storage.write((tables) => done(tables.pictures.replaceAll(session_id, pictures))),
  loadPictures: async ({ session_id }) => {
    const found = storage.read((tables) => tables.pictures.load(session_id))
    return { pictures: found.kind === 'read' ? [...found.value] : [] }
  },
  forgetPictures: async ({ session_id }) =>
    storage.write((tables) =>
      done(session_id === null ? tables.pictures.forgetAll() : tables.pictures.forget(session_id)),
    ),
  saveSetNote: async ({ session_id, ...said }) =>
    storage.write(({ setNotes }) => (setNotes.save(session_id, said) ? saved : missing(session_id))),
  finishSession: async ({ session_id, source, camera, dropped, calibration = null }) => {
    const answer = storage.write((tables) => {
      if (!tables.sessions.finish(session_id, source, camera, calibration)) return missing(session_id)
      tables.dropped.replaceAll(session_id, dropped)
      return done(tables.sessions.dropIfEmpty(session_id))
    })
    if (answer.kind === 'saved') settleVideo(storage, videos, session_id)
    return answer
  },
})

/** The set is safe whatever becomes of its video; the next start tries again. */
const settleVideo = (storage: Storage, videos: VideoFolder, sessionId: number) => {
  const ids = storage.read(({ sessions }) => sessions.ids())
  if (ids.kind === 'failed') return
  answerSaved(() => done(ids.value.includes(sessionId) ? videos.finish(sessionId) : videos.forget(sessionId)))
}

const timed = ({ at, ...pose }: Ask<'savePoses'>['poses'][number]): RawPose => ({
  ...pose,
  at: milliseconds(at),
})
