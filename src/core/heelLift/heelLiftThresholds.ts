import { threshold } from '#core/thresholds.ts'
import { degrees, type Degrees, share, type Share } from '#core/units.ts'

const proposed = 'proposed; tested on constructed reps only (docs/programme.md)'

/** Every number that decides the heel-lift test. */
export const heelLiftThresholds = {
  /** Reps. */
  leastReps: threshold(3, 'Fewer readings have no scatter worth the name; the test asks for five.', proposed),
  insideLeast: threshold<Degrees>(
    degrees(5),
    'Where the mean is less than this there is no cave-in for a lift to mend: the watch band begins here.',
    proposed,
  ),
  ankleLeastDeg: threshold<Degrees>(
    degrees(2.6),
    'At least 2 % of leg length, as an angle: 0.02 × 0.88 m of leg over 0.39 m of shank.',
    'Bell 2008, 2013',
  ),
  ankleLeastShare: threshold<Share>(
    share(0.4),
    'And at least 40 % of what it was: less is a change that training or chance would make.',
    proposed,
  ),
  /** Standard errors. */
  certainFrom: threshold(
    1.645,
    'One-sided 95 %: a change has to stand out of its own error this far before a pattern is named.',
    'normal distribution',
  ),
  sharedError: threshold<Share>(
    share(0.3),
    'Share of a reading’s error that the readings of one set have in common but not with the other set: who steps onto the book stands anew. What body and camera add to both sets alike falls out of the difference.',
    proposed,
  ),
} as const
