import type { Answer } from '#contract/hostContract.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { AskedTwice } from '#ui/parts/AskedTwice.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { usePending } from '#ui/usePending.ts'
import { bytesInWords } from '#ui/words/bytesInWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

/** Whether frames are kept for replay, how much room they take, and how to get rid of all of them. */
export const ReplayData = ({ bytes }: { readonly bytes: number }) => {
  const { replay, storage, locale } = useWords()
  const { setting, stored } = replay
  const { app, host } = useServices()
  const keeps = useAppState((state) => state.settings.keep_landmarks)
  const { pending, run } = usePending()
  const [answer, setAnswer] = useState<Answer<'forgetPoses'> | null>(null)
  const size = bytesInWords(bytes, locale)
  const remove = () =>
    run(async () => {
      setAnswer(await host.forgetPoses({ session_id: null }))
      app.historyChanged()
    })

  return (
    <>
      <SettingRow name={setting.name} note={setting.note}>
        <Segmented
          label={setting.name}
          value={keeps ? 'on' : 'off'}
          choices={[
            { value: 'on', name: setting.on },
            { value: 'off', name: setting.off },
          ]}
          onChoose={(choice) =>
            void app.changeSettings({ keep_landmarks: choice === 'on' }).catch(app.reportBug)
          }
        />
      </SettingRow>
      <SettingRow name={stored.name} note={bytes === 0 ? stored.none : stored.note(size)}>
        {bytes > 0 && (
          <AskedTwice words={{ ...stored, sure: stored.sure(size) }} disabled={pending} onConfirm={remove} />
        )}
      </SettingRow>
      {answer?.kind === 'saved' && (
        <Notice tone="news" title={stored.done} onDismiss={() => setAnswer(null)} />
      )}
      {answer?.kind === 'failed' && (
        <Notice tone="trouble" title={stored.failed} text={storage.remedy[answer.why]} />
      )}
    </>
  )
}
