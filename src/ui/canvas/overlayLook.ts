/** The overlay's colours and font; a canvas can't use CSS variables, so they are read from the tokens once. */
export type OverlayLook = {
  readonly ink: string
  /** Limbs of a figure that lie farther away, and its floor. */
  readonly far: string
  readonly fine: string
  readonly fineDeep: string
  readonly inside: string
  readonly onInside: string
  readonly halo: string
  readonly plate: string
  readonly font: string
}

export const readOverlayLook = (element: Element): OverlayLook => {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: token('--live-ink'),
    far: token('--live-far'),
    fine: token('--live-fine'),
    fineDeep: token('--live-fine-deep'),
    inside: token('--live-inside'),
    onInside: token('--live-on-inside'),
    halo: token('--live-halo'),
    plate: token('--live-plate'),
    font: token('--font-text'),
  }
}
