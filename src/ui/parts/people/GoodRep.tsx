import type { PeopleWords } from '#ui/words/peopleWords.ts'

type GoodRepProps = {
  /** Number of the last rep of this set; null before the first. */
  readonly lastRep: number | null
  readonly knownGood: readonly number[]
  readonly onMark: (rep: number, isGood: boolean) => void
  readonly words: PeopleWords['goodRep']
}

/** The person or a trainer says that a rep was good; until then nothing claims it was. */
export const GoodRep = ({ lastRep, knownGood, onMark, words }: GoodRepProps) => {
  const marked = knownGood.at(-1)
  if (marked !== undefined)
    return (
      <output className="live-good-rep">
        <span>{words.marked(knownGood)}</span>
        <button type="button" onClick={() => onMark(marked, false)}>
          {words.undo}
        </button>
      </output>
    )
  if (lastRep === null) return null
  return (
    <p className="live-good-rep">
      <span>{words.note}</span>
      <button type="button" onClick={() => onMark(lastRep, true)}>
        {words.mark(lastRep)}
      </button>
    </p>
  )
}
