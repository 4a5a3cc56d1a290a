import { VideoButton } from '#ui/parts/VideoButton.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type RecordingsProps = {
  readonly onVideos: (files: readonly File[]) => void
  readonly onSample: () => void
}

/** Squats without the camera. They stand apart from the plan: whichever exercise is next, a recording can be opened. */
export const Recordings = ({ onVideos, onSample }: RecordingsProps) => {
  const words = useWords().today
  return (
    <div className="actions" title={words.otherWays}>
      <VideoButton className="button" label={words.openVideo} onVideos={onVideos} />
      <button type="button" className="button" onClick={onSample}>
        {words.trySample}
      </button>
    </div>
  )
}
