/**
 * As a `ref`: takes the focus when it appears. When it goes away with the focus and nothing else takes it, reading goes on at the
 * nearest heading that stays, and not at the top of the window.
 */
export const takeFocus = (element: HTMLElement | null) => {
  element?.focus()
  return () => {
    if (element === null || element !== document.activeElement) return
    const headings = headingsAround(element)
    queueMicrotask(() => {
      const heading = headings.find(({ isConnected }) => isConnected)
      if (heading === undefined || document.activeElement !== document.body) return
      heading.tabIndex = -1
      heading.focus()
    })
  }
}

/** The nearest first. */
const headingsAround = (element: HTMLElement): readonly HTMLElement[] => {
  const { parentElement: parent } = element
  if (parent === null) return []
  return [...parent.querySelectorAll<HTMLElement>('h1, h2')].slice(0, 1).concat(headingsAround(parent))
}
