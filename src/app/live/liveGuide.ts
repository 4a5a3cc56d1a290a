import type { LiveMoment } from '#app/live/liveMoment.ts'
import type { Cue } from '#core/coach/cue.ts'

/** What the coach says when a moment begins, apart from what events already say. */
export const cueFor = (moment: LiveMoment): Cue | null => {
  switch (moment.kind) {
    case 'framing':
      return { kind: 'framing', advice: moment.advice }
    case 'cantTell':
      return { kind: 'cantTell', why: moment.why, toward: moment.toward }
    case 'ready':
      return { kind: 'ready' }
    case 'paused':
    case 'warning':
    case 'counting':
    case 'countIn':
    case 'offer':
    case 'rest':
      return null
  }
}

/** Whether saying it again helps someone who has not done it yet. An empty room needs no reminding. */
export const isWorthRepeating = (moment: LiveMoment): boolean =>
  (moment.kind === 'framing' && moment.advice.kind !== 'nobody') || moment.kind === 'cantTell'
