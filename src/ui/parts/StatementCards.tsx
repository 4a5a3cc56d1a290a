import type { Settings } from '#contract/settings.ts'
import type { OneChange, SetAdvice } from '#core/record/adviseSet.ts'
import type { VerdictName } from '#core/record/formReport.ts'
import { VerdictMark } from '#ui/parts/VerdictMark.tsx'
import type { Statement } from '#ui/words/resultWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type StatementCardsProps = { readonly advice: SetAdvice; readonly wording: Settings['cue_wording'] }

/** One thing that went well, one thing to change. */
export const StatementCards = ({ advice, wording }: StatementCardsProps) => {
  const words = useWords().results
  const { change, wentWell } = advice
  return (
    <section className="statements">
      <StatementCard
        kicker={wentWell.kind === 'noReps' ? words.thisSet : words.wentWell}
        statement={words.sayWentWell(wentWell)}
        mark={wentWell.kind === 'noReps' ? 'cant-tell' : 'fine'}
        loud={false}
      />
      <StatementCard
        kicker={change.kind === 'nothing' ? words.nothingToChange : words.change}
        statement={words.sayChange(change, wording)}
        mark={markOf(change)}
        side={change.kind === 'kneeInside' && change.side === 'left' ? 'left' : 'right'}
        loud={change.kind === 'kneeInside'}
      />
    </section>
  )
}

const markOf = (change: OneChange): VerdictName =>
  change.kind === 'kneeInside' ? 'inside' : change.kind === 'nothing' ? 'fine' : 'cant-tell'

type StatementCardProps = {
  readonly kicker: string
  readonly statement: Statement
  readonly mark: VerdictName
  readonly side?: 'left' | 'right'
  readonly loud: boolean
}

const StatementCard = ({ kicker, statement, mark, side = 'right', loud }: StatementCardProps) => (
  <article className={loud ? 'card statement loud' : 'card statement'}>
    <VerdictMark verdict={mark} side={side} size={50} />
    <div>
      <h2>{kicker}</h2>
      <p className="says">{statement.says}</p>
      <p className="because">{statement.because}</p>
    </div>
  </article>
)
