import type { Answer, Ask, StorageTrouble } from '#contract/hostContract.ts'
import type { OutboxHost } from '#app/outboxLetter.ts'

type Question = keyof OutboxHost
type Stored = { reps: number[]; warnings: (number | null)[]; finished: boolean; deleted: boolean }

type Decide = (question: Question, about: unknown) => StorageTrouble | 'throw' | null
const never: Decide = () => null

/** Keeps sets in memory, notes every question in order and fails on demand. */
export const openMemoryHost = () => {
  const sessions = new Map<number, Stored>()
  const asked: string[] = []
  let nextId = 1
  let trouble = never

  const saved = (
    what: string,
    question: Question,
    session_id: number,
    about: unknown,
    store: (set: Stored) => void,
  ) => {
    asked.push(what)
    const why = trouble(question, about)
    if (why === 'throw') throw new Error('Malformed question')
    const set = sessions.get(session_id)
    const refusal = why ?? (set === undefined ? 'missing' : null)
    if (refusal !== null) return { kind: 'failed' as const, why: refusal, detail: '' }
    if (set !== undefined) store(set)
    return { kind: 'saved' as const }
  }

  const host: OutboxHost = {
    beginSession: async (begin): Promise<Answer<'beginSession'>> => {
      asked.push('begin')
      const why = trouble('beginSession', begin)
      if (why === 'throw') throw new Error('Malformed question')
      if (why !== null) return { kind: 'failed', why, detail: '' }
      sessions.set(nextId, { reps: [], warnings: [], finished: false, deleted: false })
      nextId += 1
      return { kind: 'begun', session_id: nextId - 1 }
    },
    saveRep: async ({ session_id, rep }) =>
      saved(`rep ${rep.index}`, 'saveRep', session_id, rep, (set) => set.reps.push(rep.index)),
    saveWarning: async ({ session_id, warning }) =>
      saved(`warning ${warning.cleared_at_ms}`, 'saveWarning', session_id, warning, (set) =>
        set.warnings.push(warning.cleared_at_ms),
      ),
    finishSession: async (question: Ask<'finishSession'>) =>
      saved('finish', 'finishSession', question.session_id, question, (set) => {
        set.finished = true
        if (set.reps.length === 0) sessions.delete(question.session_id)
      }),
    deleteSession: async (question) =>
      saved('delete', 'deleteSession', question.session_id, question, (set) => {
        set.deleted = true
      }),
  }

  return {
    host,
    asked,
    sessions: () => Object.fromEntries(sessions),
    forget: () => sessions.clear(),
    failWhen: (decide: Decide) => {
      trouble = decide
    },
  }
}
