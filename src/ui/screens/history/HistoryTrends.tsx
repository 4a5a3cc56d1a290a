import type { HistoryFilter } from '#contract/history.ts'
import { sides } from '#core/side.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { trendScales } from '#core/history/trendScales.ts'
import { TrendCard } from '#ui/parts/history/TrendCard.tsx'
import { useAnswer } from '#ui/useAnswer.ts'

/** How each knee changes over the sets shown; nothing before the first judged rep. */
export const HistoryTrends = ({ filter }: { readonly filter: HistoryFilter }) => {
  const { host } = useServices()
  const version = useAppState((state) => state.historyVersion)
  const trends = useAnswer(`${version} ${JSON.stringify(filter)}`, () => host.loadTrends({ filter }))
  if (trends === null || sides.every((side) => trends[side].points.length === 0)) return null
  const scales = trendScales(trends)
  return (
    <div className="trends">
      {sides.map((side) => (
        <TrendCard key={side} side={side} leg={trends[side]} scales={scales} />
      ))}
    </div>
  )
}
