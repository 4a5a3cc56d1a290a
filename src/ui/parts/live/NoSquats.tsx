import { ProblemFigure } from '#ui/parts/live/ProblemFigure.tsx'
import { ProblemPanel } from '#ui/parts/live/ProblemPanel.tsx'
import type { LiveWords } from '#ui/words/liveWords.ts'

/** A recording came to its end and there is nothing to show for it. */
export const NoSquats = ({ words, onGoOn }: { readonly words: LiveWords; readonly onGoOn: () => void }) => (
  <ProblemPanel words={words.noSquats} kept={null} detail="" figure={<ProblemFigure kind="file" />}>
    <button type="button" className="button primary big" onClick={onGoOn}>
      {words.problem.goOn}
    </button>
  </ProblemPanel>
)
