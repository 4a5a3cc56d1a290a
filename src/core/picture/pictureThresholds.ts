/** Numbers of the kept pictures; `why` says where each comes from. */
export const pictureThresholds = {
  /** Pixels. */
  tallest: { value: 640, why: 'a joint is placed to a few pixels; a JPEG of this height takes 30 to 90 kB' },
  /** Pixels. */
  narrowest: { value: 32, why: 'whoever is smaller than that is not there to be looked at' },
  /** Share of the joints’ height; proposed, as are the next two. */
  roomAbove: { value: 0.12, why: 'hair and a cap above the ears' },
  roomBelow: { value: 0.06, why: 'the floor under the toes' },
  roomBeside: { value: 0.1, why: 'hands and clothes beside the joints' },
  /** Share of certainty. */
  drawnFrom: { value: 0.3, why: 'below it a joint is a guess that would only mislead the eye' },
  surelySeen: { value: 0.5, why: 'below it the model guesses, and a guess must not uncover a face' },
  /** Degrees of knee flexion. */
  fromDepth: { value: 35, why: 'a rep goes down to 45 at least, and depth errs by a few degrees' },
  /** Degrees of knee flexion a second. */
  slowDescent: {
    value: 60,
    why: 'a squat goes down at 100 to 150; slower the bottom is near, and no pictures are spent on the way',
  },
  /** Degrees deeper, or further inside. */
  worthDeeper: { value: 3, why: 'less can’t be told apart in a picture; spares some thirty pictures a rep' },
  worthFurther: { value: 1, why: 'a third of the typical error' },
  /** Reps. */
  mostHeld: { value: 40, why: 'at 90 kB each less than 4 MB, however long a recording is' },
  /** Cells across what is covered; a face takes about two thirds of it. */
  cellsAcross: {
    value: 5,
    why: 'three or four cells across a face: faces are recognised from about twelve on',
  },
} as const
