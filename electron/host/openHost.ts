import type { Host } from '#contract/hostContract.ts'
import { defaultSettings } from '#contract/settings.ts'
import { noAnalysis } from '#electron/host/analysisJob.ts'
import { answerData } from '#electron/host/answers/answerData.ts'
import { answerHistory } from '#electron/host/answers/answerHistory.ts'
import { answerPeople } from '#electron/host/answers/answerPeople.ts'
import { answerProgramme } from '#electron/host/answers/answerProgramme.ts'
import { answerReports } from '#electron/host/answers/answerReports.ts'
import { answerSets } from '#electron/host/answers/answerSets.ts'
import { answerVideos } from '#electron/host/answers/answerVideos.ts'
import { done } from '#electron/host/answers/outcomes.ts'
import type { Repair } from '#electron/host/backup/repairDatabase.ts'
import type { Outside } from '#electron/host/outside.ts'
import { openStorage } from '#electron/host/storage/openStorage.ts'
import type { Saved } from '#electron/host/storage/storageTrouble.ts'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'

/** Answers every question of the contract. Expected failures are answers; a rejection means a bug. */
export const openHost = (
  outside: Outside,
): Host & { readonly backUp: () => Saved; readonly close: () => void } => {
  const storage = openStorage(outside.dataFolder)
  const videos = openVideoFolder(outside.dataFolder)
  // Those that a program which ended too early left without one.
  void videos.indexAll()
  return {
    aboutThisRun: async () => {
      const trouble = storage.trouble()
      const repair = storage.repair()
      return {
        app_version: outside.appVersion,
        host: outside.hostName,
        database_set_aside: repair?.setAside ?? null,
        ...(repair?.restored ? { database_restored: recordRestored(repair.restored) } : {}),
        ...(trouble === null ? {} : { database_trouble: trouble }),
      }
    },
    loadSettings: async () => {
      const loaded = storage.read((tables) => tables.settings.load())
      return loaded.kind === 'read' ? loaded.value : defaultSettings
    },
    saveSettings: async (chosen) => storage.write((tables) => done(tables.settings.save(chosen))),
    askForCamera: async () => ({ kind: await outside.askForCameraAccess() }),
    ...answerSets(storage, outside.appVersion, videos),
    ...answerVideos(storage, videos, outside),
    ...answerHistory(storage, videos),
    ...answerPeople(storage),
    ...answerProgramme(storage),
    ...answerReports(storage, outside),
    ...answerData(storage, outside),
    ...noAnalysis,
    backUp: storage.backUp,
    close: storage.close,
  }
}

const recordRestored = ({ day, missingSets }: NonNullable<Repair['restored']>) => ({
  day,
  missing_sets: missingSets,
})
