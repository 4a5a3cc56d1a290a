import type { ExerciseId } from '#core/programme/exercise.ts'
import type { PlayerState } from '#core/programme/player/playerState.ts'
import { canRaiseArms, wishOfArmsUp } from '#core/programme/player/wishOfArmsUp.ts'
import { ArmsUpFigure } from '#ui/parts/live/ArmsUpFigure.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseGestureProps = { readonly exercise: ExerciseId; readonly player: PlayerState }

/** What both arms up would do now, where the camera can see them raised. */
export const ExerciseGesture = ({ exercise, player }: ExerciseGestureProps) => {
  const words = useWords().exercises.player
  const wish = wishOfArmsUp(player)
  if (wish === null || !canRaiseArms(exercise)) return null
  return (
    <p className="exercise-gesture">
      <ArmsUpFigure />
      {words.armsUp[wish]}
    </p>
  )
}
