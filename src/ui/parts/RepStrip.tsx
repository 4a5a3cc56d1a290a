import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import { sides, type Side } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** One cell per rep: two plumb lines and each knee's place beside its own. */
export const RepStrip = ({ reps }: { readonly reps: readonly RepRecord[] }) => {
  const words = useWords().results.strip
  return (
    <section className="card panel">
      <h2>
        {words.title} <small>{words.note}</small>
      </h2>
      <ol className="rep-strip">
        {reps.map((rep) => (
          <li key={rep.index}>
            <RepCell rep={rep} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const RepCell = ({ rep }: { readonly rep: RepRecord }) => {
  const words = useWords().results.strip
  const inside = sides.some((side) => rep[side].verdict === 'inside')
  const say = (side: Side) => words.leg(side, rep[side].verdict, angleOf(rep[side]))
  return (
    <>
      <span className="sr">{words.rep(rep.index, say('left'), say('right'))}</span>
      <svg className={inside ? 'rep-cell inside' : 'rep-cell'} viewBox="0 0 64 104" aria-hidden="true">
        <text className="rep-number" x="32" y="20">
          {rep.index}
        </text>
        <KneeOnLine leg={rep.left} lineAt={17} toMiddle={1} />
        <KneeOnLine leg={rep.right} lineAt={47} toMiddle={-1} />
      </svg>
    </>
  )
}

type KneeOnLineProps = { readonly leg: LegRecord; readonly lineAt: number; readonly toMiddle: 1 | -1 }

/** Drawing units per degree, and the angle past which a mark goes no further: two of them must fit side by side. */
const perDegree = 0.6
const furthest = 15

const KneeOnLine = ({ leg, lineAt, toMiddle }: KneeOnLineProps) => {
  const angle = Math.min(furthest, Math.max(-3, leg.knee_inward_deg ?? 0))
  const at = lineAt + toMiddle * angle * perDegree
  return (
    <g className={`knee-on-line ${leg.verdict}`}>
      <path className="plumb" d={`M${lineAt} 31V76`} />
      <path className="foot" d={`M${lineAt - 4} 76.5h8`} />
      {leg.verdict === 'fine' && <circle className="disc" cx={at} cy="51" r="4.6" />}
      {leg.verdict === 'inside' && (
        <path
          className="wedge"
          d={`M${at + toMiddle * 5} 44L${at - toMiddle * 7} 51L${at + toMiddle * 5} 58Z`}
        />
      )}
      {leg.verdict === 'cant-tell' && <circle className="ring" cx={lineAt} cy="51" r="5" />}
      <text className="rep-angle" x={lineAt} y="95">
        {leg.verdict === 'cant-tell' || leg.knee_inward_deg === null ? '?' : Math.round(leg.knee_inward_deg)}
      </text>
    </g>
  )
}

const angleOf = (leg: LegRecord) => (leg.knee_inward_deg === null ? null : formatAngle(leg.knee_inward_deg))
