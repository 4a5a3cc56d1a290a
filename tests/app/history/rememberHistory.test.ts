import { askHistoryAhead, firstPersonShown, rowsAround } from '#app/history/historyAhead.ts'
import { rememberHistory } from '#app/history/rememberHistory.ts'
import { wholeHistory } from '#contract/history.ts'
import type { Host } from '#contract/hostContract.ts'
import { samplePerson } from '#tests/inMemoryPeople.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { expect, test } from 'vitest'

/** A host that notes what reaches it. */
const countingHost = (host: Host = inMemoryHost()) => {
  const asked: string[] = []
  const methods = Object.entries(host).map(([method, ask]) => [
    method,
    (question: never) => {
      asked.push(method)
      return ask(question)
    },
  ])
  return { host: rememberHistory(Object.fromEntries(methods)), asked }
}

const whole = { limit: 100, offset: 0, filter: wholeHistory }

test('what was asked ahead is not asked again, nor after questions that change no set', async () => {
  const { host, asked } = countingHost()
  const first = await host.listSessions(whole)
  await host.loadSettings({})
  expect(await host.listSessions({ ...whole })).toBe(first)
  await host.listSessions({ ...whole, offset: 100 })
  expect(asked).toEqual(['listSessions', 'loadSettings', 'listSessions'])
})

test('two who ask before the answer is there wait for the same one', async () => {
  const { host, asked } = countingHost()
  await Promise.all([host.loadTrends({ filter: wholeHistory }), host.loadTrends({ filter: wholeHistory })])
  expect(asked).toEqual(['loadTrends'])
})

test('after any change the history is read anew, also where it was asked while the change was under way', async () => {
  const { host, asked } = countingHost()
  await host.listSessions(whole)
  const change = host.renameSession({ session_id: 1, title: 'Monday' })
  await host.listSessions(whole)
  await change
  await host.listSessions(whole)
  expect(asked.filter((method) => method === 'listSessions')).toHaveLength(3)
})

test('an answer that is no answer is not kept', async () => {
  const trouble = { kind: 'failed', why: 'damaged', detail: '' } as const
  const { host, asked } = countingHost({
    ...inMemoryHost(),
    listSessions: async () => ({ total: 0, sessions: [], trouble }),
    loadTrends: async () => Promise.reject(new Error('The main process is gone')),
  })
  await host.listSessions(whole)
  await host.listSessions(whole)
  for (const _time of [1, 2]) await expect(host.loadTrends({ filter: wholeHistory })).rejects.toThrow('gone')
  expect(asked).toEqual(['listSessions', 'listSessions', 'loadTrends', 'loadTrends'])
})

test('ahead is asked what the screen asks: everybody’s sets while there is one person, then those of the chosen one', async () => {
  const asked: unknown[] = []
  const host: Pick<Host, 'listSessions' | 'loadTrends'> = {
    listSessions: async (question) => {
      asked.push(question)
      return { ...(await inMemoryHost().listSessions(question)), total: 1 }
    },
    loadTrends: async (question) => {
      asked.push(question)
      return inMemoryHost().loadTrends(question)
    },
  }
  const people = [samplePerson({ person_id: 1 }), samplePerson({ person_id: 2 })]
  await askHistoryAhead(host, { people: people.slice(0, 1), chosen: 1 })
  await askHistoryAhead(host, { people, chosen: 2 })
  const hers = { ...wholeHistory, person_id: firstPersonShown({ people, chosen: 2 }) }
  expect(asked).toEqual([
    { ...rowsAround(0), filter: wholeHistory },
    { filter: wholeHistory },
    { ...rowsAround(0), filter: hers },
    { filter: hers },
  ])
  expect(hers.person_id).toBe(2)
})
