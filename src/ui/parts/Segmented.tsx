import { useId } from 'react'

type SegmentedProps<Choice extends string> = {
  readonly label: string
  readonly choices: readonly { readonly value: Choice; readonly name: string }[]
  readonly value: Choice
  readonly onChoose: (value: Choice) => void
}

/** Two to four choices side by side; radio buttons underneath, so the arrow keys work. */
export const Segmented = <Choice extends string>({
  label,
  choices,
  value,
  onChoose,
}: SegmentedProps<Choice>) => {
  const group = useId()
  return (
    <div className="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={group}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </div>
  )
}
