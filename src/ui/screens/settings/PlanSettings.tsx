import type { Settings } from '#contract/settings.ts'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type PlanSettingsProps = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

/** What people plan; a value from elsewhere keeps its own entry. */
const repChoices = [3, 5, 6, 8, 10, 12, 15, 20]
const setChoices = [1, 2, 3, 4, 5]
const restChoices = [0, 30, 60, 90, 120, 180]

/** How many squats, how often, how long in between. */
export const PlanSettings = ({ settings, onChange }: PlanSettingsProps) => {
  const { reps, sets, rest } = useWords().settings.coach
  return (
    <>
      <SettingRow name={reps.name} note={reps.note}>
        <select
          className="select"
          aria-label={reps.name}
          value={settings.plan_reps ?? ''}
          onChange={({ target }) =>
            onChange({ plan_reps: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{reps.open}</option>
          <Numbers values={repChoices} chosen={settings.plan_reps} name={String} />
        </select>
      </SettingRow>
      <SettingRow name={sets.name}>
        <select
          className="select"
          aria-label={sets.name}
          value={settings.plan_sets}
          onChange={({ target }) => onChange({ plan_sets: Number(target.value) })}
        >
          <Numbers values={setChoices} chosen={settings.plan_sets} name={String} />
        </select>
      </SettingRow>
      <SettingRow name={rest.name} note={rest.note}>
        <select
          className="select"
          aria-label={rest.name}
          value={settings.rest_seconds}
          onChange={({ target }) => onChange({ rest_seconds: Number(target.value) })}
        >
          <Numbers
            values={restChoices}
            chosen={settings.rest_seconds}
            name={(seconds) => (seconds === 0 ? rest.none : rest.seconds(seconds))}
          />
        </select>
      </SettingRow>
    </>
  )
}

type NumbersProps = {
  readonly values: readonly number[]
  readonly chosen: number | null
  readonly name: (value: number) => string
}

const Numbers = ({ values, chosen, name }: NumbersProps) =>
  [...new Set(chosen === null ? values : [...values, chosen])]
    .toSorted((one, other) => one - other)
    .map((value) => (
      <option key={value} value={value}>
        {name(value)}
      </option>
    ))
