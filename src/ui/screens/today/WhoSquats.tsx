import { usePeople, useServices } from '#ui/AppServices.ts'
import { PersonChooser } from '#ui/parts/people/PersonChooser.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** Whom the next set belongs to. */
export const WhoSquats = () => {
  const { people, app } = useServices()
  const { people: list, chosen } = usePeople((state) => state)
  const words = useWords().people
  return (
    <PersonChooser
      people={list}
      chosen={chosen}
      onChoose={(personId) => void people.choose(personId).catch(app.reportBug)}
      words={words}
    />
  )
}
