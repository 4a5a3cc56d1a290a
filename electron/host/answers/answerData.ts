import type { Host } from '#contract/hostContract.ts'
import { done } from '#electron/host/answers/outcomes.ts'
import { describeStoredData } from '#electron/host/backup/describeStoredData.ts'
import { openImport } from '#electron/host/backup/importFile.ts'
import type { Outside } from '#electron/host/outside.ts'
import { databasePath, type Storage } from '#electron/host/storage/openStorage.ts'
import { answerSaved } from '#electron/host/storage/storageTrouble.ts'

type DataQuestion =
  | 'storedData'
  | 'openDataFolder'
  | 'exportEverything'
  | 'beginImport'
  | 'takeImport'
  | 'finishImport'
  | 'deleteEverything'

/** All data at once: what is kept, taking it along, getting rid of it. */
export const answerData = (storage: Storage, outside: Outside): Pick<Host, DataQuestion> => {
  const incoming = openImport(outside.dataFolder, storage)

  return {
    storedData: async () => describeStoredData(outside.dataFolder, storage),
    openDataFolder: async () => {
      outside.reveal(databasePath(outside.dataFolder))
      return {}
    },
    exportEverything: async ({ language }) => {
      const path = await outside.chooseArchivePath(
        `Overtoe ${new Date().toISOString().slice(0, 10)}`,
        language,
      )
      if (path === null) return { kind: 'cancelled' }
      const answer = storage.exportTo(path)
      return answer.kind === 'failed' ? answer : { kind: 'saved', path }
    },
    beginImport: async () => answerSaved(() => done(incoming.begin())),
    takeImport: async ({ base64 }) => answerSaved(() => done(incoming.take(Buffer.from(base64, 'base64')))),
    finishImport: async () => incoming.finish(),
    deleteEverything: async () => storage.deleteEverything(),
  }
}
