import type { FlowCommand } from '#core/coach/flow.ts'
import { useKeys } from '#ui/useKeys.ts'

type LiveActions = {
  readonly pause: () => void
  readonly mute: () => void
  readonly end: () => void
  readonly retry: () => void
  /** On to the next of several recordings. */
  readonly skip: () => void
  readonly ask: (command: FlowCommand) => void
}

/** Space pause, M mute, Esc end, Enter on to what comes next, 3 three more reps, N the next recording, and R try again where there is something to try. */
export const useLiveKeys = (actions: LiveActions, inTrouble: boolean) => {
  const { pause, mute, end, retry, skip, ask } = actions
  useKeys(
    inTrouble
      ? { r: retry, Escape: end }
      : {
          ' ': pause,
          m: mute,
          3: () => ask('more'),
          Enter: () => ask('goOn'),
          n: skip,
          Escape: end,
        },
  )
}
