import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import type { Page } from 'playwright'
import { launchApp } from '../../tests/e2e/launchApp.ts'
import { describeMachine } from './describeMachine.ts'
import { fillHistory } from './history/fillHistory.ts'
import { ownTaskTimes } from './history/ownTaskTimes.ts'
import { changeToPaint, clickToPaint, type ScrollFigures, scrollThrough } from './history/watchHistory.ts'
import { percentile } from '#core/geometry/statistics.ts'

const root = resolve(import.meta.dirname, '../..')

/**
 * `[--sets N] [--reps N] [--times N] [--out FILE]`: how quick the history of many sets is in the app itself, on a database
 * filled for it. Opening and filters are repeated; the list is scrolled through once.
 */
export const benchHistory = async (words: readonly string[]) => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sets: { type: 'string', default: '10000' },
      reps: { type: 'string', default: '8' },
      times: { type: 'string', default: '10' },
      out: { type: 'string', default: resolve(root, '.cache/bench-history.json') },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-bench-history-'))
  try {
    fillHistory(folder, Number(values.sets), Number(values.reps))
    const machine = describeMachine()
    const figures = await measure(folder, Number(values.times))
    console.log(`${machine.processors}, ${machine.memory}, ${machine.system}; load ${machine.load}`)
    console.log(drawTimes(`${values.sets} sets of ${values.reps} reps`, figures.times))
    console.log(describeScroll(figures.scroll))
    mkdirSync(dirname(values.out), { recursive: true })
    const { gaps, ownTasks, ...scroll } = figures.scroll
    const report = { machine, sets: Number(values.sets), reps: Number(values.reps), times: figures.times }
    writeFileSync(
      values.out,
      `${JSON.stringify({ ...report, scroll: { ...scroll, gap95: percentile(gaps, 0.95), longestOwn: percentile(ownTasks, 1) } }, null, 2)}\n`,
    )
    console.error(`All figures in ${values.out}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Times = Readonly<Record<string, readonly number[]>>

const measure = async (folder: string, times: number) => {
  const app = await launchApp({ userData: folder })
  const { page } = app
  try {
    await page.getByRole('button', { name: 'Look around first' }).click()
    await page.locator('.navigation').waitFor()
    const taken: Record<string, number[]> = {}
    const note = (what: string, time: number) => (taken[what] ??= []).push(time)
    for (let time = 0; time < times; time += 1) {
      const first = time === 0 ? 'the first time after the start: ' : ''
      note(`${first}History pressed, first row painted`, await clickToPaint(page, history, firstRow))
      await page.locator('.trend-chart').first().waitFor()
      note('Today pressed, painted', await clickToPaint(page, today, '.today'))
      note('History pressed, trends painted', await clickToPaint(page, history, '.trend-chart'))
      await filterOnce(page, note)
      await clickToPaint(page, today, '.today')
    }
    await clickToPaint(page, history, firstRow)
    const browser = page.context().browser()
    if (browser === null) throw new Error('The page has no browser to trace')
    const { result, tasks } = await ownTaskTimes(browser, () => scrollThrough(page))
    return { times: taken satisfies Times, scroll: { ...result, ownTasks: tasks } }
  } finally {
    await app.stop().catch((error: unknown) => console.error(String(error)))
  }
}

const history = '.navigation button[aria-keyshortcuts="3"]'
const today = '.navigation button[aria-keyshortcuts="1"]'
const firstRow = '.history-table tbody tr .row-link'

/** Each there and back, so that the next one starts at the whole history. */
const filterOnce = async (page: Page, note: (what: string, time: number) => void) => {
  const filters = '.history-filters'
  note('search typed, list painted', await changeToPaint(page, `${filters} [type=search]`, 'hike 99'))
  note('search emptied', await changeToPaint(page, `${filters} [type=search]`, ''))
  note('only inside', await changeToPaint(page, `${filters} [type=checkbox]`, ''))
  note('only inside taken back', await changeToPaint(page, `${filters} [type=checkbox]`, ''))
  const source = `${filters} select[aria-label="Source"]`
  note('videos', await changeToPaint(page, source, 'video'))
  note('videos taken back', await changeToPaint(page, source, 'all'))
}

const drawTimes = (title: string, times: Times): string => {
  const table = new Table({ head: [title, 'fastest', 'median', 'slowest', 'times'], style: plain })
  for (const [what, taken] of Object.entries(times))
    table.push([
      what,
      ms(percentile(taken, 0)),
      ms(percentile(taken, 0.5)),
      ms(percentile(taken, 1)),
      taken.length,
    ])
  return table.toString()
}

type Scrolled = ScrollFigures & { readonly busyMs: number; readonly ownTasks: readonly number[] }

const describeScroll = ({
  frames,
  gaps,
  longTasks,
  emptyFrames,
  elements,
  lastRow,
  busyMs,
  ownTasks,
}: Scrolled) =>
  `scrolled through in ${frames} frames, ${ms(percentile(gaps, 0.5))} apart (95 %: ${ms(percentile(gaps, 0.95))}), of which ` +
  `the page's thread worked ${(busyMs / frames).toFixed(1)} ms each; ` +
  `by the thread's own clock ${ownTasks.filter((time) => time > 50).length} tasks over 50 ms, longest ${ms(percentile(ownTasks, 1))}; ` +
  `by the wall's ${longTasks.length} tasks over 50 ms, longest ${ms(longTasks.reduce((most, each) => Math.max(most, each), 0))}; ` +
  `${emptyFrames} frames without a row; ${elements} elements at the end, the last row is ${lastRow}`

const plain = { head: [], border: [], compact: true }
const ms = (time: number) => `${time.toFixed(0)} ms`
