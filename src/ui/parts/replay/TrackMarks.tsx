import { curveInward } from '#core/record/curveInward.ts'
import type { Side } from '#core/side.ts'
import type { TrackScales } from '#ui/charts/trackScales.ts'
import type { ReplayMarks } from '#ui/parts/replay/replayMarks.ts'
import { useStore } from 'zustand'

type TrackMarksProps = { readonly marks: ReplayMarks; readonly side: Side; readonly scales: TrackScales }

/** The replayed moments on the knee's paths: the rep on the left as a ring, the one on the right filled. */
export const TrackMarks = ({ marks, side, scales }: TrackMarksProps) =>
  useStore(marks).map(({ place, moment }) => {
    const inward = curveInward(moment, side)
    return inward === null ? null : (
      <circle
        key={place}
        className={`replay-mark ${place}`}
        cx={scales.x(inward)}
        cy={scales.y(moment.depth_deg)}
        r="6"
      />
    )
  })
