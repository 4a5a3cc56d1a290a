import type { Browser } from 'playwright'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the thread's own time. */
  readonly tdur?: number
}

/** Does `work` and says how long each task of the page's thread took by its own clock, in milliseconds: what other programs take of the machine is not in it. */
export const ownTaskTimes = async <T>(browser: Browser, work: () => Promise<T>) => {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) events.push(event)
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['toplevel', 'devtools.timeline'],
    },
  })
  const result = await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return { result, tasks: tasksOfBusiest(events) }
}

/** The page's thread is the one that draws most frames. */
const tasksOfBusiest = (events: readonly TraceEvent[]): readonly number[] => {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const frames = new Map<string, number>()
  for (const event of events)
    if (event.name === 'FireAnimationFrame')
      frames.set(threadOf(event), (frames.get(threadOf(event)) ?? 0) + 1)
  const busiest = [...frames].toSorted(([, one], [, other]) => other - one)[0]?.[0]
  return events.flatMap((event) =>
    event.ph === 'X' && event.name.endsWith('RunTask') && threadOf(event) === busiest
      ? [(event.tdur ?? 0) / 1000]
      : [],
  )
}
