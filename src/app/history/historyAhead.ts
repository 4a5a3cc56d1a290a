import type { PeopleState } from '#app/peopleStore.ts'
import { type HistoryFilter, wholeHistory } from '#contract/history.ts'
import type { Ask, Host } from '#contract/hostContract.ts'

/** More rows than any window shows; as many are kept ready above and below. */
const blockLength = 50

/** In which block of the history a row lies. */
export const blockOfRow = (row: number): number => Math.floor(row / blockLength)

/** The rows of a block and of its neighbours. */
export const rowsAround = (block: number): Pick<Ask<'listSessions'>, 'limit' | 'offset'> => {
  const offset = Math.max(0, block - 1) * blockLength
  return { limit: (block + 2) * blockLength - offset, offset }
}

/** With several people the history starts at the one who squats now. */
export const firstPersonShown = ({
  people,
  chosen,
}: Pick<PeopleState, 'people' | 'chosen'>): number | null => (people.length > 1 ? chosen : null)

/** What the history asks when it is opened, asked before anybody opens it: the first time the database has to read everything. */
export const askHistoryAhead = async (
  host: Pick<Host, 'listSessions' | 'loadTrends'>,
  people: Pick<PeopleState, 'people' | 'chosen'>,
): Promise<void> => {
  const filter: HistoryFilter = { ...wholeHistory, person_id: firstPersonShown(people) }
  const { total } = await host.listSessions({ ...rowsAround(0), filter })
  if (total > 0) await host.loadTrends({ filter })
}
