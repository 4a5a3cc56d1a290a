import type { ExerciseId } from '#core/programme/exercise.ts'
import { currentPart, type PlayerState } from '#core/programme/player/playerState.ts'

/** What both arms up ask for: whoever only waits goes on, whoever is at work pauses. Null once all is done. */
export const wishOfArmsUp = (player: PlayerState): 'pause' | 'goOn' | 'next' | null => {
  const part = currentPart(player)
  if (part === null) return null
  if (player.paused) return 'goOn'
  return part.kind === 'step' || part.kind === 'rest' ? 'next' : 'pause'
}

/** On one's side the lower arm lies under the head. */
export const canRaiseArms = (exercise: ExerciseId): boolean => exercise !== 'clam'
