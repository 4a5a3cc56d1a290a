import type { RepSummary } from '#core/squat/repSummary.ts'
import { sides, type Side } from '#core/side.ts'
import { VerdictMark } from '#ui/parts/VerdictMark.tsx'
import type { LiveWords } from '#ui/words/liveWords.ts'

type CountPlateProps = {
  readonly count: number
  readonly planned: number | null
  readonly lastRep: RepSummary | null
  readonly onScreen: (side: Side) => Side
  readonly words: LiveWords
}

/** The rep number, and what became of the last rep. */
export const CountPlate = ({ count, planned, lastRep, onScreen, words }: CountPlateProps) => (
  <section className="live-plate live-count" aria-live="polite">
    <p className="live-count-row" aria-hidden="true">
      <span className="live-number">{count}</span>
      {planned !== null && <span className="live-of">{words.ofReps(planned)}</span>}
    </p>
    <span className="sr">{words.repCount(count)}</span>
    {lastRep !== null && <LastRep rep={lastRep} onScreen={onScreen} words={words} />}
  </section>
)

type LastRepProps = Pick<CountPlateProps, 'onScreen' | 'words'> & { readonly rep: RepSummary }

const LastRep = ({ rep, onScreen, words }: LastRepProps) => {
  const inside = sides.filter((side) => rep.legs[side].verdict.kind === 'inside')
  const [first] = inside
  if (first !== undefined)
    return (
      <p className="live-verdict live-verdict-inside">
        {inside.map((side) => (
          <VerdictMark key={side} verdict="inside" side={onScreen(side)} />
        ))}
        <span>{inside.length === 2 ? words.bothKnees.join(' ') : words.knee[first]}</span>
      </p>
    )
  const unclear = sides.some((side) => rep.legs[side].verdict.kind === 'cantTell')
  return unclear ? (
    <p className="live-verdict live-verdict-unsure">
      <VerdictMark verdict="cant-tell" />
      <span>{words.cantTell}</span>
    </p>
  ) : (
    <p className="live-verdict">
      <VerdictMark verdict="fine" />
      <span>{words.good}</span>
    </p>
  )
}
