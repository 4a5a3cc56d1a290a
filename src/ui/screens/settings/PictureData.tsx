import type { Settings } from '#contract/settings.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { OnOff } from '#ui/parts/OnOff.tsx'
import { StoredKind } from '#ui/screens/settings/StoredKind.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** Whether pictures of reps are kept, with or without the face, how much room they take, and how to get rid of all of them. */
export const PictureData = ({ bytes }: { readonly bytes: number }) => {
  const words = useWords().pictures
  const { app, host } = useServices()
  const keeps = useAppState((state) => state.settings.keep_pictures)
  const blurs = useAppState((state) => state.settings.blur_face)
  const change = (next: Partial<Settings>) => void app.changeSettings(next).catch(app.reportBug)
  return (
    <>
      <OnOff words={words.setting} isOn={keeps} onChange={(keep_pictures) => change({ keep_pictures })} />
      {keeps && <OnOff words={words.blur} isOn={blurs} onChange={(blur_face) => change({ blur_face })} />}
      <StoredKind
        words={words.stored}
        bytes={bytes}
        forget={() => host.forgetPictures({ session_id: null })}
      />
    </>
  )
}
