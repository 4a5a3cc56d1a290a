/** The overlay's colours; a canvas can't use CSS variables, so they are read from the tokens once. */
export type OverlayColours = {
  readonly ink: string
  readonly fine: string
  readonly fineDeep: string
  readonly inside: string
  readonly onInside: string
  readonly halo: string
}

export const readOverlayColours = (element: Element): OverlayColours => {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: token('--live-ink'),
    fine: token('--live-fine'),
    fineDeep: token('--live-fine-deep'),
    inside: token('--live-inside'),
    onInside: token('--live-on-inside'),
    halo: token('--live-halo'),
  }
}
