import { useAppState, useServices } from '#ui/AppServices.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** What was not saved and what can be undone, above whichever screen is open. */
export const AppNotices = () => {
  const words = useWords()
  const { app, outbox } = useServices()
  const { run } = usePending()
  const waiting = useAppState((state) => state.outbox)
  const settingsTrouble = useAppState((state) => state.settingsTrouble)
  const databaseTrouble = useAppState((state) => state.about?.database_trouble ?? null)
  const deleted = useAppState((state) => state.deleted)
  const deleteTrouble = useAppState((state) => state.deleteTrouble)
  const { storage } = words
  const because = (text: string, why: keyof typeof storage.remedy) => `${text} ${storage.remedy[why]}`

  return (
    <>
      {databaseTrouble && (
        <Notice
          tone="trouble"
          title={storage.database.title}
          text={because(storage.database.text, databaseTrouble.why)}
        />
      )}
      {waiting.kind === 'waiting' && waiting.why !== null && (
        <Notice
          tone="trouble"
          title={storage.outbox(waiting.unsavedReps).title}
          text={because(storage.outbox(waiting.unsavedReps).text, waiting.why)}
          action={{ label: storage.tryNow, onAct: () => run(async () => void (await outbox.flush())) }}
        />
      )}
      {settingsTrouble && (
        <Notice
          tone="trouble"
          title={storage.settings.title}
          text={because(storage.settings.text, settingsTrouble)}
          action={{ label: storage.tryNow, onAct: () => run(() => app.changeSettings({})) }}
        />
      )}
      {deleteTrouble && (
        <Notice
          tone="trouble"
          title={storage.delete.title}
          text={because(storage.delete.text, deleteTrouble)}
          onDismiss={app.dismissDeleteTrouble}
        />
      )}
      {deleted !== null && (
        <Notice
          tone="news"
          title={words.history.deleted}
          action={{ label: words.history.undo, onAct: () => run(app.undoDelete) }}
          onDismiss={app.dismissDeleted}
        />
      )}
    </>
  )
}
