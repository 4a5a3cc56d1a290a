import type { FlowCommand } from '#core/coach/flow.ts'
import { useEffect } from 'react'

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
export const useLiveKeys = (actions: LiveActions, inTrouble: boolean) =>
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey || event.altKey || event.repeat ? null : actionOf(event)
      if (act === null) return
      event.preventDefault()
      act()
    }
    const actionOf = ({ key, target }: KeyboardEvent) => {
      const control = target instanceof Element ? target.closest('button, select, input, a') : null
      if (key === 'Escape') return actions.end
      // A list takes letters to find its entries, and a focused control takes Space for itself.
      if (control?.tagName === 'SELECT' || (control !== null && key === ' ')) return null
      if (inTrouble) return key.toLowerCase() === 'r' ? actions.retry : null
      if (key === ' ') return actions.pause
      if (key === '3') return () => actions.ask('more')
      if (key === 'Enter') return control === null ? () => actions.ask('goOn') : null
      if (key.toLowerCase() === 'n') return actions.skip
      return key.toLowerCase() === 'm' ? actions.mute : null
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actions, inTrouble])
