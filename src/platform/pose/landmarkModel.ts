/** BlazePose's landmark models that ship: lite takes half the time and is twice as far off at the legs. */
export const landmarkModels = ['full', 'lite'] as const
export type LandmarkModel = (typeof landmarkModels)[number]
