import { useKeys } from '#ui/useKeys.ts'

type ExerciseActions = Readonly<
  Record<'pause' | 'back' | 'next' | 'tick' | 'demonstration' | 'mute' | 'leave', () => void>
>

/** Space pause, B back, N next (or the keys of a presenter's remote control), T tick, R demonstration, M mute, Esc end; silent once it is over. */
export const useExerciseKeys = (actions: ExerciseActions, isRunning: boolean) => {
  const { pause, back, next, tick, demonstration, mute, leave } = actions
  useKeys(
    isRunning
      ? {
          ' ': pause,
          b: back,
          ArrowLeft: back,
          PageUp: back,
          n: next,
          ArrowRight: next,
          PageDown: next,
          t: tick,
          r: demonstration,
          m: mute,
          Escape: leave,
        }
      : {},
  )
}
