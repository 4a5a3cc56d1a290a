import { type CameraPlace, cameraPlaces } from '#core/body/cameraPlace.ts'
import type { PeopleWords } from '#ui/words/peopleWords.ts'

type PlaceSelectProps = {
  readonly place: CameraPlace | null
  readonly onPlace: (place: CameraPlace | null) => void
  readonly words: PeopleWords['place']
  readonly className?: string
}

/** Where the camera stands, for a screen that has its own label. */
export const PlaceSelect = ({ place, onPlace, words, className }: PlaceSelectProps) => (
  <select
    className={className}
    aria-label={words.name}
    value={place ?? ''}
    onChange={({ target }) => onPlace(cameraPlaces.find((known) => known === target.value) ?? null)}
  >
    <option value="">{words.unknown}</option>
    {cameraPlaces.map((known) => (
      <option key={known} value={known}>
        {words.places[known]}
      </option>
    ))}
  </select>
)
