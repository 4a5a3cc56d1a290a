/** Numbers of a set's video; `why` says where each comes from. Proposed. */
export const filmNumbers = {
  /** Pixels. */
  tallest: { value: 720, why: 'a knee is seen well; the camera’s 960 take nearly twice the work to encode' },
  /** Frames a second. */
  fastest: { value: 20, why: 'a squat takes two seconds down and up; each frame costs time beside the pose' },
  /** Bits a second. */
  bitrate: { value: 1_500_000, why: 'a standing person before a still room; 11 MB a minute' },
  /** Milliseconds. */
  piece: { value: 1000, why: 'so much a killed program loses; 190 kB go over in a few milliseconds' },
  /** Milliseconds. */
  patience: {
    value: 3000,
    why: 'the last piece takes some ten; an engine that never ends must not hold the set',
  },
} as const
