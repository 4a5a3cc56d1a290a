import type { HeelLiftStand } from '#app/exercise/heelLiftTest.ts'
import { SquatFigure } from '#ui/parts/SquatFigure.tsx'
import { useServices } from '#ui/AppServices.ts'
import { FlatDone } from '#ui/screens/heelLift/FlatDone.tsx'
import { KeepTest } from '#ui/screens/heelLift/KeepTest.tsx'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import './heelLift.css'

/** The guided test: what it is, five flat, five raised, and what came of it. */
export const HeelLiftScreen = ({ stand }: { readonly stand: HeelLiftStand }) => {
  const words = useWords().plan.heelLift
  const { app } = useServices()
  const cancel = () => app.go({ kind: 'today' })
  useKeys({ Escape: cancel })
  return (
    <main className="screen heel-lift" id="content">
      <header className="head">
        <h1>{words.name}</h1>
        <p className="meta">{words.purpose}</p>
      </header>
      <div className="card heel-lift-card">
        <SquatFigure />
        <div>
          <p>{words.lead}</p>
          <ol className="steps">
            {words.steps.map((step, index) => (
              <li key={step} aria-current={index === currentStep[stand.kind] ? 'step' : undefined}>
                {step}
              </li>
            ))}
          </ol>
          <p className="small">{words.need}</p>
          {stand.kind === 'begin' && <Begin onStart={() => app.startHeelLift({ half: 'flat' })} />}
          {stand.kind === 'flatDone' && <FlatDone flatSessionId={stand.flatSessionId} />}
          {stand.kind === 'bothDone' && <KeepTest {...stand} />}
          <button type="button" className="button quiet" aria-keyshortcuts="Escape" onClick={cancel}>
            {words.cancel}
          </button>
          <p className="small faint">{words.notDiagnosis}</p>
        </div>
      </div>
    </main>
  )
}

const currentStep = { begin: 0, flatDone: 1, bothDone: 2 } as const

const Begin = ({ onStart }: { readonly onStart: () => void }) => {
  const words = useWords().plan.heelLift
  useKeys({ Enter: onStart })
  return (
    <button type="button" className="button primary big" aria-keyshortcuts="Enter" onClick={onStart}>
      {words.startFlat}
      <kbd aria-hidden="true">Enter</kbd>
    </button>
  )
}
