/**
 * Texts that stick out sideways of the window or of something that clips them. Runs in the page, so it holds its helpers
 * inside. What says its whole text in a title may end in dots; what only a screen reader gets has no size.
 */
export const cutOffTexts = (): readonly string[] => {
  const tolerance = 1.5
  const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
  const clipOf = (element: Element | null): DOMRect => {
    if (element === null || element === document.documentElement)
      return new DOMRect(0, 0, window.innerWidth, window.innerHeight)
    return clips(element) ? element.getBoundingClientRect() : clipOf(element.parentElement)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (text === '' || parent === null || parent.closest('.sr, script, style, option, [title]') !== null)
      continue
    if (!parent.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const clip = clipOf(parent)
    const sticksOut = [...range.getClientRects()].some(
      (rect) => rect.width > 0 && (rect.left < clip.left - tolerance || rect.right > clip.right + tolerance),
    )
    if (sticksOut) found.push(text)
  }
  return found
}
