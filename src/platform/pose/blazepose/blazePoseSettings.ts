/**
 * What the two BlazePose networks were trained with. Change none of these without the parity test.
 * Source: the MediaPipe Pose graphs (pose_detection, pose_landmark_filtering) as shipped in @mediapipe/pose.
 */
export const detectorNetwork = {
  /** Side of the square input, pixels. */
  inputSide: 224,
  inputRange: [-1, 1],
  /** Pixels between anchors, layer by layer. */
  strides: [8, 16, 32, 32, 32],
  anchorsPerCell: 2,
  /** x, y, width, height, then four alignment points. */
  valuesPerBox: 12,
  /** A box below this is background. Share. */
  minimumScore: 0.5,
  /** Raw scores are clipped here before the sigmoid, so that it never overflows. */
  scoreClip: 100,
  /** Boxes that overlap more than this are the same person. Share of their union. */
  samePersonOverlap: 0.3,
} as const

export const landmarkNetwork = {
  /** Side of the square input, pixels. */
  inputSide: 256,
  inputRange: [0, 1],
  /** 33 landmarks of the body, then two that say where to look in the next frame. */
  bodyLandmarks: 33,
  alignmentLandmarks: 2,
  /** x, y, z, visibility, presence. */
  valuesPerLandmark: 5,
  valuesPerWorldLandmark: 3,
  /** Landmarks in each output tensor, four of them unused. */
  landmarksInTensor: 39,
  heatmapSide: 64,
  /** Cells on each side of a landmark that may pull it (a 7 by 7 window). */
  heatmapReach: 3,
  /** A fainter peak says nothing. Share. */
  heatmapMinimumPeak: 0.5,
  /** Below this there is nobody in the region any more. Share. */
  minimumPresence: 0.5,
} as const

/** The square around the person, as a multiple of the circle the alignment points describe. */
export const regionScale = 1.25

/**
 * Where each frame gets one look, plain and mirrored in turn. `share`: how much of what they differ by a frame teaches; at 30
 * frames a second 0.1 to 0.4 miss the truth alike and the higher tremble less, at 8 a second 0.1 and 0.2 read a little better. `within`:
 * milliseconds between two looks of a kind; what lies between those further apart is a guess, since a squat turns round in as long.
 */
export const mirrorLesson = { share: 0.3, within: 300 } as const
/** The mirrored look's sides are exchanged where that brings them this much nearer to the plain one's. Share of the distance. */
export const mirrorAgreement = 0.5
/**
 * A recording whose frames lie at least this far apart (milliseconds) is looked at both ways in every frame: about as many looks a second as
 * one of 30 frames a second gets.
 */
export const unhurried = 60

/** One Euro filter: cut-offs in hertz, `slope` in hertz per unit of speed. Source: pose_landmark_filtering.pbtxt. */
export type OneEuroSettings = {
  readonly minimumCutoff: number
  readonly slope: number
  readonly speedCutoff: number
}
export const smoothing = {
  image: { minimumCutoff: 0.05, slope: 80, speedCutoff: 1 },
  alignment: { minimumCutoff: 0.01, slope: 10, speedCutoff: 1 },
  world: { minimumCutoff: 0.1, slope: 40, speedCutoff: 1 },
  /** Share of the newest value in the visibility's low-pass. */
  visibility: 0.1,
} as const satisfies Record<'image' | 'alignment' | 'world', OneEuroSettings> & { visibility: number }

/**
 * How often the detector looks for a second person while one is tracked, milliseconds. Each look takes as long as a frame,
 * so it is rarer once several in a row have found nobody else.
 */
export const lookAround = { every: 1000, looksUntilSure: 5, everyWhenSure: 4000 } as const
/** Two boxes whose hips lie closer than this share of the larger body radius are one person seen twice. */
export const samePersonHips = 0.25
