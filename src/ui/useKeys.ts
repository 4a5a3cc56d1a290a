import { useEffect } from 'react'

/**
 * Single keys for the whole window; silent while typing, choosing, or with a modifier held. `pressing` keys press the control
 * that has the focus, and nothing else.
 */
export const useKeys = (
  keys: Readonly<Record<string, () => void>>,
  pressing: readonly string[] = enterAlone,
) => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || isTyping(event.target))
        return
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
      if (act === undefined || (pressing.includes(event.key) && isControl(event.target))) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]') !== null

const enterAlone = ['Enter'] as const

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, summary') !== null
