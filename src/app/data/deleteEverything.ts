import type { AppStore } from '#app/appStore.ts'
import type { PeopleStore } from '#app/peopleStore.ts'
import type { Answer, Host } from '#contract/hostContract.ts'

/** What the page has read must not outlive the database: the numbers of people and sets are given out anew. */
export const deleteEverything = async (
  host: Pick<Host, 'deleteEverything'>,
  app: Pick<AppStore, 'readAgain'>,
  people: Pick<PeopleStore, 'readAgain'>,
): Promise<Answer<'deleteEverything'>> => {
  const answer = await host.deleteEverything({})
  await Promise.all([app.readAgain(), people.readAgain()])
  return answer
}
