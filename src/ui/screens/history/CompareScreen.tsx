import { compareTwoSets } from '#core/history/compareTwoSets.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { formatDay, formatShortDay, isSameDay } from '#ui/format/formatDay.ts'
import { ComparedCurves } from '#ui/parts/history/ComparedCurves.tsx'
import { CompareTable } from '#ui/parts/history/CompareTable.tsx'
import { SetUpNote } from '#ui/parts/history/SetUpNote.tsx'
import { MissingPage } from '#ui/parts/MissingPage.tsx'
import { Pending } from '#ui/parts/Pending.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type CompareScreenProps = { readonly before: number; readonly after: number }

/** Two sets side by side: what changed by more than the noise, and each knee's path in both. */
export const CompareScreen = ({ before, after }: CompareScreenProps) => {
  const { progress, locale, history } = useWords()
  const words = progress.compare
  const { app, host } = useServices()
  const version = useAppState((state) => state.historyVersion)
  const both = useAnswer(`${before} ${after} ${version}`, () =>
    Promise.all([host.loadSession({ session_id: before }), host.loadSession({ session_id: after })]),
  )
  const back = () => app.go({ kind: 'history' })
  const swap = () => app.go({ kind: 'compare', before: after, after: before })
  useKeys({ s: swap, Escape: back })

  if (both === null) return <Pending says={history.loading} />
  const [first, second] = both
  if (first.kind === 'missing' || second.kind === 'missing') {
    const trouble = both.flatMap((set) => (set.kind === 'missing' ? (set.trouble ?? []) : []))[0]
    return <MissingPage gone={words.missing} trouble={trouble} />
  }
  const sameDay = isSameDay(first.summary.recorded_at, second.summary.recorded_at)
  const nameOf = ({ summary: { title, recorded_at } }: typeof first) =>
    title ?? (sameDay ? formatDay(recorded_at, locale) : formatShortDay(new Date(recorded_at), locale))
  const names = { before: nameOf(first), after: nameOf(second) }
  const reports = { before: first.report, after: second.report }
  const comparison = compareTwoSets(first.report, second.report)
  return (
    <main className="screen compare" id="content">
      <header className="head">
        <div>
          <button type="button" className="row-link back" aria-keyshortcuts="Escape" onClick={back}>
            {words.back} /
          </button>
          <h1>{words.title(names.before, names.after)}</h1>
        </div>
        <div className="head-acts">
          <button type="button" className="button" aria-keyshortcuts="s" onClick={swap}>
            {words.swap}
            <kbd aria-hidden="true">S</kbd>
          </button>
        </div>
      </header>
      <div className="compare-columns">
        <ComparedCurves names={names} reports={reports} />
        <div>
          <CompareTable names={names} comparison={comparison} pain={painOf(reports)} />
          <SetUpNote differences={comparison.setUp} />
        </div>
      </div>
    </main>
  )
}

const painOf = ({ before, after }: Record<'before' | 'after', { readonly pain_0_10?: number }>) => ({
  before: before.pain_0_10 ?? null,
  after: after.pain_0_10 ?? null,
})
