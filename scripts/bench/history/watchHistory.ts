import type { CDPSession, Page } from 'playwright'

/** Milliseconds from the click until something that matches is painted. */
export const clickToPaint = (page: Page, button: string, wanted: string): Promise<number> =>
  page.evaluate(
    async ([press, look]) => {
      const pressed = performance.now()
      document.querySelector<HTMLElement>(press)?.click()
      while (document.querySelector(look) === null) {
        if (performance.now() - pressed > 30_000) throw new Error(`Nothing like ${look} after ${press}`)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - pressed
    },
    [button, wanted] as const,
  )

/** Milliseconds from a change in the filters until another number of sets is painted. */
export const changeToPaint = (page: Page, field: string, value: string): Promise<number> =>
  page.evaluate(
    async ([where, text]) => {
      const before = document.querySelector('.history .meta')?.textContent
      const changed = performance.now()
      const element = document.querySelector(where)
      if (element instanceof HTMLInputElement && element.type === 'checkbox') element.click()
      else if (element !== null) {
        // React listens to the element's own setter, which a plain assignment would not go through.
        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set
        setter?.call(element, text)
        element.dispatchEvent(
          new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        )
      }
      while (document.querySelector('.history .meta')?.textContent === before) {
        if (performance.now() - changed > 30_000) throw new Error(`Still ${before} after ${where}`)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - changed
    },
    [field, value] as const,
  )

/** What happened while the whole list went by. */
export type ScrollFigures = {
  readonly frames: number
  /** Times between two frames. */
  readonly gaps: readonly number[]
  /** Main-thread tasks of more than 50 ms, as browsers count them. */
  readonly longTasks: readonly number[]
  /** Times in which a frame showed no row at all. */
  readonly emptyFrames: number
  /** Elements in the page at the end. */
  readonly elements: number
  readonly lastRow: string
}

/** Most of a window further with each frame, until the end of the list or for a minute; older sets are asked for where a button offers them. */
export const scrollThrough = async (page: Page): Promise<ScrollFigures & { readonly busyMs: number }> => {
  const session = await page.context().newCDPSession(page)
  // The thread's own clock: what other programs take of the machine is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await busyTime(session)
  const figures = await scrollToEnd(page)
  const busyMs = (await busyTime(session)) - before
  await session.detach()
  return { ...figures, busyMs }
}

const busyTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

const scrollToEnd = (page: Page): Promise<ScrollFigures> =>
  page.evaluate(async () => {
    const longTasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration)
    })
    observer.observe({ type: 'longtask' })
    const content = document.querySelector('.content')
    if (content === null) throw new Error('There is nothing to scroll')
    const gaps: number[] = []
    let emptyFrames = 0
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const until = last + 60_000
    while (last < until) {
      const atEnd = content.scrollTop + content.clientHeight >= content.scrollHeight - 2
      const more = document.querySelector<HTMLButtonElement>('.history .more button')
      if (atEnd && more === null) break
      if (atEnd && more?.disabled === false) more.click()
      content.scrollBy(0, content.clientHeight * 0.8)
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      gaps.push(now - last)
      last = now
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
      if (middle?.closest('tr, .history') === null) emptyFrames += 1
      else if (middle?.closest('tr')?.textContent === '') emptyFrames += 1
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
    observer.disconnect()
    const lastRow = [...document.querySelectorAll('.history-table tbody tr .row-link')].at(-1)
    return {
      frames: gaps.length,
      gaps,
      longTasks,
      emptyFrames,
      elements: document.querySelectorAll('*').length,
      lastRow: lastRow?.textContent ?? '',
    }
  })
