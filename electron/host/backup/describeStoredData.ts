import { statSync } from 'node:fs'
import type { Answer } from '#contract/hostContract.ts'
import { listBackups } from '#electron/host/backup/backups.ts'
import { databasePath, type Storage } from '#electron/host/storage/openStorage.ts'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'

/** What the settings screen tells about the data folder. */
export const describeStoredData = (dataFolder: string, storage: Storage): Answer<'storedData'> => {
  const sets = storage.read((tables) => ({
    total: tables.summaries.total(),
    poses: tables.poses.bytes(),
    pictures: tables.pictures.bytes(),
  }))
  const path = databasePath(dataFolder)
  const videos = openVideoFolder(dataFolder).bytes()
  return {
    folder: dataFolder,
    sets: sets.kind === 'read' ? sets.value.total : 0,
    pose_bytes: sets.kind === 'read' ? sets.value.poses : 0,
    picture_bytes: sets.kind === 'read' ? sets.value.pictures : 0,
    video_bytes: videos,
    // The journal beside the file holds the newest sets.
    bytes: bytesOf(path) + bytesOf(`${path}-wal`) + videos,
    backups: listBackups(dataFolder).map(({ day, bytes }) => ({ day, bytes })),
    ...(sets.kind === 'failed' ? { trouble: sets } : {}),
  }
}

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
