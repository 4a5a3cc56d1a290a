import type { HistoryFilter } from '#contract/history.ts'
import type { Person } from '#contract/person.ts'
import { nameOf } from '#ui/parts/people/PersonChooser.tsx'
import type { Period } from '#ui/words/progressWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** As it is chosen on the screen: a period instead of the moment it begins. */
export type ChosenFilter = Omit<HistoryFilter, 'since'> & { readonly period: Period }

type HistoryFiltersProps = {
  readonly people: readonly Person[]
  readonly filter: ChosenFilter
  readonly onChange: (change: Partial<ChosenFilter>) => void
}

const periods = ['all', 'month', 'quarter', 'year'] as const satisfies readonly Period[]
const sources = ['all', 'camera', 'video'] as const

export const HistoryFilters = ({ people, filter, onChange }: HistoryFiltersProps) => {
  const { progress, people: peopleWords } = useWords()
  const words = progress.filters
  return (
    <search className="history-filters" aria-label={words.label}>
      <input
        type="search"
        className="text-field"
        placeholder={words.search}
        aria-label={words.search}
        maxLength={80}
        value={filter.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {people.length > 1 && (
        <select
          className="select"
          aria-label={peopleWords.title}
          value={filter.person_id ?? ''}
          onChange={({ target }) =>
            onChange({ person_id: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{words.everyone}</option>
          {people.map((person) => (
            <option key={person.person_id} value={person.person_id}>
              {nameOf(person, peopleWords)}
            </option>
          ))}
        </select>
      )}
      <select
        className="select"
        aria-label={words.source.name}
        value={filter.source ?? 'all'}
        onChange={({ target }) =>
          onChange({ source: target.value === 'camera' || target.value === 'video' ? target.value : null })
        }
      >
        {sources.map((source) => (
          <option key={source} value={source}>
            {words.source[source]}
          </option>
        ))}
      </select>
      <select
        className="select"
        aria-label={words.period.name}
        value={filter.period}
        onChange={({ target }) =>
          onChange({ period: periods.find((period) => period === target.value) ?? 'all' })
        }
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {words.period[period]}
          </option>
        ))}
      </select>
      <label className="tick">
        <input
          type="checkbox"
          checked={filter.only_inside}
          onChange={(event) => onChange({ only_inside: event.target.checked })}
        />
        <span>{words.onlyInside}</span>
      </label>
    </search>
  )
}
