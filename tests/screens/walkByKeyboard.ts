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

/** Presses Tab until it comes round, and notes what was met. The screen may change under way: stops are known by a mark they carry. */
export const walkByKeyboard = async (page: Page): Promise<KeyboardWalk> => {
  const beforeTop: Stop[] = []
  const fromTop: Stop[] = []
  let stops = beforeTop
  for (let count = 0; count < mostStops; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(markStop, String(count))
    if (stop !== null && stop.mark !== String(count)) break
    if (stop !== null) stops.push(stop)
    // Past the last stop the window itself has the focus once, wherever the walk began.
    else if (stops === fromTop) break
    else stops = fromTop
  }
  const met = [...fromTop, ...beforeTop]
  const { inOrder, missed } = await page.evaluate(lookBack)
  const place = ({ mark }: Stop) => inOrder.indexOf(mark)
  const stayed = met.filter((stop) => place(stop) >= 0)
  return {
    stops: met.map(({ name }) => name),
    missed,
    unseen: met.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
    outOfOrder: stayed
      .filter((stop, at) => at > 0 && place(stop) < place(stayed[at - 1] ?? stop))
      .map(({ name }) => name),
  }
}

type Stop = { readonly mark: string; readonly name: string; readonly isSeen: boolean }

/** Runs in the page. Marks what has the focus, if it is new. The ring may be drawn by what stands beside a hidden radio button. */
const markStop = (mark: string): Stop | null => {
  const element = document.activeElement
  if (element === null || element === document.body) return null
  const hasRing = [element, element.nextElementSibling].some((one) => {
    const style = one === null ? null : getComputedStyle(one)
    return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  })
  const place = element.getBoundingClientRect()
  const isInside =
    place.bottom > 0 && place.top < window.innerHeight && place.right > 0 && place.left < window.innerWidth
  const marked = element.getAttribute('data-stop') ?? mark
  element.setAttribute('data-stop', marked)
  return {
    mark: marked,
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
    isSeen: hasRing && isInside,
  }
}

/** Runs in the page. Of radio buttons only the chosen one is a stop; the arrow keys do the rest. */
const lookBack = (): { readonly inOrder: readonly string[]; readonly missed: readonly string[] } => ({
  inOrder: [...document.querySelectorAll('[data-stop]')].map(
    (element) => element.getAttribute('data-stop') ?? '',
  ),
  missed: [...document.querySelectorAll('button, a[href], input, select, summary, [role=button]')]
    .filter((element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'))
    .filter((element) => !element.matches('input[type=radio]:not(:checked)'))
    .filter((element) => !element.hasAttribute('data-stop'))
    .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName),
})
