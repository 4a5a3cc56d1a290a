import { useAppState, useServices } from '#ui/AppServices.ts'
import { OnOff } from '#ui/parts/OnOff.tsx'
import { StoredKind } from '#ui/screens/settings/StoredKind.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** Whether videos of sets are kept, how much room they take, and how to get rid of all of them. */
export const VideoData = ({ bytes }: { readonly bytes: number }) => {
  const words = useWords().video
  const { app, host } = useServices()
  const keeps = useAppState((state) => state.settings.keep_video)
  const change = (keep_video: boolean) => void app.changeSettings({ keep_video }).catch(app.reportBug)
  return (
    <>
      <OnOff words={words.setting} isOn={keeps} onChange={change} />
      <StoredKind words={words.stored} bytes={bytes} forget={() => host.forgetVideo({ session_id: null })} />
    </>
  )
}
