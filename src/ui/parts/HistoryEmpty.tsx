import { useWords } from '#ui/words/WordsContext.ts'

/** Shows what will be drawn here, as an empty chart, and the one thing to do about it. */
export const HistoryEmpty = ({ onStart }: { readonly onStart: () => void }) => {
  const words = useWords().history
  return (
    <div className="history-empty">
      <svg className="empty-chart" viewBox="0 0 360 300" aria-hidden="true">
        <EmptyKnee />
        <g transform="matrix(-1 0 0 1 360 0)">
          <EmptyKnee />
        </g>
      </svg>
      <div>
        <h2>{words.empty.title}</h2>
        <p>{words.empty.text}</p>
        <button type="button" className="button primary big" onClick={onStart}>
          {words.startSet}
        </button>
      </div>
    </div>
  )
}

const EmptyKnee = () => (
  <>
    <rect className="noise-band" x="20" y="10" width="44" height="280" />
    <rect className="inside-tint" x="100" y="10" width="66" height="280" />
    <path className="depth-line" d="M4 10H166M4 90H166M4 250H166" />
    <path className="judged-line" d="M4 170H166" />
    <path className="inside-line" d="M100 10V290" />
    <path className="toe-line" d="M42 6V294" />
    <path className="expected-line" d="M36 12C26 80 32 150 42 190S48 250 50 270" />
  </>
)
