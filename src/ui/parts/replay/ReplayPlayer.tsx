import { nearestFrame } from '#core/replay/nearestFrame.ts'
import { sameMoment } from '#core/replay/sameMoment.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { formatTenths } from '#ui/format/formatNumber.ts'
import { MomentReadings } from '#ui/parts/replay/MomentReadings.tsx'
import { ReplayControls } from '#ui/parts/replay/ReplayControls.tsx'
import type { ReplayMarks } from '#ui/parts/replay/replayMarks.ts'
import { ReplayPicture } from '#ui/parts/replay/ReplayPicture.tsx'
import type { ReplayRep } from '#ui/parts/replay/replayRep.ts'
import { replayScene } from '#ui/parts/replay/replayScene.ts'
import { usePlayback } from '#ui/parts/replay/usePlayback.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useMemo, useState } from 'react'

type ReplayPlayerProps = {
  /** A set of one rep has nothing to lay beside it. */
  readonly isAlone: boolean
  /** Null where nothing was kept of it. */
  readonly left: ReplayRep | null
  /** The rep whose frames are stepped through; the other one follows it. */
  readonly right: ReplayRep
  readonly thresholds: FormReport['thresholds']
  readonly marks: ReplayMarks
}

const arrows = ['ArrowLeft', 'ArrowRight'] as const

/** Two reps side by side, both at the same share of their way down or up. */
export const ReplayPlayer = ({ isAlone, left, right, thresholds, marks }: ReplayPlayerProps) => {
  const { replay: words, locale } = useWords()
  const [ghosted, setGhosted] = useState(false)
  const { frames, rep } = right
  const times = useMemo(() => frames.map((frame) => Number(frame.at)), [frames])
  const playback = usePlayback(rep.index, times, nearestFrame(frames, rep.bottom_at_ms))
  const { index, toggle, show } = playback
  useKeys({ ' ': toggle, ArrowLeft: () => show(index - 1), ArrowRight: () => show(index + 1) }, arrows)

  const at = times[index] ?? rep.started_at_ms
  const shown = useMemo(() => {
    const beside = left === null ? null : { rep: left, at: sameMoment(rep, left.rep, at) }
    return {
      left: beside === null ? null : replayScene(beside.rep, beside.at, thresholds),
      right: replayScene(right, at, thresholds, ghosted ? left : null),
    }
  }, [left, right, rep, at, thresholds, ghosted])

  useEffect(() => {
    const mark = (place: 'left' | 'right', of: ReplayRep | null) => {
      const moment = shown[place]?.moment
      return of === null || moment === undefined || moment === null
        ? []
        : [{ rep: of.rep.index, place, moment }]
    }
    marks.setState([...mark('left', left), ...mark('right', right)], true)
  }, [marks, shown, left, right])
  useEffect(() => () => marks.setState([], true), [marks])

  const figure = (place: 'left' | 'right', of: ReplayRep | null) => {
    const moment = shown[place]
    return of === null || moment === null ? (
      <p className="muted">{words.noFrames}</p>
    ) : (
      <figure>
        <ReplayPicture scene={moment.scene} says={words.picture(of.rep.index)} />
        <MomentReadings rep={of.rep} moment={moment.moment} thresholds={thresholds} />
      </figure>
    )
  }
  return (
    <>
      <div className={isAlone ? 'replay-pair single' : 'replay-pair'}>
        {!isAlone && figure('left', left)}
        {figure('right', right)}
      </div>
      <ReplayControls
        playback={playback}
        frames={frames.length}
        seconds={formatTenths((at - rep.started_at_ms) / 1000, locale)}
      />
      <div className="replay-more">
        {left !== null && (
          <label className="check">
            <input type="checkbox" checked={ghosted} onChange={(event) => setGhosted(event.target.checked)} />
            {words.ghost}
          </label>
        )}
        <small className="faint">{words.keys}</small>
      </div>
    </>
  )
}
