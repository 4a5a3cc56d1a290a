/**
 * Live words that stand on the picture itself, or on a ground from which they don't stand out by 7:1. Runs in the page, so
 * it holds its helpers inside.
 */
export const faintLiveWords = (): readonly string[] => {
  type Colour = { readonly channels: readonly number[]; readonly alpha: number }
  const read = (colour: string): Colour => {
    const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return { channels: numbers.slice(0, 3), alpha: numbers[3] ?? 1 }
  }
  const luminance = ({ channels }: Colour) => {
    const [red = 0, green = 0, blue = 0] = channels
      .map((channel) => channel / 255)
      .map((share) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (element: Element | null, stage: Element): Colour | null => {
    if (element === null || element === stage) return null
    const ground = read(getComputedStyle(element).backgroundColor)
    return ground.alpha === 1 ? ground : groundOf(element.parentElement, stage)
  }
  const found: string[] = []
  for (const stage of document.querySelectorAll('.live-stage')) {
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || parent === null || parent.closest('.sr') !== null || !parent.checkVisibility())
        continue
      const ground = groundOf(parent, stage)
      const [high = 0, low = 0] =
        ground === null
          ? []
          : [luminance(read(getComputedStyle(parent).color)), luminance(ground)].toSorted((a, b) => b - a)
      const ratio = (high + 0.05) / (low + 0.05)
      if (ground === null || ratio < 7) found.push(`${text} (${ratio.toFixed(1)})`)
    }
  }
  return found
}
