import type { Screen } from '#app/appStore.ts'
import { useEffect, useRef } from 'react'

/**
 * What had the focus goes away with its screen; then keyboard and screen reader go on at the new screen's content, and
 * not at the top of the window.
 */
export const useReadingPlace = (screen: Screen) => {
  const before = useRef(screen.kind)
  useEffect(() => {
    const isNew = before.current !== screen.kind && before.current !== 'starting'
    before.current = screen.kind
    const isLost = document.activeElement === null || document.activeElement === document.body
    const content = document.querySelector('.content')
    if (isNew && isLost && content instanceof HTMLElement) content.focus({ preventScroll: true })
  }, [screen])
}
