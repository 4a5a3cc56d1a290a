import { useAppState, useServices } from '#ui/AppServices.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { DeleteEverything } from '#ui/screens/settings/DeleteEverything.tsx'
import { PictureData } from '#ui/screens/settings/PictureData.tsx'
import { ReplayData } from '#ui/screens/settings/ReplayData.tsx'
import { VideoData } from '#ui/screens/settings/VideoData.tsx'
import { MoveData } from '#ui/screens/settings/MoveData.tsx'
import { bytesInWords } from '#ui/words/bytesInWords.ts'
import { dayInWords } from '#ui/words/dayInWords.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** What is kept here, where, and how to take it along or get rid of it. */
export const YourData = () => {
  const { data: words, locale, storage } = useWords()
  const { app, host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const stored = useAnswer(`${historyVersion}`, () => host.storedData({}))
  const newest = stored?.backups[0]
  const open = () => void host.openDataFolder({}).catch(app.reportBug)

  return (
    <section className="setting-group">
      <h2>{words.title}</h2>
      {stored?.trouble && (
        <Notice tone="trouble" title={storage.database.title} text={storage.remedy[stored.trouble.why]} />
      )}
      <SettingRow
        name={words.kept.name}
        note={stored === null ? '' : words.kept.note(stored.sets, bytesInWords(stored.bytes, locale))}
      >
        {null}
      </SettingRow>
      <ReplayData bytes={stored?.pose_bytes ?? 0} />
      <PictureData bytes={stored?.picture_bytes ?? 0} />
      <VideoData bytes={stored?.video_bytes ?? 0} />
      <SettingRow name={words.folder.name} note={stored?.folder ?? ''}>
        <button type="button" className="button" onClick={open}>
          {words.folder.open}
        </button>
      </SettingRow>
      <SettingRow
        name={words.backups.name}
        note={
          newest === undefined
            ? words.backups.none
            : words.backups.some(stored?.backups.length ?? 0, dayInWords(newest.day, locale))
        }
      >
        {null}
      </SettingRow>
      <MoveData />
      <DeleteEverything sets={stored?.sets ?? 0} />
    </section>
  )
}
