import type { Page } from 'playwright'
import { expect } from 'vitest'

/** A busy machine without a GPU starts the engine in half a minute and may take three times as long for everything. */
export const SET_PATIENCE_MS = 300_000

/** What the live screen has said so far: the rep count, and each warning as it appeared. */
export type LiveNews =
  | { readonly kind: 'reps'; readonly count: number }
  | { readonly kind: 'warning'; readonly knees: 'left' | 'right' | 'both'; readonly afterReps: number }

/** Starts writing down what the live screen shows. Call before the set begins. */
export const watchLiveScreen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const news: { says: string; count: number }[] = []
    Object.assign(window, { liveNews: news })
    let count = 0
    const look = () => {
      const number = document.querySelector('.live-number')?.textContent ?? null
      if (number !== null) count = Number(number)
      const alert = document.querySelector('.live-stage [role=alert]')?.textContent ?? null
      const says = alert ?? 'reps'
      const last = news.at(-1)
      if (says !== last?.says || count !== last.count) news.push({ says, count })
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

export const liveNews = async (page: Page): Promise<readonly LiveNews[]> => {
  const news: { says: string; count: number }[] = await page.evaluate(() => Reflect.get(window, 'liveNews'))
  return news.map(({ says, count }) =>
    says === 'reps' ? { kind: 'reps', count } : { kind: 'warning', knees: kneesIn(says), afterReps: count },
  )
}

const kneesIn = (alert: string): 'left' | 'right' | 'both' => {
  const found = (['both', 'left', 'right'] as const).find((knees) => alert.toLowerCase().startsWith(knees))
  if (found === undefined) throw new Error(`A warning that names no knee: ${alert}`)
  return found
}

/** Waits until the live screen counts this many reps. */
export const waitForReps = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (least) => Number(document.querySelector('.live-number')?.textContent ?? 0) >= least,
    count,
    { timeout: SET_PATIENCE_MS },
  )

export type ShownRep = {
  readonly index: number
  readonly depth: number | null
  readonly knees: readonly (number | null)[]
  readonly verdicts: readonly string[]
  readonly shins: readonly (number | null)[]
}

/** The results screen's table of all numbers. */
export const shownReps = async (page: Page): Promise<readonly ShownRep[]> => {
  const table = page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: 'Left shin', exact: true }) })
  await table.waitFor({ timeout: SET_PATIENCE_MS })
  const rows = await table.locator('tbody tr').evaluateAll((found) =>
    found.map((row) => ({
      cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
      verdicts: [...row.querySelectorAll('.verdict')].map((cell) => cell.textContent ?? ''),
    })),
  )
  return rows.map(({ cells, verdicts }) => {
    const [index, depth, left, right, ...shins] = cells.map(firstNumber)
    return {
      index: index ?? NaN,
      depth: depth ?? null,
      knees: [left ?? null, right ?? null],
      verdicts,
      shins,
    }
  })
}

/** "−2.2 ± 3.0°" is −2.2. */
const firstNumber = (text: string): number | null => {
  const found = /[−-]?\d+(?:\.\d+)?/.exec(text)
  return found === null ? null : Number(found[0].replace('−', '-'))
}

export const goToHistory = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'History' }).click()
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor()
}

/** Nothing but the app's own files was ever asked for. */
export const expectNoNetwork = (requests: readonly { readonly url: string }[]): void => {
  expect(requests.length).toBeGreaterThan(0)
  expect(requests.filter(({ url }) => !/^(app:\/\/overtoe\/|blob:|data:)/.test(url))).toEqual([])
}
