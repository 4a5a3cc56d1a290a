import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright'

/** Megabytes; null where the operating system has no `ps`. */
export type AppMemory = {
  /** The page's process: React, the pose worker, the runtime and its models. */
  readonly page: number | null
  /** All processes of the app's browser together; what they share counts several times. */
  readonly all: number | null
  /** The page's JavaScript alone. */
  readonly heap: number
  /** What page and workers still need, their wasm memories included, after everything else was collected; null where the browser won't tell. */
  readonly needed: number | null
}

export const readAppMemory = async (page: Page): Promise<AppMemory> => {
  const browser = page.context().browser()
  const session = await browser?.newBrowserCDPSession()
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? []
  await session?.detach()
  const resident = processes.map(({ id, type }) => ({ type, size: residentSize(id) }))
  const known = resident.flatMap(({ size }) => (size === null ? [] : [size]))
  const pages = resident.flatMap(({ type, size }) => (type === 'renderer' && size !== null ? [size] : []))
  return {
    page: pages.length === 0 ? null : Math.max(...pages),
    all: known.length === 0 ? null : known.reduce((sum, size) => sum + size, 0),
    heap: await readHeap(page),
    needed: await readNeeded(page),
  }
}

const residentSize = (processId: number): number | null => {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(processId)], { encoding: 'utf8' })) / 1024
  } catch {
    return null
  }
}

type Measured = { readonly bytes: number }

/** The browser answers after its next collection, within half a minute. */
const readNeeded = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const measure: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory')
    if (typeof measure !== 'function') return null
    const { bytes }: Measured = await measure.call(performance)
    return bytes / 1024 / 1024
  })

const readHeap = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1024 / 1024
}
