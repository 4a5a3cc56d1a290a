import type { TrendOfLeg } from '#contract/history.ts'
import type { Side } from '#core/side.ts'
import type { TrendScales } from '#core/history/trendScales.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { TrendChart } from '#ui/parts/history/TrendChart.tsx'
import type { ProgressWords } from '#ui/words/progressWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type TrendCardProps = { readonly side: Side; readonly leg: TrendOfLeg; readonly scales: TrendScales }

/** The finding is the heading; the chart shows where it comes from. */
export const TrendCard = ({ side, leg, scales }: TrendCardProps) => {
  const words = useWords().progress.trend
  const { title, text } = findingOf(leg.trend, words)
  return (
    <section className="card trend-card">
      <h2>
        {words.knee[side]}: {title}
      </h2>
      <p>{text}</p>
      <TrendChart points={leg.points} scales={scales} />
    </section>
  )
}

const findingOf = (trend: TrendOfLeg['trend'], words: ProgressWords['trend']) => {
  if (trend.kind === 'tooFew')
    return { title: words.tooFewTitle, text: words.tooFew(trend.sets, trend.least) }
  const noise = formatAngle(trend.noise)
  if (trend.kind === 'noChange') return { title: words.noChange, text: words.small(noise) }
  return {
    title: words.fromTo(formatAngle(trend.before.mean), formatAngle(trend.after.mean)),
    text: trend.kind === 'better' ? words.better(noise) : words.worse(noise),
  }
}
