import type { FeedbackChoice } from '#core/coach/feedback.ts'

/** How someone wants to be coached, as the settings ask for it, in one language. */
export type CoachingWords = {
  readonly voice: string
  readonly tones: string
  readonly feedback: {
    readonly name: string
    readonly notes: Readonly<Record<FeedbackChoice, string>>
  } & Readonly<Record<FeedbackChoice, string>>
  readonly plan: { readonly title: string }
  readonly reps: { readonly name: string; readonly note: string; readonly open: string }
  readonly sets: { readonly name: string }
  readonly rest: {
    readonly name: string
    readonly note: string
    readonly seconds: (seconds: number) => string
    readonly none: string
  }
  readonly latency: {
    readonly name: string
    readonly none: string
    readonly measured: (overlayMs: number | null, toneMs: number | null) => string
  }
}
