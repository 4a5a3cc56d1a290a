import type { SessionView } from '#core/session/sessionView.ts'
import { forBothSides } from '#core/side.ts'

/**
 * How much the person hears and sees of their knees while they squat: all, only of the set's last rep, or nothing, which
 * makes the set a check of what stuck. Reps are counted and judged the same.
 */
export const feedbackModes = ['full', 'lastRep', 'none'] as const
export type Feedback = (typeof feedbackModes)[number]

/** `fading`: from full over last rep to none, within one plan. */
export type FeedbackChoice = Feedback | 'fading'

/** C5: the first set is guided, the last one is the check; what lies between them hears of its last rep. */
export const feedbackOfSet = (choice: FeedbackChoice, setNumber: number, sets: number): Feedback => {
  if (choice !== 'fading') return choice
  if (setNumber <= 1) return 'full'
  return setNumber >= sets ? 'none' : 'lastRep'
}

/** Whether knees are spoken of now. `reps` are done; the rep under way is the last one when one is missing. */
export const speaksOfKnees = (feedback: Feedback, reps: number, goal: number | null): boolean => {
  switch (feedback) {
    case 'full':
      return true
    case 'lastRep':
      return goal !== null && reps >= goal - 1
    case 'none':
      return false
  }
}

/** What the screen may show when knees are not spoken of: the same moment without a verdict. */
export const withoutKnees = (view: SessionView): SessionView => ({
  ...view,
  legs: forBothSides((side) => ({
    inward: view.legs[side].inward,
    verdict: { kind: 'notJudged' },
    warning: false,
  })),
})
