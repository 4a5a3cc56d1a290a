import { countOf } from '#ui/words/countOf.ts'
import type { CoachWords } from '#ui/words/coachWords.ts'

export const coachWords: CoachWords = {
  setOf: (set, sets) => `Set ${set} of ${sets}`,
  getReady: 'Ready',
  startsIn: (number) => `Ready, ${number}`,
  done: 'Done',
  doneLine: 'Arms up: three more',
  doneFault: {
    left: 'Left knee was inside.',
    right: 'Right knee was inside.',
    both: 'Both knees were inside.',
  },
  threeMore: 'Three more',
  goOn: 'Go on',
  rest: 'Rest',
  restLine: 'Arms up: go on',
  secondsLeft: (seconds) => `${countOf(seconds, 'second')} of rest left`,
  checkSet: 'Check set: no feedback',
  lastRepOnly: 'Feedback on the last rep',
}
