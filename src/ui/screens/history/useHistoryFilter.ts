import { firstPersonShown } from '#app/history/historyAhead.ts'
import { type HistoryFilter, wholeHistory } from '#contract/history.ts'
import { usePeople, useServices } from '#ui/AppServices.ts'
import type { ChosenFilter } from '#ui/parts/history/HistoryFilters.tsx'
import type { Period } from '#ui/words/progressWords.ts'
import { useState } from 'react'

const { since: _always, ...unasked } = wholeHistory
const everything: ChosenFilter = { ...unasked, period: 'all' }
const days: Readonly<Record<Exclude<Period, 'all'>, number>> = { month: 28, quarter: 91, year: 365 }
const dayMs = 86_400_000

/** What is chosen, and what that asks of the history. With several people it starts at the one who squats now. */
export const useHistoryFilter = () => {
  const { clock } = useServices()
  const people = usePeople((state) => state.people)
  const chosenPerson = usePeople((state) => state.chosen)
  const [changes, setChanges] = useState<Partial<ChosenFilter>>({})
  const shared = people.length > 1
  const chosen = { ...everything, person_id: firstPersonShown({ people, chosen: chosenPerson }), ...changes }
  const { period, ...rest } = chosen
  const since = startOf(period, Date.parse(clock.isoNow()))
  // In the order in which it was asked ahead.
  const filter: HistoryFilter = { ...wholeHistory, ...rest, since }
  return {
    people,
    chosen,
    filter,
    /** One knee is nobody's when it is everybody's. */
    ofOnePerson: !shared || chosen.person_id !== null,
    isNarrowed: JSON.stringify(filter) !== JSON.stringify(wholeHistory),
    change: (change: Partial<ChosenFilter>) => setChanges({ ...changes, ...change }),
    reset: () => setChanges(everything),
  }
}

/** A whole day, so that the question stays the same while the screen is open. */
const startOf = (period: Period, now: number): string | null =>
  period === 'all' ? null : new Date(Math.floor(now / dayMs) * dayMs - days[period] * dayMs).toISOString()
