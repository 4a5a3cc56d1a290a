import { lastHeelLiftOf, whoSquatted } from '#app/exercise/heelLiftTest.ts'
import type { SessionSummary } from '#contract/hostContract.ts'
import { proposeNext, type ProposedAction } from '#core/programme/plan/proposeNext.ts'
import { findingOf } from '#core/programme/plan/setFinding.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { NextSteps } from '#ui/parts/NextSteps.tsx'
import { useAnswer } from '#ui/useAnswer.ts'

type ResultNextProps = { readonly summary: SessionSummary; readonly report: FormReport }

/** From this set's finding to what to do next; what its person's last heel-lift test said is taken into account. */
export const ResultNext = ({ summary, report }: ResultNextProps) => {
  const { app, host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const person = whoSquatted(summary)
  const last = useAnswer(`heel lift ${historyVersion} ${person}`, () => lastHeelLiftOf(host, person))
  if (last === null) return null
  const heelLift = report.heel_lift_test ?? (last.kind === 'found' ? last.test : null)
  const steps = proposeNext(findingOf(report), { heelLift: heelLift?.pattern ?? null })
  const start = (action: ProposedAction) => {
    if (action.kind === 'squats') return app.startCamera()
    if (action.kind === 'heelLiftTest') return app.go({ kind: 'heelLift', stand: { kind: 'begin' } })
    const checked = exerciseOf(action.exercise).checking === 'camera'
    app.go({ kind: 'exercise', exercise: action.exercise, checked })
  }
  return <NextSteps steps={steps} onStart={start} />
}
