import { chosenPlace } from '#app/peopleStore.ts'
import { usePeople, useServices } from '#ui/AppServices.ts'
import { PlaceSelect } from '#ui/parts/people/PlaceSelect.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** Remembered for whoever squats. */
export const PlaceSetting = () => {
  const { people, app } = useServices()
  const words = useWords().people.place
  const place = usePeople(chosenPlace)
  return (
    <SettingRow name={words.name} note={words.note}>
      <PlaceSelect
        className="select"
        place={place}
        onPlace={(next) => void people.placeCamera(next).catch(app.reportBug)}
        words={words}
      />
    </SettingRow>
  )
}
