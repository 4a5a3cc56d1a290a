import type { LiveSession } from '#app/live/liveSession.ts'
import { usePeople, useServices } from '#ui/AppServices.ts'
import { GoodRep } from '#ui/parts/people/GoodRep.tsx'
import { PlaceSelect } from '#ui/parts/people/PlaceSelect.tsx'
import { chosenPlace } from '#app/peopleStore.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useStore } from 'zustand'

/** What makes the measurement surer: where the camera stands, before the set; a rep known to be good, during it. */
export const LiveCalibration = ({ session }: { readonly session: LiveSession }) => {
  const { people, app } = useServices()
  const words = useWords().people
  const place = usePeople(chosenPlace)
  const { setStarted, lastRep, knownGood } = useStore(session.store)
  if (setStarted)
    return (
      <GoodRep
        lastRep={lastRep?.index ?? null}
        knownGood={knownGood}
        onMark={session.markGood}
        words={words.goodRep}
      />
    )
  return (
    <label className="live-camera">
      <span>{words.place.name}</span>
      <PlaceSelect
        place={place}
        onPlace={(next) => void people.placeCamera(next).catch(app.reportBug)}
        words={words.place}
      />
    </label>
  )
}
