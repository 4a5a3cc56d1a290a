import { useAppState, useServices } from '#ui/AppServices.ts'
import { OnOff } from '#ui/parts/OnOff.tsx'
import { StoredKind } from '#ui/screens/settings/StoredKind.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** Whether frames are kept for replay, how much room they take, and how to get rid of all of them. */
export const ReplayData = ({ bytes }: { readonly bytes: number }) => {
  const { setting, stored } = useWords().replay
  const { app, host } = useServices()
  const keeps = useAppState((state) => state.settings.keep_landmarks)
  return (
    <>
      <OnOff
        words={setting}
        isOn={keeps}
        onChange={(keep_landmarks) => void app.changeSettings({ keep_landmarks }).catch(app.reportBug)}
      />
      <StoredKind words={stored} bytes={bytes} forget={() => host.forgetPoses({ session_id: null })} />
    </>
  )
}
