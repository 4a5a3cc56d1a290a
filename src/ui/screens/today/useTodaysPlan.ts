import { askTodaysHistory } from '#app/history/todaysHistory.ts'
import { isComplete } from '#core/programme/exerciseRecord.ts'
import { proposeNext } from '#core/programme/plan/proposeNext.ts'
import { findingOf } from '#core/programme/plan/setFinding.ts'
import { todaysPlan } from '#core/programme/plan/todaysPlan.ts'
import { useAppState, usePeople, useServices } from '#ui/AppServices.ts'
import { isSameDay } from '#ui/format/formatDay.ts'
import { useAnswer } from '#ui/useAnswer.ts'

/** Today's plan from the newest set of whoever squats now and from what they did; empty-handed while the history is being read. */
export const useTodaysPlan = () => {
  const { host, clock } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const person = usePeople((state) => state.chosen)
  const known = useAnswer(`plan ${historyVersion} ${person}`, () => askTodaysHistory(host, person))
  const now = clock.isoNow()
  const setsToday = known?.sessions.filter((session) => isSameDay(session.recorded_at, now)).length ?? null
  const done = (known?.exercises ?? []).filter(isComplete)
  const doneToday = done.filter((record) => isSameDay(record.done_at, now)).map(({ exercise }) => exercise)
  const plan = todaysPlan({
    proposals:
      known === null || known.report === null
        ? []
        : proposeNext(findingOf(known.report), {
            heelLift: known.test.kind === 'found' ? known.test.test.pattern : null,
          }).proposals,
    doneToday: (setsToday ?? 0) > 0 ? ['squat', ...doneToday] : doneToday,
    doneEver: done.map(({ exercise }) => exercise),
  })
  return { plan, setsToday, isKnown: known !== null }
}
