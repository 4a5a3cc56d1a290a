import type { SetSaved } from '#app/setOutbox.ts'
import { ProblemFigure } from '#ui/parts/live/ProblemFigure.tsx'
import { ProblemPanel } from '#ui/parts/live/ProblemPanel.tsx'
import type { LiveWords } from '#ui/words/liveWords.ts'

type UnsavedSetProps = {
  readonly words: LiveWords
  readonly saved: Extract<SetSaved, { kind: 'unsaved' }>
  readonly onGoOn: (sessionId: number | null) => void
}

export const UnsavedSet = ({ words, saved, onGoOn }: UnsavedSetProps) => (
  <ProblemPanel
    words={words.unsaved.words(saved.why)}
    kept={null}
    detail=""
    figure={<ProblemFigure kind="file" />}
  >
    <button type="button" className="button primary big" onClick={() => onGoOn(saved.sessionId)}>
      {words.unsaved.goOn}
    </button>
  </ProblemPanel>
)
