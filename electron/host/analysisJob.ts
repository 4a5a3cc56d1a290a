import type { Host } from '#contract/hostContract.ts'

/** A recording that the windowless page is to measure: it asks which, delivers the poses and says how it ended. */
export type AnalysisJob = Pick<
  Host,
  'nextAnalysis' | 'deliverPoses' | 'nextPictures' | 'deliverPictures' | 'finishAnalysis'
>

/** With a window there is no such job. */
export const noAnalysis: AnalysisJob = {
  nextAnalysis: async () => ({ kind: 'none' }),
  deliverPoses: async () => ({}),
  nextPictures: async () => ({ flipped: false, moments: [] }),
  deliverPictures: async () => ({}),
  finishAnalysis: async () => ({}),
}
