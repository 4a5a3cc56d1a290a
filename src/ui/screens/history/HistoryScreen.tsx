import { useAppState, useServices } from '#ui/AppServices.ts'
import { CompareButton } from '#ui/parts/history/CompareButton.tsx'
import { HistoryFilters } from '#ui/parts/history/HistoryFilters.tsx'
import { HistoryEmpty } from '#ui/parts/HistoryEmpty.tsx'
import { HistoryTable } from '#ui/parts/HistoryTable.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Pending } from '#ui/parts/Pending.tsx'
import { ExerciseLog } from '#ui/screens/history/ExerciseLog.tsx'
import { HistoryTrends } from '#ui/screens/history/HistoryTrends.tsx'
import { useChosenSets } from '#ui/screens/history/useChosenSets.ts'
import { useHistoryFilter } from '#ui/screens/history/useHistoryFilter.ts'
import { useHistoryRows } from '#ui/screens/history/useHistoryRows.ts'
import { useSetActions } from '#ui/screens/history/useSetActions.ts'
import { useKeys } from '#ui/useKeys.ts'
import type { Restored } from '#ui/words/dataWords.ts'
import { dayInWords } from '#ui/words/dayInWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

export const HistoryScreen = () => {
  const { history: words, progress, screens } = useWords()
  const { app } = useServices()
  const setAside = useAppState((state) => state.about?.database_set_aside ?? null)
  const restored = useAppState((state) => state.about?.database_restored ?? null)
  const damageWords = useDamageWords()
  const shown = useHistoryFilter()
  const history = useHistoryRows(shown.filter)
  const chosen = useChosenSets()
  const actions = useSetActions(chosen.drop)
  useKeys(chosen.compare === null ? {} : { c: chosen.compare })

  if (history === null) return <Pending says={words.loading} />
  const { sessions, from, total, trouble, seeRow } = history
  const isEmpty = total === 0 && !shown.isNarrowed && !trouble
  return (
    <main className="screen history" id="content">
      <header className="head">
        <h1>{screens.history}</h1>
        {total > 0 && <p className="meta">{words.count(total)}</p>}
        {total > 1 && <CompareButton chosen={chosen.ids.length} onCompare={chosen.compare} />}
      </header>
      {setAside !== null && <Notice tone="trouble" {...damageWords(setAside, restored)} />}
      {trouble && <Notice tone="trouble" {...words.unreadable(trouble.why)} />}
      {actions.notRenamed !== null && (
        <Notice
          tone="trouble"
          title={progress.rename.notSaved}
          text={actions.notRenamed}
          onDismiss={actions.dismiss}
        />
      )}
      {isEmpty && <HistoryEmpty onStart={app.startCamera} />}
      {!isEmpty && !trouble && (
        <HistoryFilters people={shown.people} filter={shown.chosen} onChange={shown.change} />
      )}
      {!isEmpty && !trouble && shown.ofOnePerson && <HistoryTrends filter={shown.filter} />}
      {!isEmpty && !shown.ofOnePerson && <p className="muted">{progress.trend.onePerson}</p>}
      {total === 0 && shown.isNarrowed && !trouble && (
        <section className="history-nothing">
          <h2>{progress.filters.nothing.title}</h2>
          <p className="muted">{progress.filters.nothing.text}</p>
          <button type="button" className="button" onClick={shown.reset}>
            {progress.filters.reset}
          </button>
        </section>
      )}
      {total > 0 && (
        <HistoryTable
          total={total}
          sessions={sessions}
          from={from}
          onSee={seeRow}
          busy={actions.busy}
          chosen={chosen.ids}
          onChoose={chosen.toggle}
          onOpen={actions.open}
          onRename={actions.rename}
          onDelete={actions.remove}
        />
      )}
      <ExerciseLog person={shown.filter.person_id} />
    </main>
  )
}

/** What became of a damaged history. */
const useDamageWords = () => {
  const { history, data, locale } = useWords()
  return (file: string, restored: Restored | null) =>
    restored === null
      ? history.setAside(file)
      : data.restored(file, dayInWords(restored.day, locale), restored.missing_sets)
}
