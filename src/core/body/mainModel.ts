import type { LandmarkModel } from '#core/body/rawPose.ts'

/** The model that most of these frames were measured by; full without any. */
export const mainModel = (frames: readonly { readonly model: LandmarkModel }[]): LandmarkModel =>
  frames.filter(({ model }) => model === 'lite').length > frames.length / 2 ? 'lite' : 'full'
