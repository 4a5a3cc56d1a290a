import { heelLiftThresholds } from '#core/heelLift/heelLiftThresholds.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** After the flat half: on with the heels raised, or once more when too little counted. */
export const FlatDone = ({ flatSessionId }: { readonly flatSessionId: number }) => {
  const words = useWords().plan.heelLift
  const { app, host } = useServices()
  const outbox = useAppState((state) => state.outbox.kind)
  const set = useAnswer(`flat ${flatSessionId} ${outbox}`, () =>
    host.loadSession({ session_id: flatSessionId }),
  )
  const reps = set?.kind === 'found' ? set.report.reps.length : 0
  const isEnough = reps >= heelLiftThresholds.leastReps.value
  const start = () => app.startHeelLift(isEnough ? { half: 'raised', flatSessionId } : { half: 'flat' })
  useKeys({ Enter: start })
  if (set === null) return null
  return (
    <>
      <p>
        <output>
          <b>{isEnough ? words.flatDone(reps) : words.tooFew(reps, heelLiftThresholds.leastReps.value)}</b>
        </output>
      </p>
      <button type="button" className="button primary big" aria-keyshortcuts="Enter" onClick={start}>
        {isEnough ? words.startRaised : words.startFlat}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
    </>
  )
}
