import { useId } from 'react'

type PainScaleProps = {
  readonly label: string
  readonly ends: { readonly none: string; readonly worst: string }
  readonly value: number | null
  readonly onChoose: (pain: number) => void
}

const steps = Array.from({ length: 11 }, (_, step) => step)

/** The numeric pain scale, 0 to 10; radio buttons underneath, so the arrow keys work. */
export const PainScale = ({ label, ends, value, onChoose }: PainScaleProps) => {
  const group = useId()
  return (
    <div className="pain-scale" role="radiogroup" aria-label={`${label} (${ends.none}, ${ends.worst})`}>
      {steps.map((step) => (
        <label key={step}>
          <input type="radio" name={group} checked={step === value} onChange={() => onChoose(step)} />
          <span>{step}</span>
        </label>
      ))}
    </div>
  )
}
