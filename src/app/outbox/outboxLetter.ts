import type { Answer, Host } from '#contract/hostContract.ts'
import type { SetBegin, SetFinish } from '#app/outbox/setOutbox.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { RepRecord, WarningRecord } from '#core/record/formReport.ts'
import { assertNever } from '#core/assertNever.ts'

/** One thing of a set that is to be saved. */
export type Letter =
  | { readonly kind: 'rep'; readonly rep: RepRecord }
  | { readonly kind: 'warning'; readonly warning: WarningRecord }
  | { readonly kind: 'poses'; readonly poses: readonly RawPose[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly RepPicture[] }
  | { readonly kind: 'finish'; readonly set: SetFinish }
  | { readonly kind: 'discard' }

export type OutboxHost = Pick<
  Host,
  | 'beginSession'
  | 'saveRep'
  | 'saveWarning'
  | 'savePoses'
  | 'savePictures'
  | 'finishSession'
  | 'deleteSession'
>

type Failed = Extract<Answer<'saveRep'>, { kind: 'failed' }>
/** `refused` marks a question that threw: a bug, which must not hold back the letters after it. */
export type Failure = Failed & { readonly refused: boolean }

export const sendBegin = async (
  host: OutboxHost,
  begin: SetBegin,
): Promise<Extract<Answer<'beginSession'>, { kind: 'begun' }> | Failure> => {
  try {
    const answer = await host.beginSession(begin)
    return answer.kind === 'failed' ? { ...answer, refused: false } : answer
  } catch (error) {
    return refusal(error)
  }
}

export const sendLetter = async (
  host: OutboxHost,
  sessionId: number,
  letter: Letter,
): Promise<Extract<Answer<'saveRep'>, { kind: 'saved' }> | Failure> => {
  try {
    const answer = await ask(host, sessionId, letter)
    return answer.kind === 'failed' ? { ...answer, refused: false } : answer
  } catch (error) {
    return refusal(error)
  }
}

const ask = (host: OutboxHost, session_id: number, letter: Letter): Promise<Answer<'saveRep'>> => {
  switch (letter.kind) {
    case 'rep':
      return host.saveRep({ session_id, rep: letter.rep })
    case 'warning':
      return host.saveWarning({ session_id, warning: letter.warning })
    case 'poses':
      return host.savePoses({ session_id, poses: [...letter.poses] })
    case 'pictures':
      return host.savePictures({ session_id, pictures: [...letter.pictures] })
    case 'finish':
      return host.finishSession({ session_id, ...letter.set })
    case 'discard':
      return host.deleteSession({ session_id })
    default:
      return assertNever(letter)
  }
}

const refusal = (error: unknown): Failure => ({
  kind: 'failed',
  why: 'other',
  detail: String(error),
  refused: true,
})
