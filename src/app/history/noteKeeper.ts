import type { Timer } from '#app/timer.ts'
import type { Answer } from '#contract/hostContract.ts'
import type { SetNote } from '#contract/setNote.ts'

/** Milliseconds that what is typed may wait for the disk: not every key is written, and a crash costs a word at most. */
const longestWait = 500

/** What a person says of a set, on its way to the disk. */
export type NoteKeeper = {
  readonly choosePain: (pain: SetNote['pain_0_10']) => void
  readonly write: (note: string) => void
  /** Saves at once what still waits. */
  readonly flush: () => void
}

type NoteKeeperParts = {
  /** As it is saved now. */
  readonly said: SetNote
  readonly save: (said: SetNote) => Promise<Answer<'saveSetNote'>>
  readonly timer: Timer
  readonly onAnswer: (answer: Answer<'saveSetNote'>) => void
  readonly reportBug: (bug: unknown) => void
}

/** Pain is saved when it is chosen, the note while it is typed; what was refused is sent again with the next word. */
export const openNoteKeeper = ({ said, save, timer, onAnswer, reportBug }: NoteKeeperParts): NoteKeeper => {
  let now = said
  let sent: SetNote | null = said
  let stopWaiting: (() => void) | null = null

  const flush = () => {
    stopWaiting?.()
    stopWaiting = null
    const letter = now
    if (letter.note === sent?.note && letter.pain_0_10 === sent.pain_0_10) return
    sent = letter
    save(letter).then((answer) => {
      if (answer.kind === 'failed' && sent === letter) sent = null
      onAnswer(answer)
    }, reportBug)
  }
  return {
    choosePain: (pain_0_10) => {
      now = { ...now, pain_0_10 }
      flush()
    },
    write: (note) => {
      now = { ...now, note: note.trim() }
      stopWaiting ??= timer(longestWait, flush)
    },
    flush,
  }
}
