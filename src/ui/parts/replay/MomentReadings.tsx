import { curveInward } from '#core/record/curveInward.ts'
import type { RepMoment } from '#core/replay/momentOfRep.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { legLookAt } from '#core/replay/legLookAt.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type MomentReadingsProps = {
  readonly rep: RepRecord
  readonly moment: RepMoment | null
  readonly thresholds: FormReport['thresholds']
}

/** Depth and both knees at the shown moment, as the rep's curve has them. */
export const MomentReadings = ({ rep, moment, thresholds }: MomentReadingsProps) => {
  const { replay: words, results } = useWords()
  if (moment === null) return null
  return (
    <dl className="replay-readings">
      <div>
        <dt>{words.depth}</dt>
        <dd>{formatAngle(moment.depth_deg)}</dd>
      </div>
      {sides.map((side) => {
        const inward = curveInward(moment, side)
        const look = legLookAt(rep[side], moment.depth_deg, inward, thresholds)
        return (
          <div key={side} className={look}>
            <dt>{words.knee[side]}</dt>
            <dd>
              {inward === null || look === 'unclear' ? words.cantTell : formatAngle(inward)}
              {look === 'inside' && <small> {results.track.inside}</small>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
