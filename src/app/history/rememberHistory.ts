import type { Answer, Host, HostMethod } from '#contract/hostContract.ts'

/** Questions that leave the sets as they are. After any other one the lists are asked for anew. */
const harmless: ReadonlySet<HostMethod> = new Set([
  'aboutThisRun',
  'loadSettings',
  'saveSettings',
  'askForCamera',
  'loadPoses',
  'loadPictures',
  'revealVideo',
  'listSessions',
  'loadSession',
  'loadTrends',
  'lastHeelLift',
  'listExercises',
  'listPeople',
  'exportReport',
  'revealLastExport',
  'storedData',
  'openDataFolder',
  'exportEverything',
])

/** Some windows of rows and some filters; a list of a hundred sets takes about 40 kB. */
const mostKept = 8

/** The same host, which answers a question about the history again without asking while nothing has been changed. */
export const rememberHistory = (host: Host): Host => {
  const lists = remember(host.listSessions, isSound)
  const trends = remember(host.loadTrends, isSound)
  const forget = () => {
    lists.forget()
    trends.forget()
  }
  const forgetting =
    <Question, Given>(ask: (question: Question) => Promise<Given>) =>
    async (question: Question): Promise<Given> => {
      forget()
      // Also what was asked while the change was under way.
      return ask(question).finally(forget)
    }
  const methods = Object.entries(host).map(([method, ask]) => [
    method,
    harmless.has(method as HostMethod) ? ask : forgetting(ask as (question: unknown) => Promise<unknown>),
  ])
  return { ...(Object.fromEntries(methods) as Host), listSessions: lists.ask, loadTrends: trends.ask }
}

/** What couldn't be read may be readable the next time. */
const isSound = (answer: Answer<'listSessions'> | Answer<'loadTrends'>): boolean =>
  answer.trouble === undefined

const remember = <Question, Given>(
  ask: (question: Question) => Promise<Given>,
  isKept: (answer: Given) => boolean,
) => {
  const known = new Map<string, Promise<Given>>()
  return {
    ask: (question: Question): Promise<Given> => {
      const key = JSON.stringify(question)
      const before = known.get(key)
      if (before !== undefined) return before
      const answer = ask(question)
      known.set(key, answer)
      const drop = () => {
        if (known.get(key) === answer) known.delete(key)
      }
      answer.then((given) => isKept(given) || drop(), drop)
      for (const oldest of known.keys()) {
        if (known.size <= mostKept) break
        known.delete(oldest)
      }
      return answer
    },
    forget: () => known.clear(),
  }
}
