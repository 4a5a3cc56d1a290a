import type { OutboxHost } from '#app/outbox/outboxLetter.ts'
import type { StorageTrouble } from '#contract/hostContract.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'

type Decide = (question: keyof OutboxHost, about: unknown) => StorageTrouble | 'throw' | null

/** The in-memory host behind a note of every question in order; fails on demand. */
export const unreliableHost = () => {
  const asked: string[] = []
  const begun: number[] = []
  let memory = inMemoryHost()
  let trouble: Decide = () => null

  const ask = async <A>(
    note: string,
    question: keyof OutboxHost,
    about: unknown,
    answer: () => Promise<A>,
  ) => {
    asked.push(note)
    const why = trouble(question, about)
    if (why === 'throw') throw new Error('Malformed question')
    return why === null ? answer() : { kind: 'failed' as const, why, detail: '' }
  }

  const host: OutboxHost = {
    beginSession: (question) =>
      ask('begin', 'beginSession', question, async () => {
        const answer = await memory.beginSession(question)
        if (answer.kind === 'begun') begun.push(answer.session_id)
        return answer
      }),
    saveRep: (question) =>
      ask(`rep ${question.rep.index}`, 'saveRep', question.rep, () => memory.saveRep(question)),
    saveWarning: (question) =>
      ask(`warning ${question.warning.cleared_at_ms}`, 'saveWarning', question.warning, () =>
        memory.saveWarning(question),
      ),
    savePoses: (question) =>
      ask(`poses ${question.poses.length}`, 'savePoses', question.poses, () => memory.savePoses(question)),
    savePictures: (question) =>
      ask(
        `pictures ${question.pictures.map(({ rep }) => rep).join()}`,
        'savePictures',
        question.pictures,
        () => memory.savePictures(question),
      ),
    finishSession: (question) =>
      ask('finish', 'finishSession', question, () => memory.finishSession(question)),
    deleteSession: (question) =>
      ask('delete', 'deleteSession', question, () => memory.deleteSession(question)),
  }

  /** What the history shows of a set; null when it shows none. */
  const stored = async (session_id: number) => {
    const found = await memory.loadSession({ session_id })
    if (found.kind === 'missing') return null
    const { reps, warnings } = found.report
    return {
      reps: reps.map(({ index }) => index),
      warnings: warnings.map(({ cleared_at_ms }) => cleared_at_ms),
      finished: found.summary.finished,
    }
  }

  return {
    host,
    asked,
    /** Every set ever begun, in order. */
    sets: () => Promise.all(begun.map(stored)),
    /** The host loses everything, but gives no number out twice. */
    forget: () => {
      memory = inMemoryHost({ firstSessionId: begun.length + 1 })
    },
    failWhen: (decide: Decide) => {
      trouble = decide
    },
  }
}
