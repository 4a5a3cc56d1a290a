import { useServices } from '#ui/AppServices.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { useFileDrop } from '#ui/useFileDrop.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** Makes the whole window a place to drop videos; what isn't one is refused here, in words. */
export const VideoDrop = () => {
  const words = useWords().drop
  const { app } = useServices()
  const drop = useFileDrop(app.openVideos)
  return (
    <>
      {drop.refused && <Notice tone="trouble" title={words.notVideo} onDismiss={drop.dismiss} />}
      {drop.over && <div className="drop-here">{words.here}</div>}
    </>
  )
}
