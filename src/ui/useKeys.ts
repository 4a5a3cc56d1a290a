import { type KeyTable, keyAction } from '#ui/keyAction.ts'
import { useEffect } from 'react'

/** Single keys for the whole window, letters in lower case. `stepping` keys go on acting while they are held. */
export const useKeys = (keys: KeyTable, stepping: readonly string[] = []) => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = keyAction(keys, stepping, event, event.target instanceof HTMLElement ? event.target : null)
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
