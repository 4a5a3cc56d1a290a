import type { Page } from 'playwright'

export type KeyboardWalk = {
  /** What Tab stops at, in order, by the name a screen reader gives it. */
  readonly stops: readonly string[]
  /** What can be clicked but is not among them. */
  readonly missed: readonly string[]
  /** Stops without a visible ring, or outside the window while focused. */
  readonly unseen: readonly string[]
  /** Stops that come before what stands above them in the page. */
  readonly outOfOrder: readonly string[]
}

/** More stops than any screen has. */
const mostStops = 150

/** Presses Tab until it comes round, and notes what was met. */
export const walkByKeyboard = async (page: Page): Promise<KeyboardWalk> => {
  const beforeTop: Stop[] = []
  const fromTop: Stop[] = []
  let stops = beforeTop
  for (let count = 0; count < mostStops; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopHere)
    if (stop !== null && [...beforeTop, ...fromTop].some(({ index }) => index === stop.index)) break
    if (stop !== null) stops.push(stop)
    // Past the last stop the window itself has the focus once, wherever the walk began.
    else if (stops === fromTop) break
    else stops = fromTop
  }
  const met = [...fromTop, ...beforeTop]
  const reachable = await page.evaluate(clickable)
  return {
    stops: met.map(({ name }) => name),
    missed: reachable
      .filter(({ index }) => !met.some((stop) => stop.index === index))
      .map(({ name }) => name),
    unseen: met.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
    outOfOrder: met.filter(({ index }, at) => index < (met[at - 1]?.index ?? 0)).map(({ name }) => name),
  }
}

type Stop = { readonly index: number; readonly name: string; readonly isSeen: boolean }

/** Runs in the page. The ring may be drawn by what stands beside a hidden radio button. */
const stopHere = (): Stop | null => {
  const element = document.activeElement
  if (element === null || element === document.body) return null
  const hasRing = [element, element.nextElementSibling].some((one) => {
    const style = one === null ? null : getComputedStyle(one)
    return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  })
  const place = element.getBoundingClientRect()
  const isInside =
    place.bottom > 0 && place.top < window.innerHeight && place.right > 0 && place.left < window.innerWidth
  return {
    index: [...document.querySelectorAll('*')].indexOf(element),
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
    isSeen: hasRing && isInside,
  }
}

/** Runs in the page. Of radio buttons only the chosen one is a stop; the arrow keys do the rest. */
const clickable = (): readonly { readonly index: number; readonly name: string }[] => {
  const all = [...document.querySelectorAll('*')]
  return [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role=button]')]
    .filter((element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'))
    .filter((element) => !element.matches('input[type=radio]:not(:checked)'))
    .map((element) => ({
      index: all.indexOf(element),
      name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
    }))
}
