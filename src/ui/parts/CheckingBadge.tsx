import type { Checking } from '#core/programme/exercise.ts'
import { Icon, type IconName } from '#ui/parts/Icon.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

const icons: Record<Checking, IconName> = { camera: 'eye', timer: 'clock' }

/** Solid where the camera looks, dashed where it does not. */
export const CheckingBadge = ({ checking }: { readonly checking: Checking }) => {
  const words = useWords()
  return (
    <span className={`badge ${checking === 'camera' ? 'seen' : 'timer'}`}>
      <Icon name={icons[checking]} size={14} />
      {words.exercises.checking[checking]}
    </span>
  )
}
