import type { LiveMoment } from '#app/liveMoment.ts'
import type { SpokenCue } from '#app/ports.ts'

/** What the coach says when a moment begins; warnings and counted reps have cues of their own. */
export const cueFor = (moment: LiveMoment): SpokenCue | null => {
  switch (moment.kind) {
    case 'framing':
      return { kind: 'framing', advice: moment.advice }
    case 'cantTell':
      return { kind: 'cantTell', why: moment.why, toward: moment.toward }
    case 'ready':
    case 'paused':
      return { kind: moment.kind }
    case 'warning':
    case 'counting':
      return null
  }
}
