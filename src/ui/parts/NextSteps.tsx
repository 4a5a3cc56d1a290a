import type { NextSteps as Steps, Proposal } from '#core/programme/plan/proposeNext.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type NextStepsProps = {
  readonly steps: Steps
  readonly onStart: (action: Proposal['action']) => void
}

/** What this set asks for, why, and what no camera can know. */
export const NextSteps = ({ steps, onStart }: NextStepsProps) => {
  const words = useWords()
  const { next } = words.plan
  const nameOf = (action: Proposal['action']) => {
    if (action.kind === 'squats') return next.squats
    return action.kind === 'heelLiftTest'
      ? words.plan.heelLift.name
      : words.exercises.texts[action.exercise].name
  }
  return (
    <section className="card panel next-steps">
      <header>
        <h2>{next.title}</h2>
        <p className="small muted">{next.note}</p>
      </header>
      <ol>
        {steps.proposals.map(({ action, reason }) => (
          <li key={nameOf(action)}>
            <div>
              <h3>{nameOf(action)}</h3>
              <p>{next.because(reason)}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`${next.start}: ${nameOf(action)}`}
              onClick={() => onStart(action)}
            >
              {next.start}
            </button>
          </li>
        ))}
      </ol>
      {steps.limits.length > 0 && (
        <footer className="small muted">
          <h3>{next.limitsTitle}</h3>
          <ul>
            {steps.limits.map((limit) => (
              <li key={limit.kind}>{next.limit(limit)}</li>
            ))}
          </ul>
        </footer>
      )}
    </section>
  )
}
