import type { Feedback } from '#core/coach/feedback.ts'

/** How much was said of the knees during a set; see the coach's feedback. */
export const feedbackNames = ['full', 'last-rep', 'none'] as const
export type FeedbackName = (typeof feedbackNames)[number]

export const feedbackName = (feedback: Feedback): FeedbackName =>
  feedback === 'lastRep' ? 'last-rep' : feedback
