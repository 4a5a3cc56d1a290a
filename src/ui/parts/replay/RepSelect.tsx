import type { RepRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import type { RepRole } from '#ui/words/replayWords.ts'

type RepSelectProps = {
  readonly label: string
  readonly reps: readonly RepRecord[]
  readonly roleOf: (rep: number) => RepRole
  readonly value: number
  readonly onChoose: (rep: number) => void
}

/** Which rep is shown; its name is the picture's caption. */
export const RepSelect = ({ label, reps, roleOf, value, onChoose }: RepSelectProps) => {
  const words = useWords().replay
  return (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(Number(event.target.value))}
    >
      {reps.map((rep) => (
        <option key={rep.index} value={rep.index}>
          {words.rep(rep.index, roleOf(rep.index), furthestOf(rep))}
        </option>
      ))}
    </select>
  )
}

const furthestOf = (rep: RepRecord): string | null => {
  const angles = sides.flatMap((side) =>
    rep[side].verdict === 'cant-tell' ? [] : (rep[side].knee_inward_deg ?? []),
  )
  return angles.length === 0 ? null : formatAngle(Math.max(...angles))
}
