import type { CoachWords } from '#ui/words/coachWords.ts'

const beats = [3, 2, 1]

type CountInPlateProps = {
  /** Null while it only says "ready". */
  readonly number: number | null
  readonly words: CoachWords
}

/** Ready, three, two, one. Each beat fills one more bar. */
export const CountInPlate = ({ number, words }: CountInPlateProps) => (
  <section className="live-plate live-count" aria-live="assertive">
    <p className="live-ready" aria-hidden={number !== null}>
      {words.getReady}
    </p>
    {number !== null && (
      <>
        <span className="sr">{words.startsIn(number)}</span>
        <p className="live-count-in" aria-hidden="true">
          {number}
        </p>
      </>
    )}
    <p className="live-beats" aria-hidden="true">
      {beats.map((beat) => (
        <i key={beat} className={number !== null && beat >= number ? 'live-beat-done' : undefined} />
      ))}
    </p>
  </section>
)
