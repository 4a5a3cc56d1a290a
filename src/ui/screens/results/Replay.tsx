import { bestAndWorst } from '#core/record/bestAndWorst.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import type { ReplayMarks } from '#ui/parts/replay/replayMarks.ts'
import { ReplayPlayer } from '#ui/parts/replay/ReplayPlayer.tsx'
import { replayRep } from '#ui/parts/replay/replayRep.ts'
import { RepSelect } from '#ui/parts/replay/RepSelect.tsx'
import { DeleteKept } from '#ui/screens/results/DeleteKept.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import type { RepRole } from '#ui/words/replayWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type ReplayProps = {
  readonly sessionId: number
  readonly report: FormReport
  readonly keptFrames: number
  readonly marks: ReplayMarks
}

/** The best and the worst rep to look at again, or any other two. */
export const Replay = ({ sessionId, report, keptFrames, marks }: ReplayProps) => {
  const words = useWords().replay
  const { host } = useServices()
  return (
    <section className="card panel replay" aria-label={words.title}>
      <h2>
        {words.title} {keptFrames > 0 && <small>{words.note}</small>}
      </h2>
      {keptFrames > 0 ? (
        <>
          <ChosenReps sessionId={sessionId} report={report} marks={marks} />
          <DeleteKept words={words.delete} forget={() => host.forgetPoses({ session_id: sessionId })} />
        </>
      ) : (
        <NoReplay />
      )}
    </section>
  )
}

const NoReplay = () => {
  const words = useWords().replay
  const { app } = useServices()
  const isOff = useAppState((state) => !state.settings.keep_landmarks)
  const { title, text } = isOff ? words.off : words.none
  return (
    <div className="replay-none">
      <h3>{title}</h3>
      <p className="muted">{text}</p>
      {isOff && (
        <button type="button" className="button" onClick={() => app.go({ kind: 'settings' })}>
          {words.toSettings}
        </button>
      )}
    </div>
  )
}

const ChosenReps = ({ sessionId, report, marks }: Omit<ReplayProps, 'keptFrames'>) => {
  const words = useWords().replay
  const { host } = useServices()
  const { reps, thresholds } = report
  const notable = bestAndWorst(reps)
  const [chosen, setChosen] = useState(() => firstChoice(reps))
  const left = reps.find((rep) => rep.index === chosen.left) ?? null
  const right = reps.find((rep) => rep.index === chosen.right) ?? null
  const answer = useAnswer(`${sessionId} ${chosen.left} ${chosen.right}`, async () => {
    const load = async (rep: RepRecord | null) => {
      if (rep === null) return null
      const { poses } = await host.loadPoses({
        session_id: sessionId,
        from_ms: rep.started_at_ms,
        to_ms: rep.ended_at_ms,
      })
      return replayRep(rep, poses)
    }
    return { left: await load(left), right: await load(right) }
  })

  const roleOf = (rep: number): RepRole => {
    if (notable === null || notable.best === notable.worst) return 'other'
    return rep === notable.best.index ? 'best' : rep === notable.worst.index ? 'worst' : 'other'
  }
  const select = (place: 'left' | 'right') => (
    <RepSelect
      label={place === 'left' ? words.leftRep : words.rightRep}
      reps={reps}
      roleOf={roleOf}
      value={chosen[place]}
      onChoose={(rep) => setChosen({ ...chosen, [place]: rep })}
    />
  )
  const isAlone = reps.length === 1
  return (
    <>
      <div className={isAlone ? 'replay-pair single' : 'replay-pair'}>
        {!isAlone && select('left')}
        {select('right')}
      </div>
      {answer === null && <p className="muted">{words.loading}</p>}
      {answer?.right === null && <p className="muted">{words.noFrames}</p>}
      {answer?.right && (
        <ReplayPlayer
          isAlone={isAlone}
          left={isAlone ? null : answer.left}
          right={answer.right}
          thresholds={thresholds}
          marks={marks}
        />
      )}
    </>
  )
}

/** The best and the worst rep; where they are one and the same, or nothing was judged, it and a neighbour. */
const firstChoice = (reps: readonly RepRecord[]) => {
  const notable = bestAndWorst(reps)
  const best = notable?.best ?? reps[0]
  const worst = notable?.worst ?? reps.at(-1)
  const other = reps.find((rep) => rep.index !== best?.index)
  return {
    left: best?.index ?? 0,
    right: (worst?.index === best?.index ? other : worst)?.index ?? best?.index ?? 0,
  }
}
